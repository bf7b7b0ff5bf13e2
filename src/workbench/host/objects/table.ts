import { booleanArgument, textArgument } from '../arguments';
import { HostError, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import type { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import { TableColumnCollection } from './table-column-collection';
import { bodyOf, headerOf, rangeIn, tableOf } from './table-record';
import { TableRowCollection } from './table-row-collection';

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
    return tableOf(this).name;
  }

  set name(value: unknown) {
    const name = textArgument(value, 'name');
    if (!VALID_NAME.test(name)) throw new HostError('InvalidArgument', `A table cannot be called ${name}.`);
    this.context.model.setTable({ ...tableOf(this), name });
  }

  get style(): string {
    return tableOf(this).style ?? 'TableStyleMedium2';
  }

  set style(value: unknown) {
    this.context.model.setTable({ ...tableOf(this), style: textArgument(value, 'style') });
  }

  get showHeaders(): boolean {
    return tableOf(this).headerRow;
  }

  get showTotals(): boolean {
    return tableOf(this).totalsRow;
  }

  get showFilterButton(): boolean {
    return tableOf(this).showFilter ?? true;
  }

  set showFilterButton(value: unknown) {
    this.context.model.setTable({ ...tableOf(this), showFilter: booleanArgument(value, 'showFilterButton') });
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get worksheet(): HostObject {
    return this.context.worksheetOf(this.context.model.sheet(tableOf(this).sheetId));
  }

  getRange(): AreaObject {
    return rangeIn(this, tableOf(this).range);
  }

  getHeaderRowRange(): AreaObject {
    return rangeIn(this, headerOf(tableOf(this)));
  }

  getDataBodyRange(): AreaObject {
    return rangeIn(this, bodyOf(tableOf(this)));
  }

  getTotalRowRange(): AreaObject {
    const { range, totalsRow } = tableOf(this);
    if (!totalsRow) throw itemNotFound('the table has no totals row');
    return rangeIn(this, { ...range, row: range.row + range.rows - 1, rows: 1 });
  }

  delete(): void {
    const { sheetId, range, id } = tableOf(this);
    this.context.model.clear(sheetId, range, 'all');
    this.context.model.deleteTable(id);
  }

  convertToRange(): AreaObject {
    const range = this.getRange();
    this.context.model.deleteTable(this.key);
    return range;
  }
}
