import { curve, inverse } from '../../../src/core/rules/curve';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreNumber } from '../../../src/core/rules/score-actual';

const response = readRule('≤25秒得100分,每增加5秒扣10分,≥40秒0分');
const complaints = readRule('每收到客户投诉一次扣5分', { full: 10 });
const share = readRule('60%以下不得分,60%至90%按线性计分,90%以上得满分', { full: 30 });

describe('curve', () => {
  it('covers every bound, and agrees with the score at each point', () => {
    const points = curve(response, 50);
    expect(points).toHaveLength(50);
    expect(points[0]?.actual).toBeLessThan(25);
    expect(points[49]?.actual).toBeGreaterThan(40);
    for (const { actual, score } of points) expect(scoreNumber(response, actual)).toBe(score);
  });

  it('ends at figures that can be read: 15 % of 25 … 40 s beyond either end, to whole seconds; of shares to whole points', () => {
    // (40 − 25) × 0.15 = 2.25: from 22.75 to 42.25.
    expect([curve(response)[0]?.actual, curve(response).at(-1)?.actual]).toEqual([22, 43]);
    // (90 − 60) × 0.15 = 4.5: from 55.5 to 94.5.
    expect([curve(share)[0]?.actual, curve(share).at(-1)?.actual]).toEqual([55, 95]);
  });

  it('counts in whole numbers where things are counted', () => {
    expect(curve(complaints).slice(0, 3)).toEqual([
      { actual: 0, score: 10 },
      { actual: 1, score: 5 },
      { actual: 2, score: 0 },
    ]);
  });

  it('is empty for levels', () => {
    expect(curve(readRule('优秀得10分,良好得8分'))).toEqual([]);
  });
});

describe('inverse: the least change that reaches a score', () => {
  it('stays where the score is already reached', () => {
    expect(inverse(response, 20, 90)).toBe(20);
  });

  it('stops just inside the step', () => {
    const found = inverse(response, 42, 90);
    // 35 seconds are two whole steps; anything less is one.
    expect(found).toBeCloseTo(35, 1);
    expect(found).toBeLessThan(35);
    expect(scoreNumber(response, found ?? 0)).toBeGreaterThanOrEqual(90);
  });

  it('finds the point on a line', () => {
    // 15 of 30 is half way between 60 % and 90 %.
    expect(inverse(share, 50, 15)).toBe(75);
  });

  it('counts whole occurrences', () => {
    expect(inverse(complaints, 4, 5)).toBe(1);
  });

  it('says so when no actual reaches it', () => {
    expect(inverse(share, 50, 31)).toBeNull();
  });
});
