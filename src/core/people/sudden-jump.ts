import { cleanNumber } from '../quantity/convert';
import type { Policy } from '../scoring/policy';
import { medianOf } from './spread';

/** A figure against the own history (A7). */
export interface Jump {
  /** (figure − median) ÷ (1.4826 × MAD); ±Infinity when the history never moved at all and the figure does. */
  readonly z: number;
  readonly median: number;
  /** Median of the distances from the median. */
  readonly mad: number;
  /** Periods of history that it was compared with. */
  readonly periods: number;
}

/** Makes the MAD of a normal distribution its standard deviation: 1 ÷ Φ⁻¹(0.75). */
const TO_SIGMA = 1.4826;

/**
 * The robust z-score of a figure on its own history, which one odd month cannot bend. Null with fewer periods than the policy asks
 * for. Whether it is sudden: |z| ≥ policy.jumpScore.
 *
 * @example robustScore(60, [30, 31, 29, 32, 30], DEFAULT_POLICY)?.z // (60 − 30) ÷ (1.4826 × 1) = 20.23
 */
export function robustScore(
  figure: number,
  history: readonly number[],
  { jumpPeriods }: Pick<Policy, 'jumpPeriods'>,
): Jump | null {
  if (history.length < jumpPeriods) return null;
  const median = medianOf(history);
  const mad = medianOf(history.map((value) => Math.abs(cleanNumber(value - median))));
  const distance = cleanNumber(figure - median);
  const z = distance === 0 ? 0 : mad === 0 ? Math.sign(distance) * Infinity : distance / (TO_SIGMA * mad);
  return { z: cleanNumber(z), median, mad, periods: history.length };
}

/** Whether a figure is a sudden jump by the policy. */
export function isSudden({ z }: Jump, { jumpScore }: Pick<Policy, 'jumpScore'>): boolean {
  return Math.abs(z) >= jumpScore;
}
