import { parsePeriod, printPeriod } from '../../../src/core/people/appraisal-period';
import {
  bottomStreak,
  entriesThatCount,
  entriesToAppend,
  type HistoryEntry,
  periodTotals,
} from '../../../src/core/people/history';
import { scoreRoster } from '../../../src/core/people/score-roster';
import { historyWith, snapshotOf } from '../../../src/core/people/snapshot';
import { entryOf, FORM, formOf, HEADERS, rosterOf } from './sample-roster';

const period = (text: string) => parsePeriod(text) as NonNullable<ReturnType<typeof parsePeriod>>;
const card = (seconds: number) =>
  scoreRoster(rosterOf(HEADERS, [['张三', seconds, 85, 480]]), [formOf(FORM)], { period: period('2026-03') });

describe('a snapshot', () => {
  const taken = snapshotOf(card(35), 46112.5);

  it('has one row for each indicator, with the total beside it', () => {
    // 80 × 0.4 + 30 + 30 = 92.
    expect(taken.map(({ indicator, value, unitArgument, score, weight, total, rank }) => [indicator, value, unitArgument, score, weight, total, rank])).toEqual([
      ['平均响应时长', 35, '秒', 80, 0.4, 92, 1],
      ['一次解决率', 85, '%', 100, 0.3, 92, 1],
      ['平均处理时长', 480, '秒', 100, 0.3, 92, 1],
    ]); // prettier-ignore
  });

  it('taken again adds nothing', () => {
    expect(entriesToAppend(taken, snapshotOf(card(35), 46113))).toEqual([]);
  });

  it('of corrected figures is added, and the later one counts', () => {
    // 30 s → 90: 36 + 60 = 96. The total stands in every row.
    const added = entriesToAppend(taken, snapshotOf(card(30), 46113));
    expect(added.map(({ total }) => total)).toEqual([96, 96, 96]);
    const counting = entriesThatCount([...taken, ...added]);
    expect(counting.map(({ total, takenAt }) => [total, takenAt])).toEqual([[96, 46113], [96, 46113], [96, 46113]]); // prettier-ignore
    expect(entriesToAppend([...taken, ...added], snapshotOf(card(30), 46114))).toEqual([]);
    // And back again is said again.
    expect(entriesToAppend([...taken, ...added], snapshotOf(card(35), 46114))).toHaveLength(3);
  });

  it('without a period is none', () => {
    expect(snapshotOf({ ...card(35), period: null }, 1)).toEqual([]);
  });

  it('of now counts before that of the same period in the history', () => {
    expect(historyWith(taken, card(30)).map(({ total }) => total)).toEqual([96, 96, 96]);
  });
});

/** Eight people in each month; the totals of the named ones, 80 for the others. */
function month(name: string, totals: Readonly<Record<string, number>>): HistoryEntry[] {
  return ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((person) =>
    entryOf(name, person, { total: totals[person] ?? 80 }),
  );
}

describe('totals of quarters and years', () => {
  it('are the mean of their months', () => {
    const history = [...month('2026-01', { 甲: 70 }), ...month('2026-02', { 甲: 80 }), ...month('2026-03', { 甲: 84 })]; // prettier-ignore
    const [quarter] = periodTotals(history, 'quarter').filter(({ person }) => person === '甲');
    // (70 + 80 + 84) ÷ 3 = 78.
    expect(quarter).toMatchObject({ period: period('2026-Q1'), total: 78, of: 3 });
  });

  it('are their own snapshot where there is one', () => {
    const history = [entryOf('2026-01', '甲', { total: 70 }), entryOf('2026-Q1', '甲', { total: 91 })];
    expect(periodTotals(history, 'quarter')).toMatchObject([{ total: 91, of: 1 }]);
  });

  it('of a year are of its months, and not of its quarters too', () => {
    const history = [entryOf('2026-01', '甲', { total: 90 }), entryOf('2026-02', '甲', { total: 96 }), entryOf('2026-Q1', '甲', { total: 50 })]; // prettier-ignore
    expect(periodTotals(history, 'year')).toMatchObject([{ total: 93, of: 2 }]);
  });
});

describe('bottom 10 % in consecutive quarters (A6)', () => {
  // Of 8 people the bottom 10 % is one: floor(0.8) = 0, at least 1.
  const low = (quarter: string, total = 50) => month(quarter, { 甲: total });
  const streak = (history: readonly HistoryEntry[], last = '2026-Q1') =>
    bottomStreak(periodTotals(history, 'quarter'), { person: '甲', form: '考核表' }, period(last), 0.1).map(
      printPeriod,
    );

  it('is counted back over the turn of the year', () => {
    const history = [...low('2025-08'), ...low('2025-11'), ...low('2026-01')];
    expect(streak(history)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
  });

  it('is broken by a better quarter', () => {
    expect(streak([...low('2025-08'), ...low('2025-11', 95), ...low('2026-01')])).toEqual(['2026-Q1']);
  });

  it('is broken by a quarter that nobody recorded', () => {
    expect(streak([...low('2025-08'), ...low('2026-01')])).toEqual(['2026-Q1']);
  });

  it('counts ties at the edge, and nobody whose rank was withheld', () => {
    const tied = month('2026-01', { 甲: 50, 乙: 50 });
    expect(streak(tied)).toEqual(['2026-Q1']);
    const withheld = tied.map((entry) => (entry.person === '甲' ? { ...entry, rank: null } : entry));
    expect(streak(withheld)).toEqual([]);
  });
});
