import fc from 'fast-check';
import { rebalance } from '../../../src/core/settings/rebalance';

/** B1: 平均响应时长, 平均处理时长, 一次解决率, 工单处理及时率, CSAT, NPS, 投诉率. */
const B1 = [0.15, 0.2, 0.25, 0.15, 0.15, 0.05, 0.05];

describe('weights are rebalanced (B11)', () => {
  it('一次解决率 to 30 %: the other 75 % become 70 %, each × 14/15, rounded to 0.1 %', () => {
    // 15 → 14; 20 → 18.667; 5 → 4.667: two tenths are left for three equal remainders, given to the first two.
    expect(rebalance(B1, new Map([[2, 0.3]]))).toEqual({
      weights: [0.14, 0.187, 0.3, 0.14, 0.14, 0.047, 0.046],
      diagnostics: [],
    });
  });

  it('CSAT to 20 %: the other 85 % become 80 %, each × 16/17', () => {
    // 14.118, 18.824, 23.529, 14.118, 4.706, 4.706: 79.9 rounded down, the last tenth to 23.529.
    expect(rebalance(B1, new Map([[4, 0.2]])).weights).toEqual([
      0.141, 0.188, 0.236, 0.141, 0.2, 0.047, 0.047,
    ]);
  });

  it('several at once', () => {
    // 15 + 15 + 5 + 5 + 15 = 55 must become 50: × 10/11 → 13.636 three times, 4.545 twice.
    // 40.8 + 9.0 rounded down leave 0.2, for the larger remainders: 4.545 → 4.6 twice.
    const fixed = new Map([
      [1, 0.2],
      [2, 0.3],
    ]);
    expect(rebalance(B1, fixed).weights).toEqual([0.136, 0.2, 0.3, 0.136, 0.136, 0.046, 0.046]);
  });

  it('none fixed: A8’s 75 % are scaled to 100 %', () => {
    // 15 → 20; 40 → 53.333; 20 → 26.667.
    expect(rebalance([0.15, 0.4, 0.2]).weights).toEqual([0.2, 0.533, 0.267]);
  });

  it('weights that make 100 % already are left as they are', () => {
    const thirds = [1 / 3, 1 / 3, 1 / 3];
    expect(rebalance(thirds)).toEqual({ weights: thirds, diagnostics: [] });
  });

  it('blank weights stay blank', () => {
    expect(rebalance([0.5, null, 0.25], new Map([[0, 0.4]])).weights).toEqual([0.4, null, 0.6]);
  });

  it('as finely as the fixed one is written', () => {
    expect(rebalance([0.5, 0.25, 0.25], new Map([[0, 0.3333]])).weights).toEqual([0.3333, 0.3334, 0.3333]);
  });

  it('to 100 % for one: the others vanish, and that is said', () => {
    expect(rebalance([0.5, 0.3, 0.2], new Map([[0, 1]]))).toEqual({
      weights: [1, 0, 0],
      diagnostics: [{ code: 'settings.weights-vanished', severity: 'warning', params: { count: 2 } }],
    });
  });

  it('all fixed to 100 % together', () => {
    const fixed = new Map([
      [0, 0.6],
      [1, 0.4],
    ]);
    expect(rebalance([0.5, 0.5], fixed)).toEqual({ weights: [0.6, 0.4], diagnostics: [] });
  });
});

describe('it is impossible, and said, with the weights left as they are', () => {
  it.each([
    ['beyond 100 %', [0.5, 0.5], [[0, 0.7], [1, 0.4]], 'settings.weights-over'], // prettier-ignore
    ['nothing left to take up the rest', [0.5, 0.5], [[0, 0.7], [1, 0.2]], 'settings.weights-no-rest'], // prettier-ignore
    ['the rest is 0', [0.5, 0, null], [[0, 0.7]], 'settings.weights-no-rest'],
    ['no weights at all', [null, null], [], 'settings.weights-no-rest'],
    ['a negative weight', [0.5, 0.5], [[0, -0.1]], 'settings.weight-bad'],
    ['no number', [0.5, 0.5], [[0, NaN]], 'settings.weight-bad'],
    ['a place that is not there', [0.5, 0.5], [[7, 0.1]], 'settings.weight-bad'],
  ] as [string, (number | null)[], [number, number][], string][])('%s', (_, weights, fixed, code) => {
    const result = rebalance(weights, new Map(fixed));
    expect(result.weights).toEqual(weights);
    expect(result.diagnostics).toMatchObject([{ code, severity: 'error' }]);
  });
});

it('always makes exactly 100 %, in tenths, keeping the fixed ones and the order of the rest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 20 }),
      fc.integer({ min: 0, max: 999 }),
      (percents, tenths) => {
        const weights = percents.map((percent) => percent / 100);
        const { weights: changed } = rebalance(weights, new Map([[0, tenths / 1000]]));
        const inTenths = changed.map((weight) => Math.round((weight ?? 0) * 1000));
        expect(inTenths.reduce((sum, each) => sum + each, 0)).toBe(1000);
        changed.forEach((weight, index) => expect(weight).toBeCloseTo((inTenths[index] ?? 0) / 1000, 12));
        expect(changed[0]).toBe(tenths / 1000);
        // Each is within a tenth of its exact share.
        const rest = weights.slice(1).reduce((sum, weight) => sum + weight, 0);
        weights.slice(1).forEach((weight, index) => {
          const exact = (weight / rest) * (1 - tenths / 1000);
          expect(Math.abs((changed[index + 1] ?? 0) - exact)).toBeLessThan(0.001 + 1e-9);
        });
      },
    ),
  );
});
