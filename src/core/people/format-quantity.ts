import type { Quantity } from '../quantity/quantity';

/**
 * A figure as people write it in a sentence: at most two decimals, with its unit.
 *
 * @example formatQuantity({ value: 66.666, unit: unitOf('秒') }) // '66.67秒'
 */
export function formatQuantity({ value, unit }: Quantity): string {
  return `${Number(value.toFixed(2))}${unit?.symbol ?? ''}`;
}
