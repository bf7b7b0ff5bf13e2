import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Rect } from '../../model/address';
import { HostError, invalidArgument } from '../host-error';

/** A rectangle that must lie on the sheet; InvalidArgument otherwise. */
export function onSheet(rect: Rect): Rect {
  const fits =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS;
  if (!fits)
    throw invalidArgument(
      `There are no such cells: row ${rect.row}, column ${rect.column}, ${rect.rows} × ${rect.columns}.`,
    );
  return rect;
}

/** The cell at a place counted from the area's first cell; it may lie outside the area. */
export function cellIn(rect: Rect, row: number, column: number): Rect {
  return onSheet({ row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 });
}

/** A row of the area. */
export function rowIn(rect: Rect, row: number): Rect {
  return onSheet({ ...rect, row: rect.row + row, rows: 1 });
}

/** A column of the area. */
export function columnIn(rect: Rect, column: number): Rect {
  return onSheet({ ...rect, column: rect.column + column, columns: 1 });
}

/** The area moved. */
export function offset(rect: Rect, rows: number, columns: number): Rect {
  return onSheet({ ...rect, row: rect.row + rows, column: rect.column + columns });
}

/** The area made larger or smaller at its end. */
export function resized(rect: Rect, rows: number, columns: number): Rect {
  return onSheet({ ...rect, rows: rect.rows + rows, columns: rect.columns + columns });
}

/** The area's rows, over all columns. */
export function entireRows(rect: Rect): Rect {
  return { ...rect, column: 0, columns: MAX_COLUMNS };
}

/** The area's columns, over all rows. */
export function entireColumns(rect: Rect): Rect {
  return { ...rect, row: 0, rows: MAX_ROWS };
}

/** The whole sheet. */
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The answer to an intersection of areas that have none. */
export function noIntersection(): HostError {
  return new HostError('ItemNotFound', 'The ranges have no cells in common.');
}
