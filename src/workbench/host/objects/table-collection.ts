import { intersection } from '../../model/address';
import type { Table } from '../../model/book-state';
import type { Sheet } from '../../model/sheet';
import { isErrorValue } from '../../model/cell-value';
import { booleanArgument, integerArgument, textArgument } from '../arguments';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { HostCollection } from '../host-object';
import { areaOf } from './address-argument';
import type { Area } from './address-argument';
import { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';
import { requireAllowed } from './protection-guard';
import { TableObject } from './table';

/** `Excel.TableCollection` of the workbook or of one sheet. */
export class TableCollection extends HostCollection<TableObject> {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet?: Sheet,
  ) {
    super('TableCollection', () => tablesOf(context, sheet).map(({ id }) => new TableObject(context, id)));
  }

  get count(): number {
    return this.listItems().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): TableObject {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound(`table ${String(key)}`);
    return table;
  }

  getItemOrNullObject(key: unknown): TableObject | null {
    const wanted = String(key).toLowerCase();
    const tables = tablesOf(this.context, this.sheet);
    const found =
      tables.find(({ id }) => String(id) === wanted) ??
      tables.find(({ name }) => name.toLowerCase() === wanted);
    return found === undefined ? null : new TableObject(this.context, found.id);
  }

  getItemAt(index: unknown): TableObject {
    const table = this.listItems()[integerArgument(index, 'index')];
    if (table === undefined) throw itemNotFound(`table ${String(index)}`);
    return table;
  }

  add(address: unknown, hasHeaders: unknown): TableObject {
    const headers = booleanArgument(hasHeaders, 'hasHeaders');
    if (!headers)
      throw new HostError(
        'ApiNotFound',
        'The workbench does not emulate TableCollection.add without headers.',
      );
    const { model } = this.context;
    const area: Area =
      address instanceof AreaObject
        ? address
        : areaOf(this.context, this.sheet ?? model.activeSheet, textArgument(address, 'address'));
    requireAllowed(area.sheet, null);
    const overlapped = tablesOf(this.context, area.sheet).some(
      ({ range }) => intersection(range, area.rect) !== undefined,
    );
    if (overlapped) throw invalidArgument('A table cannot overlap another table.');
    const id = 1 + Math.max(0, ...model.tables().map((table) => table.id));
    const columns = columnNames(area).map((name, index) => ({ id: index + 1, name }));
    model.setInputs(area.sheet.id, { ...area.rect, rows: 1 }, [columns.map(({ name }) => `'${name}`)]);
    model.setTable({
      id,
      name: `Table${id}`,
      sheetId: area.sheet.id,
      range: area.rect,
      headerRow: true,
      totalsRow: false,
      columns,
    });
    return new TableObject(this.context, id);
  }
}

function tablesOf({ model }: ObjectContext, sheet: Sheet | undefined): readonly Table[] {
  return sheet === undefined ? model.tables() : model.tables().filter(({ sheetId }) => sheetId === sheet.id);
}

/** Header texts, made up where missing and told apart where equal, as Excel does. */
function columnNames({ sheet, rect }: Area): string[] {
  const names: string[] = [];
  for (let index = 0; index < rect.columns; index++) {
    const value = sheet.valueAt(rect.row, rect.column + index);
    const wanted =
      value === null || isErrorValue(value) || value === '' ? `Column${index + 1}` : String(value);
    let name = wanted;
    for (let number = 2; names.some((each) => each.toLowerCase() === name.toLowerCase()); number++)
      name = `${wanted}${number}`;
    names.push(name);
  }
  return names;
}
