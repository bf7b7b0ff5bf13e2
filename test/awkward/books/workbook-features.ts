import type { Worksheet } from 'exceljs';
import type { AwkwardBook, ExpectedTable } from '../awkward-book';
import type { Rows } from '../make-workbook';
import { formula, makeWorkbook, percent } from '../make-workbook';
import { RESOLVED, RESPONSE, SATISFACTION } from '../phrases';
import { addColumnChart } from '../raw-parts';

const SHEET = '考核表';

const FORM: Rows = [
  ['指标名称', '权重', '评分标准', '实际值', '得分'],
  ['平均响应时长', percent(0.5), RESPONSE, '35秒'],
  ['客户满意度', percent(0.5), SATISFACTION, 4.2],
];

/** FORM with its header in this row. */
const scored = (sheet: string, header = 1): ExpectedTable => ({
  sheet,
  header,
  columns: 'A indicator, B weight, C criteria, D actual, E score',
  items: [
    [header + 1, '平均响应时长', 80],
    [header + 2, '客户满意度', 85],
  ],
  total: 82.5,
  weights: 1,
});

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Most of what people put on a sheet besides cells. */
function decorate(sheet: Worksheet): void {
  sheet.columns = [{ width: 22 }, { width: 9.5 }, { width: 48 }, { width: 12 }, { width: 10 }];
  sheet.getRow(1).height = 28;
  for (const address of ['A1', 'B1', 'C1', 'D1', 'E1']) {
    const cell = sheet.getCell(address);
    cell.font = { name: '微软雅黑', size: 12, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
  for (const address of ['E2', 'E3']) {
    const cell = sheet.getCell(address);
    cell.numFmt = '0.0';
    cell.border = { top: { style: 'thin' }, bottom: { style: 'double', color: { argb: 'FFFF0000' } } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  }
  sheet.getCell('D2').dataValidation = {
    type: 'textLength',
    operator: 'lessThan',
    formulae: [20],
    showErrorMessage: true,
    error: '太长',
  };
  sheet.getCell('D3').dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [1, 5],
    allowBlank: true,
  };
  sheet.addConditionalFormatting({
    ref: 'E2:E3',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        priority: 1,
        formulae: [60],
        style: { font: { color: { argb: 'FFFF0000' } } },
      },
      {
        type: 'colorScale',
        priority: 2,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  sheet.getCell('C2').note = '标准由人力资源部确定';
  sheet.getCell('D3').note = { texts: [{ font: { bold: true }, text: '来源:' }, { text: '满意度调查' }] };
  sheet.getCell('A8').value = {
    richText: [{ text: '注:' }, { font: { bold: true, color: { argb: 'FFC00000' } }, text: '扣完为止' }],
  };
  sheet.getCell('A9').value = { text: '数据平台', hyperlink: 'https://example.com/kpi', tooltip: '打开' };
  sheet.getCell('H20').value = { formula: 'B2+B3', result: 1 };
  sheet.getCell('H20').numFmt = '0%';
  sheet.getCell('A20').protection = { locked: false };
  sheet.getRow(22).outlineLevel = 1;
  sheet.pageSetup.printArea = 'A1:E9';
  sheet.pageSetup.orientation = 'landscape';
  sheet.pageSetup.printTitlesRow = '1:1';
  sheet.headerFooter.oddFooter = '&L客服部&R第 &P 页';
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
}

/** What Excel offers beyond cells, and must be the same afterwards. */
export const WORKBOOK_FEATURES: readonly AwkwardBook[] = [
  {
    name: 'excel-table-object',
    wrong: 'the form is an Excel table with filter buttons and a style',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          also: (sheet) => {
            sheet.addTable({
              name: '绩效表',
              ref: 'A1',
              headerRow: true,
              style: { theme: 'TableStyleMedium2', showRowStripes: true },
              columns: ['指标名称', '权重', '评分标准', '实际值', '得分'].map((name) => ({
                name,
                filterButton: true,
              })),
              rows: [
                ['平均响应时长', 0.5, RESPONSE, '35秒', null],
                ['客户满意度', 0.5, SATISFACTION, 4.2, null],
              ],
            });
          },
        },
      ]),
    tables: [scored(SHEET)],
  },
  {
    name: 'autofilter-and-filtered-rows',
    wrong: 'an autofilter hides one of the items',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: [...FORM, ['一次解决率', null, RESOLVED, '80%']],
          hiddenRows: [3],
          also: (sheet) => {
            sheet.autoFilter = 'A1:E4';
          },
        },
      ]),
    tables: [
      {
        ...scored(SHEET),
        items: [...scored(SHEET).items, [4, '一次解决率', 90]],
        total: 82.5,
      },
    ],
  },
  {
    name: 'hidden-rows-and-columns',
    wrong: 'the column of criteria and one item are hidden',
    build: () => makeWorkbook([{ name: SHEET, rows: FORM, hiddenColumns: ['C'], hiddenRows: [3] }]),
    tables: [scored(SHEET)],
  },
  {
    name: 'protected-sheet',
    wrong: 'one sheet is protected by a password, another is not',
    build: () =>
      makeWorkbook(
        [
          { name: '锁定', rows: FORM },
          { name: '开放', rows: FORM },
        ],
        async (book) => {
          await book.getWorksheet('锁定')?.protect('geheim', { selectLockedCells: true });
        },
      ),
    tables: [{ ...scored('锁定'), remarks: ['sheet.protected'] }, scored('开放')],
    cells: { '锁定!E2': null, '锁定!E3': null, '开放!E2': 80 },
  },
  {
    name: 'much-decorated-sheet',
    wrong:
      'the sheet has comments, validation, conditional formats, a picture, links, rich text, names, an outline and print settings',
    build: () =>
      makeWorkbook(
        [
          { name: SHEET, rows: FORM, also: decorate },
          { name: '参数', rows: [['系数', 1.2]] },
        ],
        (book) => {
          const image = book.addImage({ base64: `data:image/png;base64,${PIXEL}`, extension: 'png' });
          book
            .getWorksheet(SHEET)
            ?.addImage(image, { tl: { col: 9, row: 1 }, ext: { width: 60, height: 60 } });
          book.definedNames.add('参数!$B$1', '系数');
        },
      ),
    tables: [scored(SHEET)],
    cells: { '考核表!H20': 1 },
  },
  {
    name: 'chart-over-the-scores',
    wrong: 'a column chart draws the score column',
    build: async () =>
      addColumnChart(await makeWorkbook([{ name: SHEET, rows: FORM }]), SHEET, 'A2:A3', 'E2:E3'),
    tables: [scored(SHEET)],
  },
  {
    name: 'sheet-names-with-quotes-spaces-and-emoji',
    wrong: 'sheet names hold quotes, spaces, brackets-like signs and an emoji',
    build: () =>
      makeWorkbook([
        { name: "3月 '客服' 考核", rows: FORM },
        { name: '😀 坐席 & <A组>', rows: FORM },
        { name: 'A1', rows: FORM },
        { name: '汇总', rows: [['三月', formula("'3月 ''客服'' 考核'!E2", 0)]] },
      ]),
    tables: [scored("3月 '客服' 考核"), scored('😀 坐席 & <A组>'), scored('A1')],
    recalculated: ['汇总!B1'],
    cells: { '汇总!B1': 80 },
  },
  {
    name: 'empty-workbook',
    wrong: 'there is one sheet and nothing on it',
    build: () => makeWorkbook([{ name: 'Sheet1' }]),
    tables: [],
  },
  {
    name: 'only-formats',
    wrong: 'cells have borders, fills and formats, but no content',
    build: () =>
      makeWorkbook([
        {
          name: 'Sheet1',
          merges: ['A1:E1'],
          also: (sheet) => {
            for (let row = 1; row <= 20; row++) {
              for (let column = 1; column <= 8; column++) {
                sheet.getCell(row, column).border = { top: { style: 'thin' }, left: { style: 'thin' } };
              }
            }
          },
        },
      ]),
    tables: [],
  },
  {
    name: 'hidden-sheets',
    wrong: 'old copies of the form are on a hidden and on a very hidden sheet',
    build: () =>
      makeWorkbook([
        { name: '本月', rows: FORM },
        { name: '上月', rows: FORM, state: 'hidden' },
        { name: '模板', rows: FORM, state: 'veryHidden' },
      ]),
    // What nobody sees, nobody asked to have scored.
    tables: [scored('本月')],
    cells: { '上月!E2': null, '模板!E2': null },
  },
  {
    name: 'formulas-around-the-form',
    wrong: 'other formulas use the scores, some as shared and array formulas',
    build: () =>
      makeWorkbook([
        {
          name: SHEET,
          rows: FORM,
          also: (sheet) => {
            sheet.getCell('H2').value = {
              formula: 'D3*2',
              result: 8.4,
              shareType: 'shared',
              ref: 'H2:H3',
            } as never;
            sheet.getCell('H3').value = { sharedFormula: 'H2', result: 0 };
            sheet.getCell('H5').value = {
              formula: 'SUM(B2:B3*2)',
              result: 2,
              shareType: 'array',
              ref: 'H5',
            } as never;
            sheet.getCell('H7').value = { formula: 'IF(SUM(E2:E3)>100,"多","少")', result: '少' };
          },
        },
      ]),
    tables: [scored(SHEET)],
    recalculated: ['考核表!H7'],
    cells: { '考核表!H2': 8.4, '考核表!H5': 2, '考核表!H7': '多' },
  },
];
