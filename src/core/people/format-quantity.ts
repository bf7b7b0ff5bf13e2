import type { Quantity, Target } from '../quantity/quantity';

/**
 * A figure as people write it in a sentence: at most two decimals, with its unit.
 *
 * @example formatQuantity({ value: 66.666, unit: unitOf('秒') }) // '66.67秒'
 */
export function formatQuantity({ value, unit }: Quantity): string {
  return `${Number(value.toFixed(2))}${unit?.symbol ?? ''}`;
}

/**
 * A target as people write it: `≤25秒`, `40秒≤x≤180秒`.
 *
 * @example formatTarget({ max: { value: 25, inclusive: true }, unit: unitOf('秒'), assumedDirection: false }) // '≤25秒'
 */
export function formatTarget({ min, max, unit }: Target): string {
  const bound = (value: number) => formatQuantity({ value, unit });
  const low = min === undefined ? '' : `${min.inclusive ? '≥' : '>'}${bound(min.value)}`;
  const high = max === undefined ? '' : `${max.inclusive ? '≤' : '<'}${bound(max.value)}`;
  if (min === undefined || max === undefined) return low + high;
  return `${bound(min.value)}${min.inclusive ? '≤' : '<'}x${high}`;
}
