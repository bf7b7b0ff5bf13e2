import type { Rect } from '../../model/address';
import type { Table, TableColumn } from '../../model/book-state';
import { itemNotFound } from '../host-error';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';

/** Which table of which workbook. */
export interface TableKey {
  readonly context: ObjectContext;
  readonly key: number;
}

/** The table as it is now; ItemNotFound if it is gone. */
export function tableOf({ context, key }: TableKey): Table {
  const table = context.model.tables().find(({ id }) => id === key);
  if (table === undefined) throw itemNotFound(`table ${key}`);
  return table;
}

/** A column of the table, counted from 0. */
export function columnOf(table: TableKey, index: number): TableColumn {
  const column = tableOf(table).columns[index];
  if (column === undefined) throw itemNotFound(`column ${index}`);
  return column;
}

/** The header row. */
export function headerOf({ range, headerRow }: Table): Rect {
  if (!headerRow) throw itemNotFound('the table has no header row');
  return { ...range, rows: 1 };
}

/** The rows between header and totals. */
export function bodyOf({ range, headerRow, totalsRow }: Table): Rect {
  const above = headerRow ? 1 : 0;
  return { ...range, row: range.row + above, rows: range.rows - above - (totalsRow ? 1 : 0) };
}

/** A range object on the table's sheet. */
export function rangeIn(table: TableKey, rect: Rect): AreaObject {
  const { context } = table;
  return context.rangeOf(context.model.sheet(tableOf(table).sheetId), rect);
}
