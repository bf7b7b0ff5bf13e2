import type { fileMessages as zh } from '../zh-CN/file';

export const fileMessages: Record<keyof typeof zh, string> = {
  'file.not-a-workbook': 'not an Excel workbook (.xlsx). Save it as .xlsx in Excel or WPS and try again.',
  'file.encrypted': 'the workbook has a password for opening. Save a copy without it and try again.',
  'file.legacy-xls': 'an old .xls file. Save it as .xlsx in Excel or WPS and try again.',
  'file.corrupt': 'the file is damaged. Open and repair it in Excel, save it, and try again.',
  'file.too-large': 'too large when unpacked; it may be no ordinary workbook. Split it and try again.',
  'file.missing': 'not found, or not readable ({reason}).',
  'file.unwritable': '{path} cannot be written ({reason}). The input is unchanged.',
  'file.same': '--out names the input itself, which is never changed. Name another file.',
  'file.usage': 'usage: {usage}',
  'file.template.blank': 'blank',
  'file.template.sample': 'sample',
  'file.template.written': '{count} files written to {folder}',
};
