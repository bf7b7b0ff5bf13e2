import { compareNumbers } from '../quantity/convert';
import type { Policy } from '../scoring/policy';

/**
 * Ranks of totals, best first. Equal totals share the better rank; the next is skipped (1, 2, 2, 4) or not (1, 2, 2, 3) by
 * policy. A null has no rank and counts for nobody.
 *
 * @example ranksOf([90, 85, 85, 80]) // [1, 2, 2, 4]
 */
export function ranksOf(
  totals: readonly (number | null)[],
  ties: Policy['rank'] = 'skip',
): (number | null)[] {
  const better = (total: number) =>
    totals.filter((other): other is number => other !== null && compareNumbers(other, total) > 0);
  return totals.map((total) => {
    if (total === null) return null;
    const above = better(total);
    return (ties === 'skip' ? above.length : distinct(above)) + 1;
  });
}

function distinct(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.filter((number, at) => at === 0 || compareNumbers(number, sorted[at - 1] ?? NaN) !== 0)
    .length;
}

/** Whether each one has the same total as somebody else, so that a shared rank can be said to be one. */
export function tiesOf(totals: readonly (number | null)[]): boolean[] {
  return totals.map(
    (total, at) =>
      total !== null &&
      totals.some((other, index) => index !== at && other !== null && compareNumbers(other, total) === 0),
  );
}

/**
 * Positions of the best share of those who have a total: floor(share × people), at least one, and everybody who has the same
 * total as the last of them (A6, B10). Empty without totals.
 *
 * @example topOf([90, 80, 80, 70, 60, 50, 40, 30], 0.25) // [0, 1, 2]: 2 of 8, and the tie at the edge
 */
export function topOf(totals: readonly (number | null)[], share: number): number[] {
  return extremeOf(totals, share, -1);
}

/** The same from the other end. */
export function bottomOf(totals: readonly (number | null)[], share: number): number[] {
  return extremeOf(totals, share, 1);
}

function extremeOf(totals: readonly (number | null)[], share: number, direction: 1 | -1): number[] {
  const given = totals.filter((total) => total !== null);
  const sorted = [...given].sort((a, b) => direction * (a - b));
  // 0.1 × 30 is 3.0000000000000004; 0.29 × 100 is 28.999999999999996.
  const count = Math.max(1, Math.floor(share * given.length + 1e-9));
  const edge = sorted[Math.min(count, sorted.length) - 1];
  if (edge === undefined) return [];
  return totals.flatMap((total, at) =>
    total !== null && direction * compareNumbers(total, edge) <= 0 ? [at] : [],
  );
}
