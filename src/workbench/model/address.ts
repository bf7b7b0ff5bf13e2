/** Rows on an Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns on an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. Example: C2:D4 is `{row: 1, column: 2, rows: 3, columns: 2}`. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One number for one cell of a sheet, good as a map key and ordered by row. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** Row of a cell key. */
export function keyRow(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

/** Column of a cell key. */
export function keyColumn(key: number): number {
  return key % MAX_COLUMNS;
}

/** Letters of a column counted from 0. Example: `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Column counted from 0 of letters. Example: `columnIndex('AB')` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** A1 text of one cell. Example: `cellName(1, 2)` is `C2`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** A1 text of a rectangle, whole columns and rows as Excel writes them. Example: `C2:D4`, `C2`, `A:C`, `2:3`. */
export function rectName(rect: Rect): string {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  if (rect.rows === MAX_ROWS) return `${columnName(rect.column)}:${columnName(lastColumn)}`;
  if (rect.columns === MAX_COLUMNS) return `${String(rect.row + 1)}:${String(lastRow + 1)}`;
  const first = cellName(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:B` or `1:3` (with or without `$`); undefined when it is none of these or off the sheet. */
export function parseRect(text: string): Rect | undefined {
  const cell = A1.exec(text);
  if (cell) {
    const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = cell;
    return spanning(
      Number(digits) - 1,
      columnIndex(letters),
      Number(otherDigits) - 1,
      columnIndex(otherLetters),
    );
  }
  const columns = COLUMNS.exec(text);
  if (columns) return spanning(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

/** The smallest rectangle over two corner cells; undefined when it leaves the sheet. */
export function spanning(
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number,
): Rect | undefined {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  const bottom = Math.max(row, otherRow);
  const right = Math.max(column, otherColumn);
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The common part of two rectangles, or undefined. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function union(a: Rect | undefined, b: Rect): Rect {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** True when the cell lies in the rectangle. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** A sheet name as a formula needs it before `!`. Example: `考核表` stays, `1月 考核` becomes `'1月 考核'`. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !A1.test(name) && !/^[RC]\d*(C\d*)?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
