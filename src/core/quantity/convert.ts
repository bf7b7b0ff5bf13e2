import type { Quantity } from './quantity';
import type { Unit } from './unit';

/** Time units that have no fixed length among each other; each group converts inside itself only. */
const TIME_GROUPS: Readonly<Record<string, string>> = {
  工作日: 'working',
  月: 'calendar',
  季度: 'calendar',
  年: 'calendar',
};

/** Physical units that convert into each other; 度 is of heat or of electricity. */
const SIZES: readonly string[] = ['℃ 度', '千瓦时 度', '吨 千克 克', '公里 米 厘米 毫米'];

const sameSize = (a: string, b: string): boolean =>
  SIZES.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));

/** Significant digits kept after arithmetic: drops binary noise (4.5 − 4.2), keeps everything a person typed. */
const SIGNIFICANT_DIGITS = 12;

/** Decimal value without binary noise: 0.30000000000000004 → 0.3. */
export function cleanNumber(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

/**
 * Whether `from` can be restated in `to`. Units of one dimension can, except that a month has no fixed number of days and
 * a 工作日 no fixed number of hours; 天 against 工作日 counts one for one, because a sheet counts in its target's days.
 */
export function isConvertible(from: Unit, to: Unit): boolean {
  if (from.dimension !== to.dimension) return false;
  if (from.symbol === to.symbol) return true;
  if (from.dimension === 'size') return sameSize(from.symbol, to.symbol);
  if (from.dimension !== 'time') return true;
  if ([from.symbol, to.symbol].sort().join() === ['天', '工作日'].sort().join()) return true;
  return (TIME_GROUPS[from.symbol] ?? 'clock') === (TIME_GROUPS[to.symbol] ?? 'clock');
}

/**
 * `value` of unit `from` restated in `to`, or null when they do not convert. A missing unit on either side is taken as
 * the other's.
 *
 * @example convertValue(6.2, unitOf('分钟'), unitOf('秒')) // 372
 */
export function convertValue(value: number, from: Unit | null, to: Unit | null): number | null {
  if (from === null || to === null) return value;
  if (!isConvertible(from, to)) return null;
  return from.factor === to.factor ? value : cleanNumber((value * from.factor) / to.factor);
}

/** A quantity restated in `unit`, or null when its dimension is another. */
export function convertQuantity(quantity: Quantity, unit: Unit): Quantity | null {
  const value = convertValue(quantity.value, quantity.unit, unit);
  return value === null ? null : { value, unit };
}

/** −1, 0 or 1, where numbers that differ by binary noise alone are equal: 0.1 + 0.2 against 0.3 is 0. */
export function compareNumbers(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const difference = a - b;
  const noise = Math.max(Math.abs(a), Math.abs(b)) * 10 ** -SIGNIFICANT_DIGITS;
  if (Math.abs(difference) <= noise) return 0;
  return difference < 0 ? -1 : 1;
}
