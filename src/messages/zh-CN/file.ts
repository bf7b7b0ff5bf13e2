/** Why a file could not be read. */
export const fileMessages = {
  'file.not-a-workbook': '不是 Excel 工作簿(.xlsx)。请在 Excel 或 WPS 中另存为 .xlsx 后重试。',
  'file.encrypted': '工作簿有打开密码。请先去掉密码另存一份,再重试。',
  'file.legacy-xls': '是旧格式 .xls。请在 Excel 或 WPS 中另存为 .xlsx 后重试。',
  'file.corrupt': '文件已损坏,读不完整。请在 Excel 中打开并修复后另存,再重试。',
  'file.too-large': '解压后过大,可能不是正常的工作簿。请拆分后重试。',
  'file.missing': '找不到文件或无权读取({reason})。',
  'file.unwritable': '无法写入 {path}({reason})。输入文件未改动。',
  'file.same': '--out 与输入是同一个文件;输入文件不会被改动,请另取一个名字。',
  'file.usage': '用法:{usage}',
  'file.template.blank': '空白',
  'file.template.sample': '示例',
  'file.template.written': '已生成 {count} 个文件:{folder}',
};
