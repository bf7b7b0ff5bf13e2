import fc from 'fast-check';
import { openShare } from '../../src/cli/share-book';
import { findDifferences } from '../awkward/find-differences';
import { buildBook, type BookSheet } from './build-book';
import { callingCells, stateOf, traces } from './shared-copies';

/* Random workbooks through native formulas or values and back: no cell is another than before, and no part of the file is lost. */

const CRITERIA = [
  '≤25秒得100分,每增加5秒扣10分,≥40秒0分',
  '迟到一次扣5分,缺勤一次扣10分',
  '≥90%得满分,低于90%不得分',
  '服务态度良好',
];
const COLUMNS = 'ABCDEF';

const cell = fc
  .tuple(fc.integer({ min: 0, max: COLUMNS.length - 1 }), fc.integer({ min: 1, max: 9 }))
  .map(([column, row]) => `${COLUMNS.charAt(column)}${row}`);
const constant = fc.oneof(
  fc.constantFrom(
    '',
    '指标',
    '45秒',
    '6.2分钟',
    '72%',
    '迟到1次',
    '不适用',
    '优秀',
    '张三',
    '13800138000',
    ...CRITERIA,
  ),
  fc.double({ min: -5, max: 200, noNaN: true }).map((number) => Math.round(number * 100) / 100),
  fc.constantFrom(0.85, 100, 3, true),
);
const formula = fc.oneof(
  fc.tuple(cell, fc.constantFrom(...CRITERIA)).map(([at, words]) => `=KPI.SCORE(${at},"${words}",100)`),
  fc.tuple(cell, cell).map(([at, words]) => `=IF(${at}="","",KPI.SCORE(${at},${words},10))`),
  fc.tuple(cell, fc.constantFrom('≤30秒', '≥85%', '40秒≤x≤180秒')).map(([at, target]) => `=KPI.FLAG(${at},"${target}")`),
  fc.tuple(cell, cell).map(([at, other]) => `=ROUND(KPI.ACHIEVEMENT(${at},"≥"&${other}),2)+1`),
  cell.map((at) => `=KPI.GRADE(${at})`),
  fc.constantFrom('=KPI.TOTAL(A1:A5,B1:B5)', '=KPI.TOTAL(A1:A5)', '=KPI.RATERS(A2:D2,100)', '=SUM(A1:A3)', '="KPI.SCORE("&A1', '=A1&"x"'),
); // prettier-ignore
const row = fc.array(fc.oneof({ weight: 3, arbitrary: constant }, { weight: 1, arbitrary: formula }), {
  minLength: 1,
  maxLength: COLUMNS.length,
});
const sheet = fc.array(row, { minLength: 3, maxLength: 10 });

/** More in a nightly run. */
const RUNS = Number(process.env.SHARE_RUNS ?? 6);

it(
  'a random workbook through share and restore is the same, cell by cell and part by part',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        sheet,
        sheet,
        fc.constantFrom('native' as const, 'values' as const),
        async (one, two, form) => {
          const sheets: BookSheet[] = [
            { name: '一月', rows: one },
            { name: "二月 (o'k)", rows: [['=KPI.SCORE(20,"≤25秒得100分,每增加5秒扣10分")'], ...two] },
          ];
          const opened = await openShare(buildBook(sheets));
          try {
            const before = stateOf(opened.model);
            const original = opened.save();
            const { cells, left } = await opened.act(form, { ledger: true });
            expect(cells.length + left.length).toBe(callingCells(before).length);
            // Cells that call nothing keep what they hold.
            const during = stateOf(opened.model);
            const touched = new Set(cells.map(({ sheet: name, row: r, column: c }) => `${name}!${r},${c}`));
            for (const [key, { formula: held }] of before)
              if (!touched.has(key)) expect([key, during.get(key)?.formula]).toEqual([key, held]);
            if (left.length === 0) {
              const calling = callingCells(during).filter(([key]) => !key.startsWith('公式台账'));
              expect(calling).toEqual([]);
            }
            const { kept } = await opened.act('restore');
            expect(kept).toEqual([]);
            expect(stateOf(opened.model)).toEqual(before);
            const writing = {
              cells: new Set(['nothing']),
              newColumns: new Set<string>(),
              recalculated: new Set<string>(),
            };
            expect(findDifferences(original, opened.save(), writing)).toEqual([]);
            expect(traces(original).length).toBeGreaterThan(0);
          } finally {
            opened.close();
          }
        },
      ),
      { numRuns: RUNS },
    );
  },
  120_000 + RUNS * 5_000,
);
