import type { Rect } from '../../model/address';
import type { Table, TableColumn } from '../../model/book-state';
import { booleanArgument, integerArgument, textArgument } from '../arguments';
import { wireValueOf } from '../cell-wire';
import { HostError, itemNotFound } from '../host-error';
import { HostCollection, HostObject } from '../host-object';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** `Excel.Table`. */
export class TableObject extends HostObject {
  constructor(
    readonly context: ObjectContext,
    readonly key: number,
  ) {
    super('Table', () => ({ Id: String(key) }));
  }

  get id(): string {
    return String(this.key);
  }

  get name(): string {
    return found(this).name;
  }

  set name(value: unknown) {
    const name = textArgument(value, 'name');
    if (!VALID_NAME.test(name)) throw new HostError('InvalidArgument', `A table cannot be called ${name}.`);
    this.context.model.setTable({ ...found(this), name });
  }

  get style(): string {
    return found(this).style ?? 'TableStyleMedium2';
  }

  set style(value: unknown) {
    this.context.model.setTable({ ...found(this), style: textArgument(value, 'style') });
  }

  get showHeaders(): boolean {
    return found(this).headerRow;
  }

  get showTotals(): boolean {
    return found(this).totalsRow;
  }

  get showFilterButton(): boolean {
    return found(this).showFilter ?? true;
  }

  set showFilterButton(value: unknown) {
    this.context.model.setTable({ ...found(this), showFilter: booleanArgument(value, 'showFilterButton') });
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.context.model.sheet(found(this).sheetId));
  }

  getRange(): AreaObject {
    return rangeOf(this, found(this).range);
  }

  getHeaderRowRange(): AreaObject {
    return rangeOf(this, headerOf(found(this)));
  }

  getDataBodyRange(): AreaObject {
    return rangeOf(this, bodyOf(found(this)));
  }

  getTotalRowRange(): AreaObject {
    const { range, totalsRow } = found(this);
    if (!totalsRow) throw itemNotFound('the table has no totals row');
    return rangeOf(this, { ...range, row: range.row + range.rows - 1, rows: 1 });
  }

  delete(): void {
    const { sheetId, range, id } = found(this);
    this.context.model.clear(sheetId, range, 'all');
    this.context.model.deleteTable(id);
  }

  convertToRange(): AreaObject {
    const range = this.getRange();
    this.context.model.deleteTable(this.key);
    return range;
  }
}

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends HostCollection<TableColumnObject> {
  constructor(private readonly table: TableObject) {
    super('TableColumnCollection', () =>
      found(table).columns.map((_, index) => new TableColumnObject(table, index)),
    );
  }

  get count(): number {
    return found(this.table).columns.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): TableColumnObject {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw itemNotFound(`column ${String(key)}`);
    return column;
  }

  getItemOrNullObject(key: unknown): TableColumnObject | null {
    const { columns } = found(this.table);
    const index = columns.findIndex(({ id, name }) =>
      typeof key === 'number' ? id === key : name === key || String(id) === key,
    );
    return index < 0 ? null : new TableColumnObject(this.table, index);
  }

  getItemAt(index: unknown): TableColumnObject {
    const at = integerArgument(index, 'index');
    if (found(this.table).columns[at] === undefined) throw itemNotFound(`column ${at}`);
    return new TableColumnObject(this.table, at);
  }
}

/** `Excel.TableColumn`. */
export class TableColumnObject extends HostObject {
  constructor(
    private readonly table: TableObject,
    readonly at: number,
  ) {
    super('TableColumn', () => ({ Id: columnOf(table, at).id }));
  }

  get id(): number {
    return columnOf(this.table, this.at).id;
  }

  get name(): string {
    return columnOf(this.table, this.at).name;
  }

  get index(): number {
    return this.at;
  }

  get values(): unknown {
    const { range, sheetId } = found(this.table);
    const sheet = this.table.context.model.sheet(sheetId);
    return Array.from({ length: range.rows }, (_, row) => [
      wireValueOf(sheet.valueAt(range.row + row, range.column + this.at)),
    ]);
  }

  getRange(): AreaObject {
    return this.part(found(this.table).range);
  }

  getHeaderRowRange(): AreaObject {
    return this.part(headerOf(found(this.table)));
  }

  getDataBodyRange(): AreaObject {
    return this.part(bodyOf(found(this.table)));
  }

  private readonly part = (rect: Rect): AreaObject =>
    rangeOf(this.table, { ...rect, column: rect.column + this.at, columns: 1 });
}

/** `Excel.TableRowCollection`: how many rows there are. */
export class TableRowCollection extends HostObject {
  constructor(private readonly table: TableObject) {
    super('TableRowCollection');
  }

  get count(): number {
    return bodyOf(found(this.table)).rows;
  }

  getCount(): number {
    return this.count;
  }
}

function found({ context, key }: TableObject): Table {
  const table = context.model.tables().find(({ id }) => id === key);
  if (table === undefined) throw itemNotFound(`table ${key}`);
  return table;
}

function columnOf(table: TableObject, index: number): TableColumn {
  const column = found(table).columns[index];
  if (column === undefined) throw itemNotFound(`column ${index}`);
  return column;
}

function headerOf({ range, headerRow }: Table): Rect {
  if (!headerRow) throw itemNotFound('the table has no header row');
  return { ...range, rows: 1 };
}

function bodyOf({ range, headerRow, totalsRow }: Table): Rect {
  const above = headerRow ? 1 : 0;
  return { ...range, row: range.row + above, rows: range.rows - above - (totalsRow ? 1 : 0) };
}

function rangeOf({ context, key }: TableObject, rect: Rect): AreaObject {
  const table = context.model.tables().find(({ id }) => id === key);
  if (table === undefined) throw itemNotFound(`table ${key}`);
  return context.rangeOf(context.model.sheet(table.sheetId), rect);
}
