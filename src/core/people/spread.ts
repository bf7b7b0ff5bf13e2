import { cleanNumber } from '../quantity/convert';

/** How the figures of a team lie (D5: 横向). Null values are left out; null when there is none. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
  /** Greatest − least. */
  readonly range: number;
  /** Of the sample (n − 1); null for one alone. */
  readonly deviation: number | null;
}

/** @example spreadOf([80, 90, null, 100]) // n 3, mean 90, median 90, range 20, deviation 10 */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const given = values.filter((value) => value !== null);
  if (given.length === 0) return null;
  const n = given.length;
  const mean = given.reduce((a, b) => a + b, 0) / n;
  const [least, greatest] = [Math.min(...given), Math.max(...given)];
  const squares = given.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    n,
    mean: cleanNumber(mean),
    median: medianOf(given),
    least,
    greatest,
    range: cleanNumber(greatest - least),
    deviation: n < 2 ? null : cleanNumber(Math.sqrt(squares / (n - 1))),
  };
}

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : cleanNumber(((sorted[half - 1] ?? NaN) + upper) / 2);
}
