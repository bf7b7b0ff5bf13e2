import type { Unit } from './unit';

/**
 * A number with the unit it was written in: `6.2分钟` → { value: 6.2, unit: 分钟 }; `72%` → { value: 72, unit: % }.
 * A ratio is always kept in percentage points (0.72 with a percent format → 72 %). `unit: null` when nothing says it.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | null;
}

/** A target as a form states it. Bounds are in `unit`. `≤30秒` → max 30; `40秒≤x≤180秒` → min 40, max 180; `90%` → equal side unknown. */
export interface Target {
  readonly min?: { readonly value: number; readonly inclusive: boolean };
  readonly max?: { readonly value: number; readonly inclusive: boolean };
  readonly unit: Unit | null;
  /** True when the text named no comparator (`85%`) and `min` or `max` was chosen from the indicator's direction. */
  readonly assumedDirection: boolean;
}
