import type { CellStyle } from '../../model/cell-style';
import type { Sheet } from '../../model/sheet';

/** Excel lets a text run over the blank cells on its right; further than this nobody's text does. */
const FARTHEST = 30;

/**
 * How many blank cells on its right a cell's text may run over: none for numbers, wrapped or aligned text, and merged cells.
 */
export function blankCellsBeside(
  sheet: Sheet,
  row: number,
  column: number,
  style: CellStyle,
  columns: number,
): number {
  const { alignment = {} } = style;
  const leaning = alignment.horizontal ?? 'general';
  if (typeof sheet.valueAt(row, column) !== 'string' || alignment.wrap === true) return 0;
  if (leaning !== 'general' && leaning !== 'left') return 0;
  if (sheet.mergeAt(row, column) !== undefined) return 0;
  let count = 0;
  for (let next = column + 1; next < columns && count < FARTHEST; next++, count++) {
    if (sheet.valueAt(row, next) !== null || sheet.mergeAt(row, next) !== undefined) break;
  }
  return count;
}

/** The cell whose text may run over this one: the nearest on its left that holds something. */
export function cellOverflowingInto(sheet: Sheet, row: number, column: number): number | null {
  for (let left = column - 1; left >= Math.max(0, column - FARTHEST); left--) {
    if (sheet.valueAt(row, left) !== null) return left;
  }
  return null;
}
