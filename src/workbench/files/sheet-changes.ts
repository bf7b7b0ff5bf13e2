import { keyColumn, keyRow } from '../model/address';
import { sameContent, type Cell } from '../model/cell';
import { BUSY, isErrorValue, sameValue, type CellValue } from '../model/cell-value';
import type { Sheet } from '../model/sheet';
import type { SheetOrigin } from './file-origin';

/** Cells whose element must be written anew. */
export interface SheetChanges {
  /** Contents, looks, or values changed. */
  readonly cells: ReadonlySet<number>;
  /** Those whose formula is still the file's. */
  keepsFormula(key: number): boolean;
}

/**
 * Compares a sheet with what it was in the file. `withMissing`: values that the file did not have count as changes
 * (they do once anything else in the workbook has changed).
 */
export function sheetChanges(
  sheet: Sheet,
  origin: SheetOrigin | undefined,
  withMissing: boolean,
): SheetChanges {
  const changed = new Set<number>();
  const before = origin?.cells ?? new Map<number, Cell>();
  for (const key of new Set([...before.keys(), ...sheet.cells.keys()])) {
    if (cellChanged(before.get(key), sheet.cells.get(key)) || valueChanged(sheet, key, withMissing))
      changed.add(key);
  }
  const spilledBefore = origin?.spilled ?? new Map<number, CellValue>();
  for (const key of new Set([...spilledBefore.keys(), ...sheet.spilled.keys()])) {
    if (
      spilledBefore.has(key) !== sheet.spilled.has(key) ||
      !sameValue(spilledBefore.get(key), sheet.spilled.get(key)?.value)
    ) {
      changed.add(key);
      const anchor = sheet.spilled.get(key)?.anchor;
      if (anchor !== undefined) changed.add(anchor);
    }
  }
  return { cells: changed, keepsFormula: (key) => sameFormula(before.get(key), sheet.cells.get(key)) };
}

function sameFormula(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula !== undefined && a.formula === b?.formula && a.arrayRange === b.arrayRange;
}

function cellChanged(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return false;
  const content =
    sameContent(a, b) ||
    sameFormula(a, b) ||
    (!a?.formula && !b?.formula && sameValue(a?.constant, b?.constant));
  return !content || (a?.style !== b?.style && JSON.stringify(a?.style) !== JSON.stringify(b?.style));
}

function valueChanged(sheet: Sheet, key: number, withMissing: boolean): boolean {
  const cell = sheet.cells.get(key);
  if (cell?.formula === undefined) return false;
  const value = sheet.results.get(key);
  // The last value is better than a word for "not yet".
  if (value === undefined || (isErrorValue(value) && value.error === BUSY.error)) return false;
  if (cell.fileValue === undefined && !withMissing) return false;
  return (
    !sameValue(value, cell.fileValue ?? null) &&
    !(isErrorValue(value) && isErrorValue(cell.fileValue) && value.error === cell.fileValue.error)
  );
}

/** The value to write for a cell: a busy call keeps the value that the file had. */
export function valueToWrite(sheet: Sheet, key: number): CellValue {
  const value = sheet.valueAt(keyRow(key), keyColumn(key));
  const busy = isErrorValue(value) && value.error === BUSY.error;
  return busy ? (sheet.cells.get(key)?.fileValue ?? value) : value;
}
