import type { CellLook, DesignCell, SheetDesign } from '../../src/core/sheets/sheet-design';

const cell = (
  row: number,
  column: number,
  value: string | number,
  look: CellLook,
  rest: Partial<DesignCell> = {},
): DesignCell => ({ row, column, value, look, ...rest });

/** A small form with one of everything that a design can say. */
export const EXAMPLE_DESIGN: SheetDesign = {
  name: '客服考核表',
  widths: [12, 30, 10, 10],
  cells: [
    cell(0, 0, '客服考核表(月度)', 'title'),
    cell(1, 0, '被考核人', 'field', { align: 'left' }),
    cell(1, 1, '', 'input', { numberFormat: 'General' }),
    ...['指标', '评分标准', '实际值', '得分'].map((text, column) => cell(2, column, text, 'header')),
    cell(3, 0, '效率', 'section', { align: 'left' }),
    cell(4, 0, '平均响应时长', 'text'),
    cell(4, 1, '≤25秒得100分,每增加5秒扣10分', 'text'),
    cell(4, 2, 30, 'input', { numberFormat: '0"秒"' }),
    cell(4, 3, '', 'result'),
    cell(5, 0, '一次解决率', 'text'),
    cell(5, 1, '=85%为合格', 'text'),
    cell(5, 2, '72%', 'input', { numberFormat: '0.0%' }),
    cell(5, 3, '', 'result'),
    cell(6, 0, '-5', 'text'),
    cell(6, 1, '+1分', 'assumed'),
    cell(6, 2, '=1+1', 'input', { numberFormat: 'General' }),
    cell(6, 3, 90, 'result'),
    cell(7, 0, '合计', 'total'),
    cell(7, 3, '=SUM(D5:D7)', 'total', { formula: true, numberFormat: '0.0' }),
    cell(8, 0, '@说明', 'note'),
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 3, left: 0, bottom: 3, right: 3 },
    { top: 7, left: 0, bottom: 7, right: 2 },
  ],
  heights: [
    { row: 0, points: 36 },
    { row: 4, points: 40 },
  ],
  validations: [
    {
      area: { top: 4, left: 2, bottom: 4, right: 2 },
      accepts: { kind: 'decimal', min: 0, max: 600 },
      refuse: 'warning',
      hint: { title: '平均响应时长', text: '≤25秒得100分,每增加5秒扣10分' },
    },
    {
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      accepts: { kind: 'list', items: ['张三', '李四'] },
      refuse: 'stop',
      hint: null,
    },
    {
      area: { top: 6, left: 2, bottom: 6, right: 2 },
      accepts: { kind: 'any' },
      refuse: 'stop',
      hint: { title: '题', text: '提示' },
    },
  ],
  page: {
    frozenRows: 3,
    printArea: { top: 0, left: 0, bottom: 8, right: 3 },
    titleRows: { first: 2, last: 2 },
    orientation: 'landscape',
  },
};
