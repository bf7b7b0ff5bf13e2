import { HostObject } from '../host-object';
import { bodyOf, tableOf } from './table-record';
import type { TableKey } from './table-record';

/** `Excel.TableRowCollection`: how many rows there are. */
export class TableRowCollection extends HostObject {
  constructor(private readonly table: TableKey) {
    super('TableRowCollection');
  }

  get count(): number {
    return bodyOf(tableOf(this.table)).rows;
  }

  getCount(): number {
    return this.count;
  }
}
