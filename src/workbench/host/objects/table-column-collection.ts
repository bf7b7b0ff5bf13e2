import { integerArgument } from '../arguments';
import { itemNotFound } from '../host-error';
import { HostCollection } from '../host-object';
import { TableColumnObject } from './table-column';
import { tableOf } from './table-record';
import type { TableKey } from './table-record';

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends HostCollection<TableColumnObject> {
  constructor(private readonly table: TableKey) {
    super('TableColumnCollection', () =>
      tableOf(table).columns.map((_, index) => new TableColumnObject(table, index)),
    );
  }

  get count(): number {
    return tableOf(this.table).columns.length;
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
    const { columns } = tableOf(this.table);
    const index = columns.findIndex(({ id, name }) =>
      typeof key === 'number' ? id === key : name === key || String(id) === key,
    );
    return index < 0 ? null : new TableColumnObject(this.table, index);
  }

  getItemAt(index: unknown): TableColumnObject {
    const at = integerArgument(index, 'index');
    if (tableOf(this.table).columns[at] === undefined) throw itemNotFound(`column ${at}`);
    return new TableColumnObject(this.table, at);
  }
}
