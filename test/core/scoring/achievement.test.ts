import fc from 'fast-check';
import { parseTarget } from '../../../src/core/quantity/parse-target';
import type { Target } from '../../../src/core/quantity/quantity';
import { achievement, sideOf } from '../../../src/core/scoring/achievement';
import { flagOf } from '../../../src/core/scoring/flag';
import { gap } from '../../../src/core/scoring/gap';

const target = (text: string): Target => {
  const read = parseTarget(text);
  if (read === null) throw new Error(`no target in ${text}`);
  return read.target;
};

describe('achievement', () => {
  it.each<[string, number, string, number]>([
    ['B4 平均响应时长', 45, '≤30秒', 66.7],
    ['B4 平均处理时长', 6.2, '≤5分钟', 80.6],
    ['B4 一次解决率', 72, '≥85%', 84.7],
    ['B4 工单处理及时率', 91, '≥95%', 95.8],
  ])('of %s, %d against %s, is %d %%', (_, actual, text, percent) => {
    expect(Math.round((achievement(actual, target(text)) ?? NaN) * 1000) / 10).toBe(percent);
  });

  it.each<[number, string, number | null]>([
    [100, '40秒≤x≤180秒', 1],
    [40, '40秒≤x≤180秒', 1],
    [180, '40秒≤x≤180秒', 1],
    [20, '40秒≤x≤180秒', 0.5],
    [360, '40秒≤x≤180秒', 0.5],
    [0, '≤30秒', 1],
    [0, '≤0次', 1],
    [2, '≤0次', 0],
    [0, '≥0', 1],
    [-1, '≥0', null],
    [0, '≥85%', 0],
    [-5, '≥40%', -0.125],
    [15, '≤30秒', 2],
    [102, '≥85%', 1.2],
    [-3, '≤-5%', null],
  ])('of %d against %s is %p', (actual, text, expected) => {
    expect(achievement(actual, target(text))).toEqual(expected);
  });

  it('is never NaN or infinite', () => {
    const bound = fc.record({ value: fc.integer({ min: -100, max: 100 }), inclusive: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), bound, bound, fc.integer({ min: 0, max: 3 }), (actual, min, max, which) => {
        const value = achievement(actual, {
          ...(which % 2 === 1 && { min }),
          ...(which >= 2 && { max }),
          unit: null,
          assumedDirection: false,
        });
        return value === null || Number.isFinite(value);
      }),
    );
  }); // prettier-ignore
});

describe('gap', () => {
  it.each<[string, number, string, number]>([
    ['B5 CSAT', 4.2, '≥4.5分', -0.3],
    ['B5 NPS', 35, '≥40%', -5],
    ['B5 投诉率', 2.8, '≤2%', 0.8],
    ['B4 平均响应时长', 45, '≤30秒', 15],
    ['B4 平均处理时长', 6.2, '≤5分钟', 1.2],
    ['range, inside', 100, '40秒≤x≤180秒', 0],
    ['range, below', 38, '40秒≤x≤180秒', -2],
    ['range, above', 182, '40秒≤x≤180秒', 2],
    ['small numbers', 0.0007, '≤0.0004', 0.0003],
    ['equal', 0.3, '≤0.3', 0],
  ])('of %s, %d against %s, is %d exactly', (_, actual, text, expected) => {
    expect(gap(actual, target(text))).toBe(expected);
  });
});

describe('sideOf', () => {
  it.each<[number, string, string]>([
    [29.99, '≤30秒', 'inside'],
    [30, '≤30秒', 'inside'],
    [30.01, '≤30秒', 'above'],
    [29.99, '低于30秒', 'inside'],
    [30, '低于30秒', 'above'],
    [84.99, '≥85%', 'below'],
    [85, '≥85%', 'inside'],
    [85, '超过85%', 'below'],
    [85.01, '超过85%', 'inside'],
    [39.99, '40秒≤x≤180秒', 'below'],
    [180.01, '40秒≤x≤180秒', 'above'],
  ])('puts %d against %s %s', (actual, text, side) => {
    expect(sideOf(actual, target(text))).toBe(side);
  });

  it('is not moved by binary noise', () => {
    expect(sideOf(0.1 + 0.2, target('≤0.3'))).toBe('inside');
  });
});

describe('flagOf', () => {
  it.each<[string, number, string, string]>([
    ['B4 平均响应时长, exactly 50 % over', 45, '≤30秒', 'anomaly'],
    ['just under 50 % over', 44.99, '≤30秒', 'missed'],
    ['B4 平均处理时长', 6.2, '≤5分钟', 'missed'],
    ['B4 一次解决率', 72, '≥85%', 'missed'],
    ['B4 工单处理及时率', 91, '≥95%', 'missed'],
    ['B5 CSAT', 4.2, '≥4.5分', 'missed'],
    ['B5 NPS', 35, '≥40%', 'missed'],
    ['B5 投诉率', 2.8, '≤2%', 'missed'],
    ['the target itself', 30, '≤30秒', 'met'],
    ['half of a minimum', 42.5, '≥85%', 'anomaly'],
    ['half of the lower bound', 20, '40秒≤x≤180秒', 'anomaly'],
    ['half over the upper bound', 270, '40秒≤x≤180秒', 'anomaly'],
    ['any miss of zero', 1, '≤0次', 'missed'],
  ])('of %s (%d against %s) is %s', (_, actual, text, expected) => {
    expect(flagOf(actual, target(text))).toBe(expected);
  });

  it('follows the threshold of the policy', () => {
    expect(flagOf(40, target('≤30秒'), { anomalyThreshold: 0.3 })).toBe('anomaly');
    expect(flagOf(45, target('≤30秒'), { anomalyThreshold: 0.6 })).toBe('missed');
  });

  it('is unscored without an actual or a target', () => {
    expect(flagOf(null, target('≤30秒'))).toBe('unscored');
    expect(flagOf(45, null)).toBe('unscored');
  });
});
