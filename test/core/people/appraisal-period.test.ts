import {
  daysOfPeriod,
  parsePeriod,
  periodAround,
  printPeriod,
  shiftPeriod,
  yearBefore,
} from '../../../src/core/people/appraisal-period';
import { periodInText } from '../../../src/core/people/period-in-text';

const read = (text: string | number) => {
  const period = parsePeriod(text);
  return period === null ? null : printPeriod(period);
};

describe('periods', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['2026年3月', '2026-03'],
    ['２０２６年１２月份', '2026-12'],
    ['2026/3', '2026-03'],
    ['202603', '2026-03'],
    [202603, '2026-03'],
    // 1 March 2026 is Excel's day 46082: 25569 + 20513 days since 1970.
    [46082, '2026-03'],
    ['2026Q1', '2026-Q1'],
    ['2026-Q4', '2026-Q4'],
    ['2026年第一季度', '2026-Q1'],
    ['2026年三季度', '2026-Q3'],
    ['2026', '2026'],
    [2026, '2026'],
    ['2026年度', '2026'],
    ['2026-13', null],
    ['三月', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('goes back over the turn of the year', () => {
    expect(printPeriod(shiftPeriod({ kind: 'month', year: 2026, number: 1 }, -1))).toBe('2025-12');
    expect(printPeriod(shiftPeriod({ kind: 'quarter', year: 2026, number: 1 }, -2))).toBe('2025-Q3');
    expect(printPeriod(yearBefore({ kind: 'month', year: 2026, number: 2 }))).toBe('2025-02');
  });

  it('knows the quarter and the year around, never the month inside', () => {
    const may = { kind: 'month', year: 2026, number: 5 } as const;
    expect(periodAround(may, 'quarter')).toEqual({ kind: 'quarter', year: 2026, number: 2 });
    expect(periodAround(may, 'year')).toEqual({ kind: 'year', year: 2026, number: 1 });
    expect(periodAround({ kind: 'year', year: 2026, number: 1 }, 'quarter')).toBeNull();
  });

  it('has its first and last day', () => {
    // 1 January 2021 is 44197; the quarter has 31 + 28 + 31 = 90 days.
    expect(daysOfPeriod({ kind: 'quarter', year: 2021, number: 1 })).toEqual({ first: 44197, last: 44286 });
  });

  it.each([
    ['期间:2021-01-01 至 2021-03-31。', '2021-Q1'],
    ['来源:通话记录。期间:2026-03-02 至 2026-03-30。', '2026-03'],
    ['2026年3月客服绩效', '2026-03'],
    ['客服部2026年第二季度考核', '2026-Q2'],
    ['From 2025-02-01 to 2025-11-30', '2025'],
    ['电话 2021-33', null],
    ['客服绩效', null],
  ])('is found in %s', (text, expected) => {
    const period = periodInText(text);
    expect(period === null ? null : printPeriod(period)).toBe(expected);
  });
});
