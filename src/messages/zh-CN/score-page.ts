/** Texts of the pages that preview and sum up what is written. */
export const scorePageMessages = {
  'pane.preview.title': '将要写入',
  'pane.preview.how': '以公式写入，随数据自动更新。点一行可转到该单元格。',
  'pane.preview.table': '{sheet}将写入的单元格',
  'pane.preview.cells': '{count} 格',
  'pane.preview.cells.one': '{count} 格',
  'pane.preview.formulas': '显示公式',
  'pane.preview.formulas.hide': '隐藏公式',
  'pane.preview.formula': '公式',
  'pane.preview.open': '看明细',
  'pane.score.title': '评分结果',
  'pane.flags.table': '{sheet}中要关注的指标',
  'pane.found.stuck': '{count} 处无法评分',
  'pane.found.stuck.one': '{count} 处无法评分',
  'pane.more': '还有 {count} 项',
  'pane.more.one': '还有 {count} 项',
  'pane.kind.subtotal': '小计',
};
