import type { BookState } from './book-state';
import { sameContent, type Cell, type CellPlace } from './cell';
import type { CellValue } from './cell-value';
import type { ChangeSource, ContentChange, Emitter, StructureChange, WorkbookEvents } from './events';
import { keyColumn, keyRow, type Rect } from './address';
import { History, newTransaction, reversed, type Patch, type Transaction } from './history';
import type { Sheet } from './sheet';
import type { SheetProps } from './sheet-props';

/** What follows inputs: told once a transaction what was changed; returns the cells whose values it changed. */
export interface Calculating {
  inputsChanged(
    cells: readonly { readonly sheet: Sheet; readonly key: number }[],
    wholeBook: boolean,
  ): readonly CellPlace[];
}

/** Makes every change reversible, grouped, calculated once, and announced afterwards. */
export class Transactor {
  state: BookState = { sheets: [], names: [], tables: [] };
  calculating: Calculating | undefined;
  readonly history = new History();
  #open: Transaction | undefined;

  constructor(readonly events: Emitter<WorkbookEvents>) {}

  /** Runs a group of changes; a throw inside takes the group back. Nested groups join the outer one. */
  transact<T>(label: string, source: ChangeSource, action: () => T): T {
    if (this.#open) return action();
    const transaction = newTransaction(label, source);
    this.#open = transaction;
    let result: T;
    try {
      result = action();
    } catch (error) {
      for (const patch of [...transaction.patches].reverse()) this.#apply(reversed(patch));
      throw error;
    } finally {
      this.#open = undefined;
    }
    if (transaction.patches.length > 0) this.history.push(transaction);
    this.#settle(transaction, transaction.patches, true);
    return result;
  }

  /** Takes the last group back; false when there is none. */
  undo(): boolean {
    const transaction = this.history.takeBack();
    if (!transaction) return false;
    this.#replay(transaction, [...transaction.patches].reverse().map(reversed));
    return true;
  }

  /** Does again what undo took back; false when there is nothing. */
  redo(): boolean {
    const transaction = this.history.takeForward();
    if (!transaction) return false;
    this.#replay(transaction, transaction.patches);
    return true;
  }

  /** Replaces one cell. */
  patchCell(sheet: Sheet, key: number, after: Cell | undefined): void {
    const before = sheet.cells.get(key);
    if (before === after) return;
    this.#record({ kind: 'cell', sheet, key, ...(before && { before }), ...(after && { after }) });
  }

  patchSheet(sheet: Sheet, after: SheetProps): void {
    this.#record({ kind: 'sheet', sheet, before: sheet.props, after });
  }

  patchBook(change: Partial<BookState>): void {
    this.#record({ kind: 'book', before: this.state, after: { ...this.state, ...change } });
  }

  announceContents(
    sheet: Sheet,
    rect: Rect,
    details?: { valueBefore: CellValue; valueAfter: CellValue },
  ): void {
    const { contents, source } = this.#transaction();
    contents.push({ sheetId: sheet.id, rect, source, ...(details && { details }) });
  }

  announceFormats(sheet: Sheet, rect: Rect): void {
    const { formats, source } = this.#transaction();
    formats.push({ sheetId: sheet.id, rect, source });
  }

  announceStructure(kind: StructureChange['kind'], sheetId?: string): void {
    const { structures, source } = this.#transaction();
    structures.push({ kind, source, ...(sheetId !== undefined && { sheetId }) });
  }

  #transaction(): Transaction {
    if (!this.#open) throw new Error('A change outside of a transaction');
    return this.#open;
  }

  #record(patch: Patch): void {
    this.#transaction().patches.push(patch);
    this.#apply(patch);
  }

  #apply(patch: Patch): void {
    if (patch.kind === 'cell') patch.sheet.replaceCell(patch.key, patch.after);
    else if (patch.kind === 'sheet') patch.sheet.props = patch.after;
    else this.state = patch.after;
  }

  #replay(transaction: Transaction, patches: readonly Patch[]): void {
    for (const patch of patches) this.#apply(patch);
    this.#settle(transaction, patches, false);
  }

  #settle(transaction: Transaction, patches: readonly Patch[], first: boolean): void {
    const cells = new Map<string, { sheet: Sheet; key: number }>();
    let wholeBook = false;
    for (const patch of patches) {
      if (patch.kind === 'book') wholeBook = true;
      else if (patch.kind === 'sheet') wholeBook ||= patch.before.name !== patch.after.name;
      else if (!sameContent(patch.before, patch.after))
        cells.set(`${patch.sheet.id}${String(patch.key)}`, patch);
    }
    const calculated =
      wholeBook || cells.size > 0
        ? (this.calculating?.inputsChanged([...cells.values()], wholeBook) ?? [])
        : [];
    for (const change of transaction.structures) this.events.emit('structure', change);
    for (const change of transaction.contents)
      this.events.emit('changed', this.#withValueAfter(change, first));
    for (const change of transaction.formats) this.events.emit('formatted', change);
    if (calculated.length > 0) this.events.emit('calculated', { cells: calculated });
  }

  /** Values after calculation; a change that is undone or redone is told without its values. */
  #withValueAfter(change: ContentChange, first: boolean): ContentChange {
    const { details, ...place } = change;
    const sheet = this.state.sheets.find((each) => each.id === change.sheetId);
    if (!details || !sheet || !first) return place;
    const valueAfter = sheet.valueAt(change.rect.row, change.rect.column);
    return { ...place, details: { valueBefore: details.valueBefore, valueAfter } };
  }
}

/** Row and column of a key on a sheet, as events name cells. */
export function placeOf(sheet: Sheet, key: number): CellPlace {
  return { sheetId: sheet.id, row: keyRow(key), column: keyColumn(key) };
}
