import { isSudden, robustScore } from '../../../src/core/people/sudden-jump';
import { DEFAULT_POLICY } from '../../../src/core/scoring/policy';

describe('a sudden jump against the own history', () => {
  it('is (figure − median) ÷ (1.4826 × MAD)', () => {
    // 30, 31, 29, 32, 30: median 30; distances 0, 1, 1, 2, 0: median 1. (60 − 30) ÷ 1.4826 = 20.2347…
    const jump = robustScore(60, [30, 31, 29, 32, 30], DEFAULT_POLICY);
    expect(jump).toMatchObject({ median: 30, mad: 1, periods: 5 });
    expect(jump?.z).toBeCloseTo(20.2347, 4);
  });

  it('needs four periods', () => {
    expect(robustScore(60, [30, 31, 29], DEFAULT_POLICY)).toBeNull();
    expect(robustScore(60, [30, 31, 29, 30], DEFAULT_POLICY)).not.toBeNull();
  });

  it('begins at 3.5', () => {
    // MAD of 28, 30, 30, 32 is the median of 2, 0, 0, 2 = 1. 3.5 × 1.4826 = 5.1891.
    const at = (figure: number) => robustScore(figure, [28, 30, 30, 32], DEFAULT_POLICY);
    expect(at(35.18)?.z).toBeLessThan(3.5);
    expect(isSudden(at(35.18) as NonNullable<ReturnType<typeof at>>, DEFAULT_POLICY)).toBe(false);
    expect(isSudden(at(35.19) as NonNullable<ReturnType<typeof at>>, DEFAULT_POLICY)).toBe(true);
    expect(isSudden(at(24.81) as NonNullable<ReturnType<typeof at>>, DEFAULT_POLICY)).toBe(true);
  });

  it('of a history that never moved is infinite, and 0 where it still does not', () => {
    expect(robustScore(0.03, [0.02, 0.02, 0.02, 0.02], DEFAULT_POLICY)?.z).toBe(Infinity);
    expect(robustScore(0.01, [0.02, 0.02, 0.02, 0.02], DEFAULT_POLICY)?.z).toBe(-Infinity);
    expect(robustScore(0.02, [0.02, 0.02, 0.02, 0.02], DEFAULT_POLICY)?.z).toBe(0);
  });

  it('is not bent by one odd period, as mean and deviation would be', () => {
    // 30, 30, 31, 29, 200: median 30, distances 0, 0, 1, 1, 170: median 1.
    expect(robustScore(40, [30, 30, 31, 29, 200], DEFAULT_POLICY)?.z).toBeCloseTo(10 / 1.4826, 6);
  });
});
