import * as fc from 'fast-check';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { Rect } from '../../src/workbench/model/address';
import type { StylePatch } from '../../src/workbench/model/cell-style';

/** A sheet of anything: perhaps a form, with whatever people put on, around and into one. */
export interface RandomSheet {
  readonly name: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: Scalar;
    readonly format?: string;
  }[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly filtered: boolean;
  readonly visibility: 'visible' | 'hidden';
  readonly isProtected: boolean;
  readonly looks: readonly { readonly rect: Rect; readonly style: StylePatch }[];
  /** Names, of the workbook or of the sheet; `@` in a formula stands for the sheet. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly own: boolean }[];
  /** Conditional formats: conditions, or bounds that the cells' values lie below. */
  readonly rules: readonly {
    readonly rects: readonly Rect[];
    readonly formula: string;
    readonly below: boolean;
  }[];
}

const A8 = '≤25秒得100分,每增加5秒扣10分,≥40秒0分';
/** Names that clash but for their letters' case, are as long as may be, or look like something else. */
const NAMES = [
  '一月',
  'Sheet 1',
  "it's",
  'a!b',
  '=1+1',
  'R1C1',
  '客服绩效考核表'.repeat(4).slice(0, 31),
  '7月',
  'TRUE',
  '记录',
];
const HEADERS = [
  '序号',
  '维度',
  '权重',
  '目标值',
  '评分标准',
  '实际值',
  '得分',
  '达成率',
  '差距',
  '标记',
  '备注',
  '满分',
];
const CRITERIA = [
  A8,
  '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分',
  '迟到一次扣5分',
  '服务态度良好',
  '',
  '=HYPERLINK("http://x","y")',
  '100%…',
  '1、90分以上10分 2、80分以上5分 3、低于80分0分',
];
const TARGETS = ['≤25秒', '≥85%', '40秒≤x≤180秒', '', 0.9, '-', '+5'];
const ACTUALS: readonly Scalar[] = [
  '35秒',
  '72%',
  0.72,
  4.2,
  '',
  '不适用',
  'N/A',
  '=1/0',
  '=NA()',
  '=40+2',
  -3,
  1e9,
  '缺考',
  '<img src=x onerror=alert(1)>',
  '2分30秒',
];
const ANYTHING: readonly Scalar[] = [
  '',
  1,
  -1,
  0.5,
  true,
  '备注',
  '=A1',
  '=SUM(A1:A3)',
  '合计',
  '小计',
  '得分',
  '=cmd|calc',
  '@x',
  '+1',
  '\t=1',
  "'=1",
  '签字:',
  '#N/A',
  '指标名称',
  '😀',
  '2024-04-01',
];

const place = (rows: number, columns: number) => fc.record({ row: fc.nat(rows), column: fc.nat(columns) });

const rect = (rows: number, columns: number): fc.Arbitrary<Rect> =>
  fc.record({
    row: fc.nat(rows),
    column: fc.nat(columns),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });

const form = fc
  .record({
    top: fc.nat(4),
    left: fc.nat(3),
    headers: fc.shuffledSubarray(HEADERS, { minLength: 2, maxLength: 9 }),
    items: fc.array(
      fc.record({
        criteria: fc.constantFrom(...CRITERIA),
        target: fc.constantFrom<Scalar>(...TARGETS),
        actual: fc.constantFrom(...ACTUALS),
        weight: fc.constantFrom<Scalar>(0.2, 20, '15%', '', 'x'),
        score: fc.constantFrom<Scalar>('', '', '', 8, '待定'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    total: fc.boolean(),
  })
  .map(({ top, left, headers, items, total }) => {
    const columns = ['指标名称', ...headers];
    const rows: Scalar[][] = [
      columns,
      ...items.map((item, at) =>
        columns.map((header): Scalar => {
          switch (header) {
            case '指标名称':
              return `指标${at % 4}`;
            case '权重':
            case '满分':
              return item.weight;
            case '目标值':
              return item.target;
            case '评分标准':
              return item.criteria;
            case '实际值':
              return item.actual;
            case '得分':
              return item.score;
            case '序号':
              return at + 1;
            default:
              return '';
          }
        }),
      ),
      ...(total ? [columns.map((_, at) => (at === 0 ? '合计' : ''))] : []),
    ];
    return rows.flatMap((row, down) =>
      row.map((value, right) => ({ row: top + down, column: left + right, value })),
    );
  });

const noise = fc.array(
  fc.tuple(place(12, 12), fc.constantFrom(...ANYTHING)).map(([at, value]) => ({ ...at, value })),
  { maxLength: 6 },
);

const sheet: fc.Arbitrary<Omit<RandomSheet, 'name'>> = fc.record({
  cells: fc
    .tuple(fc.option(form, { freq: 5, nil: [] }), noise)
    .map(([formCells, others]) => [...formCells, ...others]),
  merges: fc.array(rect(8, 8), { maxLength: 2 }),
  hiddenRows: fc.array(fc.nat(8), { maxLength: 2 }),
  hiddenColumns: fc.array(fc.nat(8), { maxLength: 2 }),
  filtered: fc.boolean(),
  visibility: fc.oneof(
    { weight: 9, arbitrary: fc.constant('visible' as const) },
    { weight: 1, arbitrary: fc.constant('hidden' as const) },
  ),
  isProtected: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  looks: fc.array(
    fc.record({
      rect: rect(8, 10),
      style: fc.constantFrom<StylePatch>(
        { numberFormat: '@' },
        { numberFormat: '0.0%' },
        { font: { bold: true } },
        { fill: { color: '#FFC7CE' } },
      ),
    }),
    { maxLength: 3 },
  ),
  names: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('总分', '等级', 'Grade_1'),
      formula: fc.constantFrom(
        '=KPI.TOTAL(@!$F$2:$F$5,@!$C$2:$C$5)',
        '=KPI.GRADE(@!$F$2)',
        '=KPI.SCORE(@!$E$2,@!$D$2)+1',
        '=KPI.TOTAL(@!F2:F5)',
        '=@!$A$1',
        '="KPI.SCORE("',
      ),
      own: fc.boolean(),
    }),
    { maxLength: 2, selector: ({ name, own }) => `${name}${String(own)}` },
  ),
  rules: fc.array(
    fc.record({
      rects: fc.array(rect(8, 8), { minLength: 1, maxLength: 2 }),
      formula: fc.constantFrom(
        'KPI.FLAG($E2,$D2)="未达标"',
        'KPI.FLAG(E2,"≥90%")="met"',
        'KPI.SCORE($E$2,$D$2)',
        'KPI.GRADE(F3)="优秀"',
        'A1="x"',
      ),
      below: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});

/** One or two sheets; the first is visible. */
export const randomBook: fc.Arbitrary<readonly RandomSheet[]> = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 2 }),
    fc.array(sheet, { minLength: 2, maxLength: 2 }),
  )
  .map(([names, sheets]) =>
    names.flatMap((name, index) => {
      const found = sheets[index];
      if (found === undefined) return [];
      return [{ ...found, name, ...(index === 0 && { visibility: 'visible' as const }) }];
    }),
  );
