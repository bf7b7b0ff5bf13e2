import type { Rect } from './grid';

/** A1 addresses of zero-based cells. */

/** The last cell of an Excel sheet is XFD1048576. */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** `columnName(0)` → 'A', `columnName(27)` → 'AB'. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `cellAddress(4, 3)` → 'D5'. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `rectAddress({ top: 0, left: 0, bottom: 4, right: 6 })` → 'A1:G5'; a single cell is 'A1'. */
export function rectAddress(rect: Rect): string {
  const from = cellAddress(rect.top, rect.left);
  const to = cellAddress(rect.bottom, rect.right);
  return from === to ? from : `${from}:${to}`;
}

/** `qualifiedAddress("客服'1", 'A1')` → "'客服''1'!A1". */
export function qualifiedAddress(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** 'D5' or 'D5:E9', `$` and a sheet prefix allowed → zero-based rectangle; null when it is no bounded address. */
export function parseAddress(address: string): Rect | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(local);
  if (!match) return null;
  const [, column = '', row = '', column2 = column, row2 = row] = match;
  const [left, right] = [columnIndex(column), columnIndex(column2)];
  const [top, bottom] = [Number(row) - 1, Number(row2) - 1];
  if (top < 0 || bottom < 0) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
