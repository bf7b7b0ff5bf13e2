import { CellError, DetailedCellError, EmptyValue, ErrorType, SimpleRangeValue } from 'hyperformula';
import { isErrorValue, type CellValue, type ErrorValue } from '../model/cell-value';

const TYPES = new Map<string, ErrorType>([
  ['#DIV/0!', ErrorType.DIV_BY_ZERO],
  ['#NAME?', ErrorType.NAME],
  ['#VALUE!', ErrorType.VALUE],
  ['#NUM!', ErrorType.NUM],
  ['#N/A', ErrorType.NA],
  ['#REF!', ErrorType.REF],
  ['#SPILL!', ErrorType.SPILL],
]);

/** Separates Excel's error name from its text inside an engine error: the engine has texts of its own too. */
const MARK = '\u0001';

/** An error for the engine, with Excel's name and text kept inside. */
export function toEngineError(value: ErrorValue): CellError {
  return new CellError(
    TYPES.get(value.error) ?? ErrorType.ERROR,
    MARK + value.error + MARK + (value.message ?? ''),
  );
}

/** A value for the engine. */
export function toEngineValue(value: CellValue): number | string | boolean | CellError | typeof EmptyValue {
  if (value === null) return EmptyValue;
  return isErrorValue(value) ? toEngineError(value) : value;
}

/** Any scalar that the engine hands out, inside (CellError, rich numbers) or outside (DetailedCellError). */
export function fromEngineValue(value: unknown): CellValue {
  if (value === null || value === undefined || value === EmptyValue) return null;
  if (value instanceof CellError || value instanceof DetailedCellError) return fromEngineError(value);
  if (value instanceof SimpleRangeValue) return fromEngineValue(value.data[0]?.[0]);
  // Rich numbers (dates, percentages) carry the plain number in `val`.
  if (typeof value === 'object' && 'val' in value) return Number(value.val);
  return value as string | number | boolean;
}

function fromEngineError(error: CellError | DetailedCellError): CellValue {
  const [, name, message] = (error.message ?? '').split(MARK);
  if (name !== undefined) return { error: name, ...(message && { message }) };
  // Excel shows 0 for a circular reference.
  if (error.type === ErrorType.CYCLE) return 0;
  for (const [text, type] of TYPES) if (type === error.type) return { error: text };
  return { error: '#VALUE!' };
}
