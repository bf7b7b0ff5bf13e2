import { cleanNumber } from './convert';

/**
 * A bare number where percent is measured, in percentage points. Up to 1 it is a share, as Excel stores 92 % (0.92 → 92).
 * Above 1 it is either (1.05 is 105 % of a plan, or 1.05 % of complaints): the reading nearer to the numbers that it is
 * compared with is taken, and said as assumed.
 *
 * @example barePercent(0.92, [90]) // { points: 92, assumed: false }
 * @example barePercent(92, [90]) // { points: 92, assumed: true }
 * @example barePercent(1.05, [100, 95]) // { points: 105, assumed: true }
 */
export function barePercent(
  value: number,
  comparedWith: readonly number[],
): { points: number; assumed: boolean } {
  const asShare = cleanNumber(value * 100);
  if (Math.abs(value) <= 1) return { points: asShare, assumed: false };
  if (comparedWith.length === 0) return { points: value, assumed: true };
  const distance = (points: number) =>
    Math.min(
      ...comparedWith
        .filter((number) => number > 0)
        .map((number) => Math.abs(Math.log(Math.abs(points) / number))),
    );
  return { points: distance(asShare) < distance(value) ? asShare : value, assumed: true };
}
