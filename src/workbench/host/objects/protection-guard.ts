import { cellKey, contains, keyColumn, keyRow } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { HostError } from '../host-error';

const PROTECTED = 'The cell or sheet that you are trying to change is protected.';

/** Throws AccessDenied if a cell of the area is locked on a protected sheet. `touched` narrows it to some cells. */
export function requireUnlocked(
  sheet: Sheet,
  rect: Rect,
  touched: (row: number, column: number) => boolean = () => true,
): void {
  if (sheet.props.protection === undefined) return;
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const locked = sheet.styleAt(rect.row + row, rect.column + column).locked !== false;
      if (locked && touched(row, column)) throw new HostError('AccessDenied', PROTECTED);
    }
  }
}

/** Throws AccessDenied on a protected sheet unless its protection allows this, `allowFormatCells` say. */
export function requireAllowed(sheet: Sheet, option: string | null): void {
  const { protection } = sheet.props;
  if (protection === undefined || (option !== null && protection.options[option] === true)) return;
  throw new HostError('AccessDenied', PROTECTED);
}

/** Throws if the area holds a part, but not the whole, of a formula that was entered for several cells. */
export function requireWholeArrays(sheet: Sheet, rect: Rect): void {
  for (const key of sheet.arrayAnchors) {
    const arrayRange = sheet.cells.get(key)?.arrayRange;
    if (arrayRange === undefined || arrayRange.rows * arrayRange.columns === 1) continue;
    if (overlapsPartly(arrayRange, rect)) {
      throw new HostError(
        'InvalidOperation',
        `You can't change part of an array (${keyRow(key)}, ${keyColumn(key)}).`,
      );
    }
  }
}

function overlapsPartly(array: Rect, rect: Rect): boolean {
  let inside = 0;
  for (let row = array.row; row < array.row + array.rows; row++) {
    for (let column = array.column; column < array.column + array.columns; column++) {
      if (contains(rect, row, column)) inside++;
    }
  }
  return inside > 0 && inside < array.rows * array.columns;
}

/** Whether a cell lies under a merged area without being its first: what is written there is lost. */
export function isHiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const area = sheet.mergeAt(row, column);
  return area !== undefined && cellKey(area.row, area.column) !== cellKey(row, column);
}
