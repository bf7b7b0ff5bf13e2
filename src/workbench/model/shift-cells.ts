import { shiftedLine, shiftedSpan, shiftReferences, type LineShift } from '../engine/shift-references';
import { cellKey, keyColumn, keyRow, MAX_COLUMNS, MAX_ROWS, type Rect } from './address';
import type { Cell } from './cell';
import { movePage } from './page-layout';
import { withRuleFormulas } from './rule-formulas';
import type { Sheet } from './sheet';
import type { SheetProps } from './sheet-props';
import type { Transactor } from './transactor';
import { NotEmulatedError } from './workbook-errors';

/** Whole rows or columns to insert or delete: `at` counts from 0. */
export interface Shift {
  readonly kind: 'insert rows' | 'delete rows' | 'insert columns' | 'delete columns';
  readonly at: number;
  readonly count: number;
}

/** Moves cells, their properties, and every reference to them. */
export function shiftCells(tx: Transactor, sheet: Sheet, shift: Shift): void {
  const axis = shift.kind.endsWith('rows') ? 'row' : 'column';
  const lines: LineShift = {
    axis,
    at: shift.at,
    count: shift.kind.startsWith('insert') ? shift.count : -shift.count,
  };
  moveCells(tx, sheet, lines);
  tx.patchSheet(sheet, shiftedProps(sheet.props, lines));
  shiftFormulas(tx, sheet, lines);
  shiftBook(tx, sheet, lines);
  const used = sheet.usedRange() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  tx.announceContents(
    sheet,
    axis === 'row'
      ? { ...used, row: shift.at, rows: shift.count }
      : { ...used, column: shift.at, columns: shift.count },
  );
}

function moveCells(tx: Transactor, sheet: Sheet, lines: LineShift): void {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    const to = shiftedKey(key, lines);
    if (to === undefined) continue;
    const arrayRange = cell.arrayRange && shiftedRect(cell.arrayRange, lines);
    const { arrayRange: before, ...rest } = cell;
    if (before && (arrayRange?.rows !== before.rows || arrayRange.columns !== before.columns)) {
      throw new NotEmulatedError('inserting or deleting inside an array formula');
    }
    moved.set(to, before && arrayRange ? { ...rest, arrayRange } : cell);
  }
  for (const key of new Set([...sheet.cells.keys(), ...moved.keys()]))
    tx.patchCell(sheet, key, moved.get(key));
}

function shiftedKey(key: number, lines: LineShift): number | undefined {
  const row = lines.axis === 'row' ? shiftedLine(keyRow(key), lines) : keyRow(key);
  const column = lines.axis === 'column' ? shiftedLine(keyColumn(key), lines) : keyColumn(key);
  return row === undefined || column === undefined ? undefined : cellKey(row, column);
}

function shiftedRect(rect: Rect, lines: LineShift): Rect | undefined {
  // Whole columns stay whole when rows come or go.
  if (lines.axis === 'row' ? rect.rows === MAX_ROWS : rect.columns === MAX_COLUMNS) return rect;
  const span =
    lines.axis === 'row'
      ? shiftedSpan(rect.row, rect.rows, lines)
      : shiftedSpan(rect.column, rect.columns, lines);
  if (!span) return undefined;
  if (lines.axis === 'row') return { ...rect, row: span.first, rows: span.length };
  return { ...rect, column: span.first, columns: span.length };
}

function shiftedProps(props: SheetProps, lines: LineShift): SheetProps {
  const rects = (list: readonly Rect[]) => list.flatMap((rect) => shiftedRect(rect, lines) ?? []);
  const withRanges = <T extends { readonly ranges: readonly Rect[] }>(list: readonly T[]) =>
    list.map((each) => ({ ...each, ranges: rects(each.ranges) })).filter(({ ranges }) => ranges.length > 0);
  const filterRange = props.autoFilter && shiftedRect(props.autoFilter.range, lines);
  const { autoFilter, ...rest } = props;
  return {
    ...rest,
    ...(autoFilter && filterRange && { autoFilter: { ...autoFilter, range: filterRange } }),
    merges: rects(props.merges).filter(({ rows, columns }) => rows * columns > 1),
    validations: withRanges(props.validations),
    conditionalFormats: withRanges(props.conditionalFormats),
    notes: shiftedMap(props.notes, (key) => shiftedKey(key, lines)),
    page: movePage(props.page, (area) => shiftedRect(area, lines)),
    rows: lines.axis === 'row' ? shiftedMap(props.rows, (row) => shiftedLine(row, lines)) : props.rows,
    columns:
      lines.axis === 'column'
        ? shiftedMap(props.columns, (column) => shiftedLine(column, lines))
        : props.columns,
  };
}

function shiftedMap<T>(
  map: ReadonlyMap<number, T>,
  place: (key: number) => number | undefined,
): Map<number, T> {
  return new Map(
    [...map].flatMap(([key, value]) =>
      place(key) === undefined ? [] : [[place(key) ?? key, value] as const],
    ),
  );
}

function shiftFormulas(tx: Transactor, target: Sheet, lines: LineShift): void {
  const name = target.name.toLowerCase();
  for (const sheet of tx.state.sheets) {
    const isTarget = (written: string | undefined) =>
      written === undefined ? sheet === target : written.toLowerCase() === name;
    for (const [key, cell] of [...sheet.cells]) {
      if (cell.formula === undefined) continue;
      const formula = shiftReferences(cell.formula, lines, isTarget);
      if (formula !== cell.formula) tx.patchCell(sheet, key, { ...cell, formula });
    }
    const props = withRuleFormulas(sheet.props, (formula) => shiftReferences(formula, lines, isTarget));
    if (props !== sheet.props) tx.patchSheet(sheet, props);
  }
}

function shiftBook(tx: Transactor, target: Sheet, lines: LineShift): void {
  const name = target.name.toLowerCase();
  const isTarget = (written: string | undefined) => written?.toLowerCase() === name;
  const names = tx.state.names.map((each) => ({
    ...each,
    formula: shiftReferences(each.formula, lines, isTarget),
  }));
  const tables = tx.state.tables.flatMap((table) => {
    const range = table.sheetId === target.id ? shiftedRect(table.range, lines) : table.range;
    if (range && range.columns !== table.range.columns)
      throw new NotEmulatedError('inserting or deleting columns inside a table');
    return range ? [{ ...table, range }] : [];
  });
  if (JSON.stringify([names, tables]) !== JSON.stringify([tx.state.names, tx.state.tables]))
    tx.patchBook({ names, tables });
}
