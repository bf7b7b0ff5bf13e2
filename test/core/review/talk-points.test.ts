import { parsePeriod } from '../../../src/core/people/appraisal-period';
import { scoreRoster } from '../../../src/core/people/score-roster';
import { improvementsOf, strengthsOf } from '../../../src/core/review/talk-points';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';
import { FORM, formOf, HEADERS, rosterOf } from '../people/sample-roster';

function cardsOf(rows: readonly [string, number, number, number][]) {
  const roster = rosterOf(HEADERS, rows);
  return scoreRoster(roster, [formOf(FORM)], { period: parsePeriod('2026-03'), policy: DEFAULT_POLICY })
    .people;
}

const indicatorsOf = (person: ReturnType<typeof cardsOf>[number] | undefined) =>
  person === undefined ? [] : strengthsOf(person).map(({ at }) => person.items[at]?.scored.item.indicator);

it('a met target is no strength where the actual is worse than the team’s mean', () => {
  // Response times 25, 10, 10, 45 s: the mean is 22.5. 25 s meets ≤25 s and has a better score than the mean of the scores, and is
  // still slower than the team.
  const [first, second] = cardsOf([
    ['张三', 25, 85, 480],
    ['李四', 10, 85, 480],
    ['王五', 10, 85, 480],
    ['赵六', 45, 85, 480],
  ]);
  expect(indicatorsOf(first)).not.toContain('平均响应时长');
  expect(indicatorsOf(second)).toEqual(['平均响应时长']);
});

it('as good as everybody is no strength', () => {
  const [first] = cardsOf([
    ['张三', 25, 90, 480],
    ['李四', 25, 90, 480],
  ]);
  expect(indicatorsOf(first)).toEqual([]);
});

it('losses are ordered by what they cost the total, and say who is behind the team', () => {
  // 35 s: 80 × 0.4, a loss of 8; 600 s against ≤8 min: 80 × 0.3, a loss of 6. The means are 30 s and 540 s.
  const [first] = cardsOf([
    ['张三', 35, 85, 600],
    ['李四', 25, 90, 480],
  ]);
  const found = first === undefined ? [] : improvementsOf(first);
  expect(found.map(({ loss }) => Number(loss.toFixed(6)))).toEqual([8, 6]);
  expect(found.map(({ isBehind }) => isBehind)).toEqual([true, true]);
});
