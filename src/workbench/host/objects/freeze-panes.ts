import type { Sheet } from '../../model/sheet';
import { MAX_COLUMNS, MAX_ROWS, parseRect } from '../../model/address';
import { integerArgument } from '../arguments';
import { invalidArgument } from '../host-error';
import { HostObject } from '../host-object';
import { AreaObject } from './area-object';
import type { ObjectContext } from './object-context';

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanes extends HostObject {
  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: Sheet,
  ) {
    super('WorksheetFreezePanes');
  }

  freezeRows(count?: unknown): void {
    this.set({ rows: integerArgument(count ?? 1, 'count'), columns: 0 });
  }

  freezeColumns(count?: unknown): void {
    this.set({ rows: 0, columns: integerArgument(count ?? 1, 'count') });
  }

  freezeAt(range: unknown): void {
    const rect = range instanceof AreaObject ? range.rect : parseRect(String(range));
    if (rect === undefined) throw invalidArgument(`No range to freeze at: ${String(range)}.`);
    this.set({
      rows: rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows,
      columns: rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns,
    });
  }

  unfreeze(): void {
    this.context.model.updateSheet(this.sheet.id, { frozen: undefined });
  }

  getLocationOrNullObject(): AreaObject | null {
    const frozen = this.sheet.props.frozen;
    if (frozen === undefined) return null;
    const { rows, columns } = frozen;
    const rect = {
      row: 0,
      column: 0,
      rows: rows === 0 ? MAX_ROWS : rows,
      columns: columns === 0 ? MAX_COLUMNS : columns,
    };
    return this.context.rangeOf(this.sheet, rect);
  }

  private readonly set = (frozen: { rows: number; columns: number }): void => {
    this.context.model.updateSheet(this.sheet.id, { frozen });
  };
}
