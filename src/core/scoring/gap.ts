import { cleanNumber } from '../quantity/convert';
import type { Target } from '../quantity/quantity';
import { sideOf } from './achievement';

/**
 * 差距 = actual − target, signed, in the unit both are in; percentage points for rates (B5). Against a range it is the
 * distance to the bound that was passed, 0 inside. Decimal arithmetic as by hand: 4.2 − 4.5 is −0.3. Null for a target
 * without bounds.
 *
 * @example gap(2.8, { max: { value: 2, inclusive: true }, unit: null, assumedDirection: false }) // 0.8
 */
export function gap(actual: number, target: Target): number | null {
  const bound = boundOf(actual, target);
  if (bound === null || !Number.isFinite(actual)) return null;
  return bound === 'inside' ? 0 : subtract(actual, bound);
}

function boundOf(actual: number, { min, max, ...rest }: Target): number | 'inside' | null {
  if (min === undefined || max === undefined) return min?.value ?? max?.value ?? null;
  const side = sideOf(actual, { min, max, ...rest });
  if (side === 'inside') return 'inside';
  return side === 'below' ? min.value : max.value;
}

/** Noise of a difference is measured on its operands, not on the small result that is left of them. */
function subtract(a: number, b: number): number {
  const magnitude = Math.max(Math.abs(a), Math.abs(b));
  if (magnitude === 0) return 0;
  const decimals = Math.min(15, Math.max(0, 12 - Math.ceil(Math.log10(magnitude))));
  return cleanNumber(Number((a - b).toFixed(decimals))) + 0;
}
