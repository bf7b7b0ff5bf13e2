import { cleanNumber } from './convert';
import { meaningOfFormat } from './number-format';
import { parseQuantity } from './parse-quantity';
import type { Quantity, QuantitySlip } from './quantity';
import { unitOf, type Unit } from './unit';

/** A cell as a quantity, and how a formula must pass the cell so that the unit survives. */
export interface CellQuantity extends Quantity {
  /** `%s` stands for the cell's address: `%s`, `%s&"秒"`, `%s*86400&"秒"`, `%s*100&"%"`. */
  readonly reference: string;
  readonly slip?: QuantitySlip;
}

const SECONDS_A_DAY = 86400;
const PLAIN = '%s';

/**
 * The quantity of a cell. A text says its own unit; a number has that of its number format, else that of its column's
 * header: 0.72 under `0.0%` is 72 %, 0.5 without format under `投诉率(%)` is 0.5 %, 0.0016551 under `[mm]:ss` 143 秒. `unit` is null when
 * nothing says it. Null for blanks, words, dates, booleans, and a whole day or more under a format that cannot show it.
 *
 * @example quantityOfCell(0.72, '0.0%', null) // { value: 72, unit: %, reference: '%s' }
 */
export function quantityOfCell(
  value: string | number | boolean,
  numberFormat: string,
  headerUnit: Unit | null,
): CellQuantity | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? quantityOfNumber(value, numberFormat, headerUnit) : null;
  }
  const parsed = parseQuantity(value);
  if (parsed === null) return null;
  return parsed.unit === null
    ? { ...parsed, ...inUnit(parsed.value, headerUnit) }
    : { ...parsed, reference: PLAIN };
}

function quantityOfNumber(value: number, numberFormat: string, headerUnit: Unit | null): CellQuantity | null {
  const meaning = meaningOfFormat(numberFormat);
  switch (meaning.kind) {
    case 'plain':
      return inUnit(value, headerUnit);
    case 'unit':
      return inUnit(value, meaning.unit);
    case 'percent':
      // The functions take a bare number up to 1 as a share; above, it must say that it is one.
      return {
        value: cleanNumber(value * 100),
        unit: unitOf('%'),
        reference: Math.abs(value) <= 1 ? PLAIN : '%s*100&"%"',
      };
    case 'duration':
      if (value < 0 || (value >= 1 && !meaning.elapsed)) return null;
      return { value: cleanNumber(value * SECONDS_A_DAY), unit: unitOf('秒'), reference: '%s*86400&"秒"' };
    case 'date':
      return null;
  }
}

function inUnit(value: number, unit: Unit | null): CellQuantity {
  return { value, unit, reference: unit === null ? PLAIN : `%s&"${unit.symbol}"` };
}
