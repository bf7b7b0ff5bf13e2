import { parsePeriod } from '../../../src/core/people/appraisal-period';
import type { HistoryEntry } from '../../../src/core/people/history';
import { incentivesOf } from '../../../src/core/people/incentives';
import { scoreRoster } from '../../../src/core/people/score-roster';
import { whatIf } from '../../../src/core/people/what-if';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';
import { buildForm } from '../scoring/build-form';
import { entryOf, FORM, formOf, HEADERS, rosterOf } from './sample-roster';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
// By response alone, the others met: 25 s → 100, 26 to 29 s → 100, 30 s → 90 … Total 60 + 0.4 × score.
const roster = rosterOf(
  HEADERS,
  NAMES.map((name, at) => [name, 25 + 5 * Math.min(at, 3), 85, 480] as const),
  Object.fromEntries(NAMES.map((name, at) => [name, { team: at < 4 ? '一组' : '二组' }])),
);
// 甲 25 s: 100 → 100; 乙 30 s: 90 → 96; 丙 35 s: 80 → 92; 丁 … 辛 40 s: 0 → 60.
const march = scoreRoster(roster, [formOf(FORM)], { period: parsePeriod('2026-03') });
const of = (kind: string, history: readonly HistoryEntry[] = []) =>
  incentivesOf(march, history)
    .filter((each) => each.kind === kind)
    .map(({ name, figure }) => [name, figure]);

describe('incentives', () => {
  it('a bonus for the top 10 % of 8 people is for one', () => {
    expect(of('bonus')).toEqual([['甲', 0.05]]);
    expect(incentivesOf(march).find(({ kind }) => kind === 'bonus')?.rule).toEqual({
      code: 'people.rule.bonus',
      severity: 'info',
      params: { share: 10, rank: 1, of: 8, count: 1, least: 5, most: 10 },
    });
  });

  it('so much a point is for everybody', () => {
    expect(of('points').slice(0, 4)).toEqual([['甲', 100], ['乙', 96], ['丙', 92], ['丁', 60]]); // prettier-ignore
  });

  it('stars are of the quarter, the months before included', () => {
    // 甲 (70 + 100) ÷ 2 = 85 → 3 stars; 乙 (94 + 96) ÷ 2 = 95 → 5; 丙 92 → 4; 丁 60 → 2.
    const history = [entryOf('2026-02', '甲', { total: 70 }), entryOf('2026-02', '乙', { total: 94 })];
    expect(of('stars', history).slice(0, 4)).toEqual([['甲', 3], ['乙', 5], ['丙', 4], ['丁', 2]]); // prettier-ignore
  });

  it('promotion is from a year of 90', () => {
    // 甲 (79.9 + 100) ÷ 2 = 89.95; 乙 (84 + 96) ÷ 2 = 90.
    const history = [entryOf('2026-01', '甲', { total: 79.9 }), entryOf('2026-01', '乙', { total: 84 })];
    expect(of('promotion', history)).toEqual([['乙', 90], ['丙', 92]]); // prettier-ignore
  });

  it('coaching is after three quarters at the bottom', () => {
    // Five tie at 60 in March, so all of them are at the edge; only 辛 was at the bottom before.
    const before = ['2025-08', '2025-11'].flatMap((month) =>
      NAMES.map((name) => entryOf(month, name, { total: name === '辛' ? 55 : 80 })),
    );
    expect(of('coaching', before)).toEqual([['辛', 3]]);
    expect(of('coaching', before.slice(8))).toEqual([]);
  });

  it('the best 20 % of two teams is one', () => {
    // 一组 (100 + 96 + 92 + 60) ÷ 4 = 87; 二组 60.
    expect(of('team')).toEqual([['一组', 87]]);
  });

  it('training is for a low growth score', () => {
    const growth = buildForm({
      columns: [
        ['dimension', '维度'],
        ['indicator', '指标'],
        ['weight', '权重'],
        ['target', '目标值'],
        ['actual', '实际值'],
      ],
      rows: [
        ['效率', '平均响应时长', '80%', '≤30秒', ''],
        ['成长', '培训参与率', '20%', '≥100%', ''],
      ],
    }).table;
    const two = rosterOf([['平均响应时长', '秒'], ['培训参与率', '%']], [['甲', 20, 59], ['乙', 20, 60]]); // prettier-ignore
    const found = incentivesOf(scoreRoster(two, [formOf(growth)]));
    // 59 % of the full mark is below 60 %.
    expect(found.filter(({ kind }) => kind === 'training')).toMatchObject([
      { name: '甲', figure: 0.59, rule: { params: { percent: 59, below: 60 } } },
    ]);
  });

  it('nobody whose rank is withheld gets a bonus', () => {
    const small = { ...roster, people: roster.people.map((person) => ({ ...person, sample: { ...person.sample, count: 3 } })) }; // prettier-ignore
    const card = scoreRoster(small, [formOf(FORM)], { policy: { ...DEFAULT_POLICY, minimumCount: 10 } });
    expect(incentivesOf(card).filter(({ kind }) => kind === 'bonus')).toEqual([]);
  });
});

describe('what if', () => {
  // 甲: 35 s (80), 85 % (100), 480 s (100); 乙: 25 s (100), 68 % (80), 480 s (100).
  // By 40, 30, 30: 甲 92, 乙 94. By 20, 50, 30: 甲 16 + 50 + 30 = 96, 乙 20 + 40 + 30 = 90.
  const past = ['2026-01', '2026-02'].flatMap((period) => [
    entryOf(period, '甲', { value: 35, total: 92, rank: 2 }),
    entryOf(period, '甲', { indicator: '一次解决率', value: 0.85, unitArgument: '100%', total: 92, rank: 2 }),
    entryOf(period, '甲', { indicator: '平均处理时长', value: 480, total: 92, rank: 2 }),
    entryOf(period, '乙', { value: 25, total: 94, rank: 1 }),
    entryOf(period, '乙', { indicator: '一次解决率', value: 0.68, unitArgument: '100%', total: 94, rank: 1 }),
    entryOf(period, '乙', { indicator: '平均处理时长', value: 480, total: 94, rank: 1 }),
  ]);

  it('nothing changes, nobody moves', () => {
    expect(whatIf(formOf(FORM), past, {})).toMatchObject({ moved: 0, points: 0, bonuses: 0 });
  });

  it('new weights: who moves and what it costs', () => {
    const answer = whatIf(formOf(FORM), past, { weights: new Map([[0, 0.2], [1, 0.5]]) }); // prettier-ignore
    expect(answer.rows.slice(0, 2)).toMatchObject([
      { person: '甲', before: 92, after: 96, rankBefore: 2, rankAfter: 1, topBefore: false, topAfter: true },
      { person: '乙', before: 94, after: 90, rankBefore: 1, rankAfter: 2, topBefore: true, topAfter: false },
    ]);
    // Twice +4 and twice −4.
    expect([answer.moved, answer.points, answer.bonuses]).toEqual([4, 0, 0]);
  });

  it('new criteria', () => {
    // ≤30秒 in place of ≤25秒: 35 s is one step of 5 above: 90. 甲 36 + 60 = 96, 乙 as before.
    const criteria = new Map([[0, '≤30秒得100分,每增加5秒扣10分,≥45秒0分']]);
    const answer = whatIf(formOf(FORM), past, { criteria });
    expect(answer.rows[0]).toMatchObject({ before: 92, after: 96 });
    expect(answer.rows[1]).toMatchObject({ before: 94, after: 94 });
    // 甲 gains 4 points in each of two months: 8.
    expect(answer.points).toBe(8);
  });
});
