/** Texts of the help page. */
export const helpMessages = {
  'pane.help.title': '怎么用',
  'pane.help.check': '体检：先看有没有要您定夺的地方，逐条核对标准读成了什么意思。',
  'pane.help.score': '评分：看清将写入哪些单元格再按。您录入的内容不会改动，按错可撤销。',
  'pane.help.explain': '解释：点选任何一个得分，看它是怎么来的、还差多少到下一档。',
  'pane.help.settings': '设置：原文没有写明的地方按什么规定算，写在工作簿的设置表里，可以改。',
  'pane.help.search': '查找函数',
  'pane.help.placeholder': '例如 得分、NPS、达成率',
  'pane.help.found': '{count} 个函数',
  'pane.help.found.one': '{count} 个函数',
  'pane.help.nothing': '没有与“{query}”有关的函数，换个词试试。',
  'pane.help.insert': '插入所选单元格',
  'pane.help.insert.label': '把 KPI.{name} 的示例插入所选单元格',
  'pane.done.example': '示例已插入 {cell}',
  'pane.error.example': '没能插入示例',
  'error.cell-filled': '单元格 {cell} 已有内容，没有改动。请先选一个空单元格。',
};
