import type { CellValue } from '../forms/grid';
import { cleanNumber } from './convert';
import { parseQuantity } from './parse-quantity';
import type { Quantity } from './quantity';
import { findUnit } from './unit';

/** What an actual cell holds. `text` is a level (A级) or events in words (迟到2次,缺勤1次). */
export type Actual =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'text'; readonly text: string };

const NOT_APPLICABLE =
  /^(不适用|不適用|不考核|免考核|无此项|無此項|无此业务|無此業務|n\s?[./／]?\s?a\.?|not applicable|[-–—−/]+)$/i;
const EXCEL_ERROR = /^#[A-Z/0!?]+[!?]?$/;

/**
 * Reads an actual. `unitArgument` says what a bare number is in: a unit (`%`, `秒`, `s`), or `100%` for a number of which
 * 1 is 100 %, as Excel stores percentages. Text that states its own unit wins over it. Blank is never zero.
 *
 * @example readActual(0.72, '100%') // 72 %
 * @example readActual('6.2分钟', null) // 6.2 minutes
 */
export function readActual(value: CellValue | null, unitArgument: string | null): Actual {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? '是' : '否' };
  if (typeof value === 'number') return { kind: 'quantity', quantity: bareNumber(value, unitArgument) };
  const text = value.trim();
  if (text === '') return { kind: 'blank' };
  if (NOT_APPLICABLE.test(text)) return { kind: 'not-applicable' };
  if (EXCEL_ERROR.test(text)) return { kind: 'error', text };
  const quantity = parseQuantity(text);
  if (quantity === null) return { kind: 'text', text };
  // A number typed as text where the header says the unit (`85` under 达成率(%)) is that unit, never a share.
  if (quantity.unit === null && unitArgument === '100%' && Math.abs(quantity.value) > 1)
    return { kind: 'quantity', quantity };
  return {
    kind: 'quantity',
    quantity: quantity.unit === null ? bareNumber(quantity.value, unitArgument) : quantity,
  };
}

function bareNumber(value: number, unitArgument: string | null): Quantity {
  if (unitArgument === null || unitArgument === '') return { value, unit: null };
  if (unitArgument === '100%') return { value: cleanNumber(value * 100), unit: findUnit('%') };
  return { value, unit: findUnit(unitArgument) };
}
