import { compareNumbers } from '../quantity/convert';
import type { Target } from '../quantity/quantity';

/** Where an actual stands to its target; both in one unit. */
export type Side = 'inside' | 'below' | 'above';

/**
 * Whether `actual` meets the target's comparators. Binary noise does not decide a boundary; a bound that does not include
 * its number (`<30`) is missed at 30 itself.
 */
export function sideOf(actual: number, target: Target): Side {
  const { min, max } = target;
  if (min !== undefined) {
    const order = compareNumbers(actual, min.value);
    if (order < 0 || (order === 0 && !min.inclusive)) return 'below';
  }
  if (max !== undefined) {
    const order = compareNumbers(actual, max.value);
    if (order > 0 || (order === 0 && !max.inclusive)) return 'above';
  }
  return 'inside';
}

/**
 * 达成率 as a ratio (B4): actual / target where more is better, target / actual where less is, by the comparator of the
 * target and not by the form's sentence. Inside a range target (C4) it is 1, outside the ratio to the nearer bound. It is
 * not capped, and it is negative for a negative actual against a positive minimum (an NPS of −5 % against ≥40 %).
 *
 * Both numbers are in the target's unit. An actual of 0 or less against `≤ target` has met it with nothing left to improve,
 * where the quotient would be infinite: 1, as for 0 against `≤0` (不产生客户流失, C1). Null where no quotient says
 * anything: a target below 0, or a minimum of 0 that is missed.
 *
 * @example achievement(45, { max: { value: 30, inclusive: true }, unit: null, assumedDirection: false }) // 0.6667
 */
export function achievement(actual: number, target: Target): number | null {
  if (!Number.isFinite(actual)) return null;
  const { min, max } = target;
  if (min !== undefined && max !== undefined) {
    const side = sideOf(actual, target);
    if (side === 'inside') return 1;
    return side === 'below' ? shareOfMinimum(actual, min.value) : shareOfMaximum(actual, max.value);
  }
  if (min !== undefined) {
    if (min.value === 0 && sideOf(actual, target) === 'inside') return 1;
    return shareOfMinimum(actual, min.value);
  }
  return max === undefined ? null : shareOfMaximum(actual, max.value);
}

function shareOfMinimum(actual: number, minimum: number): number | null {
  return minimum > 0 ? actual / minimum : null;
}

function shareOfMaximum(actual: number, maximum: number): number | null {
  if (maximum < 0) return null;
  return actual <= 0 ? 1 : maximum / actual;
}
