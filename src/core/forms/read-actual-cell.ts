import type { Diagnostic } from '../diagnostic';
import { quantityOfCell, unitOfCell } from '../quantity/quantity-of-cell';
import type { Unit } from '../quantity/unit';
import type { ActualCell } from './form';
import type { CellValue } from './grid';

export interface ReadActual {
  readonly actual: ActualCell;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an actual with the unit that its text, number format or header gives it. Words stay as they are: they may be a
 * level or events (迟到2次). A date is no actual: it is marked, so that nobody scores its serial number.
 */
export function readActualCell(value: CellValue, numberFormat: string, unit: Unit | null): ReadActual {
  const quantity = quantityOfCell(value, numberFormat, unit);
  if (quantity !== null) {
    const { slip, value: number } = quantity;
    const actual = { value, unit: quantity.unit, unitArgument: quantity.unitArgument };
    const params = { text: String(value), value: number };
    return { actual, diagnostics: slip === undefined ? [] : [{ code: slip, severity: 'info', params }] };
  }
  if (typeof value === 'number') {
    const diagnostic: Diagnostic = {
      code: 'forms.actual-unreadable',
      severity: 'error',
      params: { text: String(value) },
    };
    return { actual: { value, unit: null, unitArgument: null, unreadable: true }, diagnostics: [diagnostic] };
  }
  const blank = typeof value === 'string' && value.trim() === '';
  const actual = blank
    ? { value: '', ...unitOfCell(numberFormat, unit) }
    : { value, unit: null, unitArgument: null };
  return { actual, diagnostics: [] };
}
