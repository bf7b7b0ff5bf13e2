import { intersection, MAX_COLUMNS, MAX_ROWS, quoteSheetName, rectName, union } from '../../model/address';
import type { Rect } from '../../model/address';
import type { Sheet } from '../../model/sheet';
import { integerArgument } from '../arguments';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostObject } from '../host-object';
import { areaOf } from './address-argument';
import { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import * as geometry from './range-geometry';

/** Where a range is, and the ranges that one gets to from it. */
export abstract class RangeNavigation extends AreaObject {
  /** Another range on the same sheet. */
  protected readonly at = (rect: Rect): AreaObject => this.context.rangeOf(this.sheet, rect);

  constructor(
    readonly context: ObjectContext,
    sheet: Sheet,
    rect: Rect,
  ) {
    super('Range', sheet, rect);
  }

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${rectName(this.rect)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.rect.row;
  }

  get columnIndex(): number {
    return this.rect.column;
  }

  get rowCount(): number {
    return this.rect.rows;
  }

  get columnCount(): number {
    return this.rect.columns;
  }

  get cellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.rect.columns === MAX_COLUMNS;
  }

  get isEntireColumn(): boolean {
    return this.rect.rows === MAX_ROWS;
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.sheet);
  }

  getCell(row: unknown, column: unknown): AreaObject {
    return this.at(
      geometry.cellIn(this.rect, integerArgument(row, 'row'), integerArgument(column, 'column')),
    );
  }

  getRow(row: unknown): AreaObject {
    return this.at(geometry.rowIn(this.rect, integerArgument(row, 'row')));
  }

  getColumn(column: unknown): AreaObject {
    return this.at(geometry.columnIn(this.rect, integerArgument(column, 'column')));
  }

  getLastRow(): AreaObject {
    return this.at(geometry.rowIn(this.rect, this.rect.rows - 1));
  }

  getLastColumn(): AreaObject {
    return this.at(geometry.columnIn(this.rect, this.rect.columns - 1));
  }

  getLastCell(): AreaObject {
    return this.at(geometry.cellIn(this.rect, this.rect.rows - 1, this.rect.columns - 1));
  }

  getBoundingRect(other: unknown): AreaObject {
    return this.at(union(this.rect, rectArgument(this, other)));
  }

  getOffsetRange(rows: unknown, columns: unknown): AreaObject {
    return this.at(
      geometry.offset(
        this.rect,
        integerArgument(rows, 'rowOffset'),
        integerArgument(columns, 'columnOffset'),
      ),
    );
  }

  getResizedRange(rows: unknown, columns: unknown): AreaObject {
    return this.at(
      geometry.resized(
        this.rect,
        integerArgument(rows, 'deltaRows'),
        integerArgument(columns, 'deltaColumns'),
      ),
    );
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): AreaObject {
    const size = { rows: integerArgument(rows, 'numRows'), columns: integerArgument(columns, 'numColumns') };
    return this.at(geometry.onSheet({ ...this.rect, ...size }));
  }

  getRowsBelow(count: unknown): AreaObject {
    const rows = integerArgument(count ?? 1, 'count');
    return this.at(geometry.onSheet({ ...this.rect, row: this.rect.row + this.rect.rows, rows }));
  }

  getRowsAbove(count: unknown): AreaObject {
    const rows = integerArgument(count ?? 1, 'count');
    return this.at(geometry.onSheet({ ...this.rect, row: this.rect.row - rows, rows }));
  }

  getColumnsAfter(count: unknown): AreaObject {
    const columns = integerArgument(count ?? 1, 'count');
    return this.at(geometry.onSheet({ ...this.rect, column: this.rect.column + this.rect.columns, columns }));
  }

  getColumnsBefore(count: unknown): AreaObject {
    const columns = integerArgument(count ?? 1, 'count');
    return this.at(geometry.onSheet({ ...this.rect, column: this.rect.column - columns, columns }));
  }

  getEntireRow(): AreaObject {
    return this.at(geometry.entireRows(this.rect));
  }

  getEntireColumn(): AreaObject {
    return this.at(geometry.entireColumns(this.rect));
  }

  getIntersection(other: unknown): AreaObject {
    const common = this.getIntersectionOrNullObject(other);
    if (common === null) throw itemNotFound('the ranges have no cells in common');
    return common;
  }

  getIntersectionOrNullObject(other: unknown): AreaObject | null {
    const common = intersection(this.rect, rectArgument(this, other));
    return common === undefined ? null : this.at(common);
  }

  /** Excel answers the range's first cell when nothing is used. */
  getUsedRange(valuesOnly?: unknown): AreaObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): AreaObject | null {
    const used = usedWithin(this.sheet, this.rect, valuesOnly === true);
    return used === undefined ? null : this.at(used);
  }

  getSpillingToRangeOrNullObject(): AreaObject | null {
    const area = this.sheet.spillAreas.get(this.rect.row * MAX_COLUMNS + this.rect.column);
    return area === undefined ? null : this.at(area);
  }
}

/** The rectangle of a range argument, which may be a range or an address on the same sheet. */
function rectArgument(range: RangeNavigation, value: unknown): Rect {
  if (typeof value === 'string') {
    const area = areaOf(range.context, range.sheet, value);
    return rectArgument(range, range.context.rangeOf(area.sheet, area.rect));
  }
  if (!(value instanceof AreaObject)) throw invalidArgument('A range or an address is expected.');
  if (value.sheet !== range.sheet) throw invalidArgument('Both ranges must be on one sheet.');
  return value.rect;
}

function usedWithin(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | undefined {
  const used = sheet.usedRange(valuesOnly);
  const common = used === undefined ? undefined : intersection(used, rect);
  if (common === undefined || used === undefined) return undefined;
  const isWhole = common.rows === used.rows && common.columns === used.columns;
  return isWhole ? used : shrink(sheet, common, valuesOnly);
}

/** The used part of an area that cuts the sheet's used range. */
function shrink(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | undefined {
  let used: Rect | undefined;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const holds =
        (sheet.formulaAt(row, column) ?? '') !== '' ||
        (!valuesOnly && sheet.cellAt(row, column) !== undefined);
      if (holds) used = union(used, { row, column, rows: 1, columns: 1 });
    }
  }
  return used;
}
