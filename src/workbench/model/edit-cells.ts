import { cellKey, MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
import type { Cell } from './cell';
import { patchStyle, PLAIN_STYLE, type CellStyle, type StylePatch } from './cell-style';
import type { CellValue, Scalar } from './cell-value';
import type { Sheet } from './sheet';
import type { Transactor } from './transactor';
import { readTypedInput } from './typed-input';
import { WorkbookRefusal } from './workbook-errors';

/** What `clear` takes away. */
export type ClearWhat = 'contents' | 'formats' | 'all';

/** Writes typed inputs; see WorkbookModel.setInputs. */
export function writeInputs(
  tx: Transactor,
  sheet: Sheet,
  rect: Rect,
  rows: readonly (readonly (Scalar | undefined)[])[],
): void {
  checkShape(rect, rows);
  const single = rect.rows === 1 && rect.columns === 1;
  const valueBefore = single ? sheet.valueAt(rect.row, rect.column) : null;
  rows.forEach((row, i) => {
    row.forEach((input, j) => {
      if (input !== null && input !== undefined) writeInput(tx, sheet, rect.row + i, rect.column + j, input);
    });
  });
  tx.announceContents(sheet, rect, single ? { valueBefore, valueAfter: valueBefore } : undefined);
}

function writeInput(
  tx: Transactor,
  sheet: Sheet,
  row: number,
  column: number,
  input: number | string | boolean,
): void {
  const key = cellKey(row, column);
  const style = sheet.styleAt(row, column);
  const own = sheet.cells.get(key)?.style;
  if (typeof input === 'string' && input.startsWith('=') && input.length > 1 && style.numberFormat !== '@') {
    tx.patchCell(sheet, key, { formula: input, dynamic: true, ...(own && { style: own }) });
    return;
  }
  const typed =
    typeof input === 'string' ? readTypedInput(input, style.numberFormat ?? 'General') : { constant: input };
  const patch: StylePatch = {
    ...(typed.numberFormat !== undefined &&
      style.numberFormat === undefined && { numberFormat: typed.numberFormat }),
    ...((typed.quotePrefix ?? false) !== (style.quotePrefix ?? false) && {
      quotePrefix: typed.quotePrefix ?? null,
    }),
  };
  const next = Object.keys(patch).length > 0 ? patchStyle(style, patch) : own;
  writeConstant(
    tx,
    sheet,
    key,
    typed.constant === '' && typed.quotePrefix !== true ? null : typed.constant,
    next,
  );
}

function writeConstant(
  tx: Transactor,
  sheet: Sheet,
  key: number,
  constant: CellValue,
  style: CellStyle | undefined,
): void {
  const before = sheet.cells.get(key);
  const same =
    before?.formula === undefined && (before?.constant ?? null) === constant && before?.style === style;
  if (same) return;
  tx.patchCell(sheet, key, cellOf({ ...(constant !== null && { constant }), ...(style && { style }) }));
}

/** Puts a change of look on every cell of an area, whole rows and columns cheaply. */
export function writeStyle(tx: Transactor, sheet: Sheet, rect: Rect, patch: StylePatch): void {
  const restyle = restyler(patch);
  if (rect.rows === MAX_ROWS) restyleColumns(tx, sheet, rect, restyle);
  else if (rect.columns === MAX_COLUMNS) restyleRows(tx, sheet, rect, restyle);
  else for (const key of allKeys(rect)) restyleCell(tx, sheet, key, restyle);
  if (rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS) {
    for (const key of [...sheet.keysIn(rect)]) restyleCell(tx, sheet, key, restyle);
  }
  tx.announceFormats(sheet, rect);
}

type Restyle = (style: CellStyle) => CellStyle;

/** Equal looks before give one shared look after. */
function restyler(patch: StylePatch): Restyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const next = known.get(style) ?? patchStyle(style, patch);
    known.set(style, next);
    return next;
  };
}

function restyleCell(tx: Transactor, sheet: Sheet, key: number, restyle: Restyle): void {
  const style = restyle(sheet.styleAt(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
  tx.patchCell(sheet, key, { ...sheet.cells.get(key), style });
}

function restyleColumns(tx: Transactor, sheet: Sheet, rect: Rect, restyle: Restyle): void {
  const columns = new Map(sheet.props.columns);
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    const { style: before = PLAIN_STYLE, ...rest } = columns.get(column) ?? {};
    const style = restyle(before);
    // A look that was given and taken away again leaves nothing behind.
    const next = isEmpty(style) ? rest : { ...rest, style };
    if (isEmpty(next)) columns.delete(column);
    else columns.set(column, next);
  }
  tx.patchSheet(sheet, { ...sheet.props, columns });
}

const isEmpty = (part: object): boolean => Object.keys(part).length === 0;

function restyleRows(tx: Transactor, sheet: Sheet, rect: Rect, restyle: Restyle): void {
  const rows = new Map(sheet.props.rows);
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const before = rows.get(row);
    rows.set(row, { ...before, style: restyle(before?.style ?? PLAIN_STYLE) });
  }
  tx.patchSheet(sheet, { ...sheet.props, rows });
}

/** Number formats cell by cell; null leaves a cell alone. */
export function writeNumberFormats(
  tx: Transactor,
  sheet: Sheet,
  rect: Rect,
  rows: readonly (readonly (string | null)[])[],
): void {
  checkShape(rect, rows);
  const byFormat = new Map<string, Restyle>();
  rows.forEach((row, i) => {
    row.forEach((numberFormat, j) => {
      if (numberFormat === null) return;
      const restyle = byFormat.get(numberFormat) ?? restyler({ numberFormat });
      byFormat.set(numberFormat, restyle);
      restyleCell(tx, sheet, cellKey(rect.row + i, rect.column + j), restyle);
    });
  });
  tx.announceFormats(sheet, rect);
}

/** Takes contents, looks, or both away. */
export function clearCells(tx: Transactor, sheet: Sheet, rect: Rect, what: ClearWhat): void {
  for (const key of [...sheet.keysIn(rect)]) {
    const { style, ...content } = sheet.cells.get(key) ?? {};
    const kept = what === 'contents' ? { ...(style && { style }) } : what === 'formats' ? content : {};
    tx.patchCell(sheet, key, cellOf(kept));
  }
  if (what !== 'formats') tx.announceContents(sheet, rect);
  if (what !== 'contents') tx.announceFormats(sheet, rect);
}

function cellOf(cell: Cell): Cell | undefined {
  return Object.keys(cell).length > 0 ? cell : undefined;
}

function checkShape(rect: Rect, rows: readonly (readonly unknown[])[]): void {
  if (rows.length === rect.rows && rows.every((row) => row.length === rect.columns)) return;
  throw new WorkbookRefusal(
    'InvalidArgument',
    'The number of rows or columns does not match the size of the range',
  );
}

function* allKeys(rect: Rect): IterableIterator<number> {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) yield cellKey(row, column);
  }
}
