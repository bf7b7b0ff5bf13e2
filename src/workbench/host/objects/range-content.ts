import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Scalar } from '../../model/cell-value';
import type { Sheet } from '../../model/sheet';
import { inputOf } from '../cell-wire';
import { invalidArgument } from '../host-error';
import type { Area } from './address-argument';
import type { ObjectContext } from './object-context';
import { isHiddenByMerge, requireAllowed, requireUnlocked, requireWholeArrays } from './protection-guard';

/** More cells than this come back as null. */
const READ_LIMIT_CELLS = 5_000_000;

/** Reads something of every cell; null for whole rows and columns and for too many cells, as Excel does. */
export function readCells<T>(
  { sheet, rect }: Area,
  read: (sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(rect) || rect.rows * rect.columns > READ_LIMIT_CELLS) return null;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => read(sheet, rect.row + row, rect.column + column)),
  );
}

/** Sets values or formulas: null leaves a cell alone, `''` clears it, one plain value goes to every cell. */
export function writeInputs({ model }: ObjectContext, area: Area, value: unknown): void {
  const { sheet, rect } = area;
  const rows = matrixOf(rect, value).map((row, i) =>
    row.map((cell, j): Scalar =>
      isHiddenByMerge(sheet, rect.row + i, rect.column + j) ? null : inputOf(cell),
    ),
  );
  requireUnlocked(sheet, rect, (row, column) => rows[row]?.[column] !== null);
  requireWholeArrays(sheet, rect);
  model.setInputs(sheet.id, rect, rows);
}

/** Sets number formats: null leaves a cell alone, one text goes to every cell. */
export function writeNumberFormats({ model }: ObjectContext, { sheet, rect }: Area, value: unknown): void {
  requireAllowed(sheet, 'allowFormatCells');
  const formats = matrixOf(rect, value).map((row) =>
    row.map((format) => {
      if (format === null || typeof format === 'string') return format;
      throw invalidArgument(`A number format must be text, not ${JSON.stringify(format)}.`);
    }),
  );
  model.setNumberFormats(sheet.id, rect, formats);
}

/** Whether the area is whole rows or whole columns: cell-level properties are not to be had of it. */
export function isUnbounded(rect: Rect): boolean {
  return rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;
}

/** The rows of a setter's argument, in the area's shape; InvalidArgument otherwise. */
function matrixOf(rect: Rect, value: unknown): unknown[][] {
  if (isUnbounded(rect)) throw invalidArgument('The cells of whole rows or columns cannot be set at once.');
  if (!Array.isArray(value)) {
    return Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(value));
  }
  const rows = value as unknown[];
  const fits =
    rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) {
    throw invalidArgument(
      `The input array's dimensions don't match the range: ${rect.rows} × ${rect.columns} cells are to be set.`,
    );
  }
  return rows as unknown[][];
}
