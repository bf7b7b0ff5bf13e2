import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';

/** A workbook with much of what people's workbooks hold, made by another library. */
export async function richWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('考核表', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    properties: { tabColor: { argb: 'FF00B050' } },
  });
  sheet.columns = [{ width: 18 }, { width: 12.5 }, { width: 30 }, {}, { hidden: true }];
  sheet.getCell('A1').value = '客服考核 & <一月>';
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').font = { name: '宋体', size: 16, bold: true, color: { argb: 'FFC00000' } };
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  sheet.getRow(2).values = ['指标', '实际', '标准', '得分'];
  sheet.getRow(2).height = 24;
  sheet.addRow(['平均响应时长', 30, '≤25秒得100分,每增加5秒扣10分', { formula: 'B3*2', result: 60 }]);
  sheet.addRow(['一次解决率', 0.72, '≥85%', { formula: 'SUM(B3:B4)', result: 30.72 }]);
  sheet.addRow([
    '培训',
    true,
    { richText: [{ text: '多' }, { font: { bold: true }, text: '段' }] },
    { formula: '1/0', result: { error: '#DIV/0!' } },
  ]);
  sheet.getCell('B4').numFmt = '0.0%';
  sheet.getCell('B3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
  sheet.getCell('B3').border = {
    top: { style: 'thin' },
    left: { style: 'double', color: { argb: 'FF0000FF' } },
  };
  sheet.getCell('B5').protection = { locked: false };
  sheet.getCell('C3').note = '提示:看标准';
  sheet.getCell('A9').value = new Date(Date.UTC(2024, 1, 29));
  sheet.getCell('B3').dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
    allowBlank: true,
    showErrorMessage: true,
    error: '0–100',
  };
  sheet.addConditionalFormatting({
    ref: 'D3:D9',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        priority: 1,
        formulae: [60],
        style: { font: { color: { argb: 'FFFF0000' } } },
      },
    ],
  });
  const other = book.addWorksheet('汇总 2024');
  other.addTable({
    name: '表1',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: '姓名' }, { name: '得分' }],
    rows: [
      ['甲', 80],
      ['乙', 90],
    ],
  });
  other.getCell('D1').value = { formula: "考核表!D3+'汇总 2024'!B2", result: 140 };
  book.definedNames.add('考核表!$B$3', '实际值');
  await sheet.protect('secret', { formatCells: true });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The parts of a file by path, as text. */
export function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/'));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/** Paths whose content differs. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}
