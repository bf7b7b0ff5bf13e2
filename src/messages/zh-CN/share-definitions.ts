/** Handing on what calls KPI functions outside of cells: defined names and conditional formats. */
export const shareDefinitionMessages = {
  'share.in-name':
    '名称“{place}”用到 KPI 函数，没有对应的普通公式，不会改动：{formula}。同事打开会出错。请把 KPI 函数写进单元格，让名称引用那个单元格，再试一次。',
  'share.in-name.relative':
    '名称“{place}”用到 KPI 函数，但它的引用没有写全工作表和 $，从不同单元格看指的不是同一处，不会改动：{formula}。请在“公式 → 名称管理器”中写成 表名!$F$2:$F$9 这样，再试一次。',
  'share.in-name.native': '名称“{place}”用到 KPI 函数，会一起换成普通公式。',
  'share.in-format':
    '“{place}”的条件格式用到 KPI 函数，没有条件格式能用的普通公式，不会改动：{formula}。请把 KPI 函数写进单元格，让条件格式引用那个单元格，再试一次。',
  'share.in-format.several':
    '“{place}”的条件格式用到 KPI 函数，而各单元格的评分标准或文字目标不同，一个普通公式代替不了，不会改动：{formula}。请把 KPI 函数写进单元格，让条件格式引用那个单元格，再试一次。',
  'share.in-format.protected':
    '“{place}”的条件格式用到 KPI 函数，在受保护的工作表上，不会改动：{formula}。请先撤销工作表保护，再试一次。',
  'share.in-format.native':
    '“{place}”的条件格式用到 KPI 函数，会一起换成普通公式。Excel 目前不计算条件格式里的自定义函数，换过之后才会生效。',
  'pane.share.definitions': '另有 {count} 个名称或条件格式用到 KPI 函数',
  'pane.share.definitions.one': '另有 {count} 个名称或条件格式用到 KPI 函数',
  'pane.share.place.name': '名称 {place}',
  'pane.share.place.format': '条件格式 {place}',
  'pane.share.done.definitions': '名称和条件格式也换成了普通公式：{count} 处。',
  'pane.share.done.left-definitions': '{count} 处名称或条件格式没有动，见上面的检查。',
  'pane.share.done.restored-definitions': '名称和条件格式恢复了 {count} 处。',
  'pane.share.done.kept-definitions': '{count} 处名称或条件格式后来有改动，没有动：{places}',
  'file.share.definitions': '名称和条件格式：普通公式 {count}，未动 {left}。',
};
