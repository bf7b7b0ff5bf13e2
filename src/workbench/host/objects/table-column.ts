import type { Rect } from '../../model/address';
import { wireValueOf } from '../cell-wire';
import { HostObject } from '../host-object';
import type { AreaObject } from './area-object';
import { bodyOf, columnOf, headerOf, rangeIn, tableOf } from './table-record';
import type { TableKey } from './table-record';

/** `Excel.TableColumn`. */
export class TableColumnObject extends HostObject {
  constructor(
    private readonly table: TableKey,
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
    const { range, sheetId } = tableOf(this.table);
    const sheet = this.table.context.model.sheet(sheetId);
    return Array.from({ length: range.rows }, (_, row) => [
      wireValueOf(sheet.valueAt(range.row + row, range.column + this.at)),
    ]);
  }

  getRange(): AreaObject {
    return this.part(tableOf(this.table).range);
  }

  getHeaderRowRange(): AreaObject {
    return this.part(headerOf(tableOf(this.table)));
  }

  getDataBodyRange(): AreaObject {
    return this.part(bodyOf(tableOf(this.table)));
  }

  private readonly part = (rect: Rect): AreaObject =>
    rangeIn(this.table, { ...rect, column: rect.column + this.at, columns: 1 });
}
