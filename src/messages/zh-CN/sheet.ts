/** Texts of reading sheets, writing back and undoing. */
export const sheetMessages = {
  'sheet.header.score': '得分',
  'sheet.header.achievement': '达成率',
  'sheet.header.gap': '差距',
  'sheet.header.flag': '标记',
  'sheet.label.total': '合计',
  'flag.met': '达标',
  'flag.missed': '未达标',
  'flag.anomaly': '异常',
  'flag.unscored': '未评分',
};
