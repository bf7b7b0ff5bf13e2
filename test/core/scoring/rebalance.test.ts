import { rebalance } from '../../../src/core/scoring/rebalance';

/** B1: 15, 20, 25, 15, 15, 5, 5. */
const B1 = [0.15, 0.2, 0.25, 0.15, 0.15, 0.05, 0.05];

describe('rebalance', () => {
  it('fixes 一次解决率 at 30 % and scales the rest by 70/75 (B1)', () => {
    const { weights, diagnostics } = rebalance(B1, new Map([[2, 0.3]]));
    expect(diagnostics).toEqual([]);
    [0.14, 14 / 75, 0.3, 0.14, 0.14, 0.14 / 3, 0.14 / 3].forEach((expected, at) =>
      expect(weights[at]).toBeCloseTo(expected, 9),
    );
    expect(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it('leaves items without a weight without, and everything as it is when nothing is fixed', () => {
    expect(rebalance([0.5, null, 0.5], new Map([[0, 0.6]])).weights).toEqual([0.6, null, 0.4]);
    expect(rebalance(B1, new Map()).weights).toEqual(B1);
  });

  it.each([
    [new Map([[0, 0.7], [1, 0.4]]), 'scoring.rebalance-over'],
    [new Map([[0, -0.1]]), 'scoring.rebalance-over'],
    [new Map([[0, 0.2], [1, 0.3], [2, 0.4]]), 'scoring.rebalance-short'],
  ])('says when the fixed weights leave no way to 100 %% (%#)', (fixed, code) => {
    const { weights, diagnostics } = rebalance([0.3, 0.3, 0.4], fixed);
    expect(weights).toEqual([0.3, 0.3, 0.4]);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
}); // prettier-ignore
