import { isErrorValue } from '../model/cell-value';
import type { CellValue, Scalar } from '../model/cell-value';
import { invalidArgument } from './host-error';

/** A value as `range.values` gives it: `''` for a blank cell, the error's text for an error. */
export function wireValueOf(value: CellValue): string | number | boolean {
  if (isErrorValue(value)) return value.error;
  return value ?? '';
}

/** `Excel.RangeValueType` of a value. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null || value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What an add-in sets a cell to; InvalidArgument for anything but text, numbers, booleans and null. */
export function inputOf(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(`A cell cannot be set to ${JSON.stringify(value).slice(0, 80)}.`);
}
