import type { Unit } from './unit';

/**
 * A number with the unit it was written in: `6.2分钟` → { value: 6.2, unit: 分钟 }; `72%` → { value: 72, unit: % }.
 * A ratio is always kept in percentage points (0.72 with a percent format → 72 %). `unit: null` when nothing says it.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | null;
}

/**
 * How a text had to be taken to be read, as the code of a message: `4。2` with a full stop for the point, `2:23` as minutes
 * and seconds, `4.5/5` as marks out of five.
 */
export type QuantitySlip = 'quantity.stop-as-point' | 'quantity.minutes-seconds' | 'quantity.out-of';

/** A quantity read from a text; `slip` is absent when the text was plain. */
export interface ParsedQuantity extends Quantity {
  readonly slip?: QuantitySlip;
}

/** A target as a form states it. Bounds are in `unit`. `≤30秒` → max 30; `40秒≤x≤180秒` → min 40, max 180; `90%` → equal side unknown. */
export interface Target {
  readonly min?: { readonly value: number; readonly inclusive: boolean };
  readonly max?: { readonly value: number; readonly inclusive: boolean };
  readonly unit: Unit | null;
  /** True when the text named no comparator (`85%`) and `min` or `max` was chosen from the indicator's direction. */
  readonly assumedDirection: boolean;
}
