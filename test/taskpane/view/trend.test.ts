import { HISTORY_COLUMNS } from '../../../src/core/people/sheets/history-sheet';
import { pastTotals } from '../../../src/core/people/past-totals';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { shortPeriods } from '../../../src/taskpane/view/short-periods';
import { peopleOfHistory, trendOfHistory } from '../../../src/taskpane/view/trend-of-history';
import { buildGrid } from '../../core/forms/build-grid';

type Line = readonly [period: string, person: string, form: string, total: number];

function history(lines: readonly Line[]): SheetGrid {
  const row = ([period, person, form, total]: Line, at: number): CellValue[] =>
    HISTORY_COLUMNS.map(({ field }) => {
      const known = {
        period,
        person,
        form,
        total,
        indicator: '一次解决率',
        value: '80%',
        takenAt: 46_000 + at,
      };
      return known[field as keyof typeof known] ?? '';
    });
  return buildGrid([['绩效历史'], HISTORY_COLUMNS.map(({ header }) => header.zh), ...lines.map(row)], {
    sheet: '绩效历史',
  });
}

const PAST = pastTotals([
  history([
    ['2026-02', '李娜', '坐席表', 90],
    ['2026-01', '李娜', '坐席表', 80],
    ['2026-01', '王强', '坐席表', 70],
    ['2026-02', '赵敏', '主管表', 60],
  ]),
]);

test('the history is a line for each form, the oldest period first, of everybody the mean', () => {
  expect(peopleOfHistory(PAST)).toEqual(['李娜', '王强', '赵敏']);
  expect(trendOfHistory(PAST, null)).toEqual([
    // (80 + 70) ÷ 2; 90 alone.
    { name: '坐席表', points: [{ period: '2026-01', value: 75 }, { period: '2026-02', value: 90 }] }, // prettier-ignore
    { name: '主管表', points: [{ period: '2026-01', value: null }, { period: '2026-02', value: 60 }] }, // prettier-ignore
  ]);
});

test('of one person only the own totals', () =>
  expect(trendOfHistory(PAST, '王强')).toEqual([
    { name: '坐席表', points: [{ period: '2026-01', value: 70 }] },
  ]));

test('one period is no trend, and no history is none', () => {
  expect(pastTotals([history([['2026-01', '李娜', '坐席表', 80]])])).toEqual([]);
  expect(pastTotals([])).toEqual([]);
});

test('months below a narrow chart are short, with the year where there are several', () => {
  expect(shortPeriods(['2026年1月', '2026-02'], 'zh-CN')).toEqual(['1月', '2月']);
  expect(shortPeriods(['2026年1月', '2026-02'], 'en-US')).toEqual(['Jan', 'Feb']);
  expect(shortPeriods(['2025-12', '2026-01'], 'zh-CN')).toEqual(['25-12', '26-1']);
  expect(shortPeriods(['2026-Q1', '2026-Q2'], 'zh-CN')).toEqual(['2026-Q1', '2026-Q2']);
});
