import { cellKey, contains, keyColumn, keyRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../model/address';
import { sameValue, type CellValue } from '../model/cell-value';
import type { Sheet } from '../model/sheet';

/** The area of an array that starts at a cell; undefined when it leaves the sheet. */
export function spillArea(key: number, rows: readonly (readonly CellValue[])[]): Rect | undefined {
  const area = {
    row: keyRow(key),
    column: keyColumn(key),
    rows: rows.length,
    columns: Math.max(1, ...rows.map((r) => r.length)),
  };
  return area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS ? undefined : area;
}

/** True when something else stands in the area: content, another array's values, or a merged area. */
export function isOccupied(sheet: Sheet, anchor: number, area: Rect): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = cellKey(row, column);
      if (key === anchor) continue;
      const cell = sheet.cells.get(key);
      if (cell?.formula !== undefined || (cell?.constant ?? null) !== null) return true;
      const spilled = sheet.spilled.get(key);
      if (spilled && spilled.anchor !== anchor) return true;
    }
  }
  return sheet.props.merges.some((merge) => contains(area, merge.row, merge.column));
}

/** Takes an array's values off the sheet; returns the cells that lost one. */
export function takeSpill(sheet: Sheet, anchor: number): number[] {
  const area = sheet.spillAreas.get(anchor);
  if (!area) return [];
  sheet.spillAreas.delete(anchor);
  const keys = spilledKeys(area, anchor).filter((key) => sheet.spilled.get(key)?.anchor === anchor);
  for (const key of keys) sheet.spilled.delete(key);
  sheet.forgetUsedRange();
  return keys;
}

/** Puts an array's values on the sheet; returns the cells whose value changed. */
export function putSpill(
  sheet: Sheet,
  anchor: number,
  area: Rect,
  rows: readonly (readonly CellValue[])[],
): number[] {
  const before = new Map<number, CellValue>();
  const old = sheet.spillAreas.get(anchor);
  for (const key of old ? spilledKeys(old, anchor) : [])
    before.set(key, sheet.spilled.get(key)?.value ?? null);
  takeSpill(sheet, anchor);
  sheet.spillAreas.set(anchor, area);
  for (const key of spilledKeys(area, anchor)) {
    const value = rows[keyRow(key) - area.row]?.[keyColumn(key) - area.column] ?? { error: '#N/A' };
    sheet.spilled.set(key, { anchor, value });
  }
  sheet.forgetUsedRange();
  const keys = new Set([...before.keys(), ...spilledKeys(area, anchor)]);
  return [...keys].filter(
    (key) => !before.has(key) || !sameValue(before.get(key), sheet.spilled.get(key)?.value ?? null),
  );
}

/** The value, spread or cut to the fixed range of an array formula entered with Ctrl+Shift+Enter. */
export function fitted(value: CellValue | readonly (readonly CellValue[])[], range: Rect): CellValue[][] {
  const rows = Array.isArray(value) ? (value as readonly (readonly CellValue[])[]) : [[value as CellValue]];
  const pick = (i: number, j: number): CellValue => {
    const row = rows.length === 1 ? rows[0] : rows[i];
    return (row?.length === 1 ? row[0] : row?.[j]) ?? { error: '#N/A' };
  };
  return Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.columns }, (__, j) => pick(i, j)),
  );
}

function spilledKeys(area: Rect, anchor: number): number[] {
  const keys: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      keys.push(cellKey(row, column));
  }
  return keys.filter((key) => key !== anchor);
}
