import { cleanNumber } from './convert';
import { meaningOfFormat } from './number-format';
import { parseQuantity } from './parse-quantity';
import type { Quantity, QuantitySlip } from './quantity';
import { unitOf, type Unit } from './unit';

/** What number format and header say about a cell's number, before it is known. */
export interface CellUnit {
  /** The unit as a person reads the cell; null when nothing says it. */
  readonly unit: Unit | null;
  /**
   * The unit that the stored number is in, as a formula must state it: `%` (header says %, 0.5 is 0.5 %), `100%` (percent
   * format, 0.72 is 72 %), `天` (Excel time, a share of a day), `秒` …; null when the number is bare.
   */
  readonly unitArgument: string | null;
}

/** A cell as a quantity. */
export interface CellQuantity extends Quantity, CellUnit {
  readonly slip?: QuantitySlip;
}

const SECONDS_A_DAY = 86400;

/** The unit that a number in a cell has by its format, else by the header of its column. A blank cell has one as well. */
export function unitOfCell(numberFormat: string, headerUnit: Unit | null): CellUnit {
  const meaning = meaningOfFormat(numberFormat);
  switch (meaning.kind) {
    case 'percent':
      return { unit: unitOf('%'), unitArgument: '100%' };
    case 'duration':
      return { unit: unitOf('秒'), unitArgument: '天' };
    case 'unit':
      return { unit: meaning.unit, unitArgument: meaning.unit.symbol };
    case 'plain':
    case 'date':
      return { unit: headerUnit, unitArgument: headerUnit?.symbol ?? null };
  }
}

/**
 * The quantity of a cell. A text says its own unit; a number has that of its number format, else that of its column's
 * header: 0.72 under `0.0%` is 72 %, 0.5 without format under `投诉率(%)` is 0.5 %, 0.0016551 under `[mm]:ss` 143 秒. `unit` is null when
 * nothing says it. Null for blanks, words, dates, booleans, and a whole day or more under a format that cannot show it.
 *
 * @example quantityOfCell(0.72, '0.0%', null) // { value: 72, unit: %, unitArgument: '100%' }
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
  if (parsed.unit !== null) return { ...parsed, unitArgument: null };
  return { ...parsed, unit: headerUnit, unitArgument: headerUnit?.symbol ?? null };
}

function quantityOfNumber(value: number, numberFormat: string, headerUnit: Unit | null): CellQuantity | null {
  const cell = unitOfCell(numberFormat, headerUnit);
  const meaning = meaningOfFormat(numberFormat);
  switch (meaning.kind) {
    case 'plain':
    case 'unit':
      return { ...cell, value };
    case 'percent':
      return { ...cell, value: cleanNumber(value * 100) };
    case 'duration':
      if (value < 0 || (value >= 1 && !meaning.elapsed)) return null;
      return { ...cell, value: cleanNumber(value * SECONDS_A_DAY) };
    case 'date':
      return null;
  }
}
