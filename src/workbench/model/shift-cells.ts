import type { Sheet } from './sheet';
import type { Transactor } from './transactor';
import { NotEmulatedError } from './workbook-errors';

/** Whole rows or columns to insert or delete: `at` counts from 0. */
export interface Shift {
  readonly kind: 'insert rows' | 'delete rows' | 'insert columns' | 'delete columns';
  readonly at: number;
  readonly count: number;
}

export function shiftCells(_tx: Transactor, _sheet: Sheet, shift: Shift): void {
  throw new NotEmulatedError(shift.kind);
}
