import { Calculation } from '../engine/calculation';
import { withSheetRenamed } from '../engine/rename-sheet';
import type { Rect } from './address';
import type { BookState, DefinedName, StructureLock, Table } from './book-state';
import type { StylePatch } from './cell-style';
import type { CellValue, Scalar } from './cell-value';
import type { CustomFunction, FunctionAnswer, InvokeFunctions } from './custom-function';
import { displayText } from './display-text';
import { clearCells, writeInputs, writeNumberFormats, writeStyle, type ClearWhat } from './edit-cells';
import * as sheetEdits from './edit-sheets';
import { Emitter, type ChangeSource, type Selection, type WorkbookEvents } from './events';
import { shiftCells, type Shift } from './shift-cells';
import { Sheet } from './sheet';
import { SheetSelections } from './sheet-selections';
import type { SheetPropsPatch } from './sheet-props';
import { Transactor } from './transactor';
import { WorkbookRefusal } from './workbook-errors';

/**
 * A workbook in memory: contents, looks, calculation, undo, events. Rows and columns count from 0.
 * A sheet is named by its id or its name (in any letter case) wherever a `sheet: string` is asked for; an unknown
 * one throws WorkbookRefusal `ItemNotFound`. Every change may be undone; changes made inside `transact` count as one.
 *
 * Example: `model.setInputs('考核表', rect, [[1, '=A1*2']]); model.valueAt('考核表', 0, 1)` is 2.
 */
export class WorkbookModel {
  readonly events = new Emitter<WorkbookEvents>();
  /** The add-in's settings (Office.context.document.settings), by name. */
  readonly settings = new Map<string, unknown>();
  readonly calculation: Calculation;
  readonly #tx = new Transactor(this.events);
  readonly #selections = new SheetSelections(this.events);
  #nextSheet = 1;

  /** `origin` is the file this was read from, if any; only the file writer looks into it. */
  constructor(
    readonly origin?: unknown,
    options: { readonly date1904?: boolean } = {},
  ) {
    this.calculation = new Calculation(
      () => this.#tx.state,
      (cells) => this.events.emit('calculated', { cells }),
      options,
    );
    this.#tx.calculating = this.calculation;
  }

  /** In tab order, hidden ones included. */
  sheets(): readonly Sheet[] {
    return this.#tx.state.sheets;
  }

  /** By id or name; undefined when there is none. */
  findSheet(sheet: string): Sheet | undefined {
    const wanted = sheet.toLowerCase();
    const { sheets } = this.#tx.state;
    return (
      sheets.find((each) => each.id === sheet) ?? sheets.find((each) => each.name.toLowerCase() === wanted)
    );
  }

  /** By id or name; throws `ItemNotFound`. */
  sheet(sheet: string): Sheet {
    const found = this.findSheet(sheet);
    if (!found) throw new WorkbookRefusal('ItemNotFound', `There is no sheet "${sheet}"`);
    return found;
  }

  /** For file readers: a sheet that was there from the start, without history. */
  adoptSheet(name: string): Sheet {
    const sheet = new Sheet(this.#newSheetId(), name);
    this.#tx.state = { ...this.#tx.state, sheets: [...this.sheets(), sheet] };
    this.#selections.start(sheet.id);
    return sheet;
  }

  /** For file readers: names, tables and protection that were there from the start, without history. */
  adopt(state: Partial<Pick<BookState, 'names' | 'tables' | 'structureLock'>>): void {
    this.#tx.state = { ...this.#tx.state, ...state };
  }

  #newSheetId(): string {
    return `{${String(this.#nextSheet++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }

  addSheet(name?: string, position = this.sheets().length): Sheet {
    return this.transact('add sheet', () => {
      const id = this.#newSheetId();
      const sheet = sheetEdits.addSheet(this.#tx, id, name ?? sheetEdits.freeSheetName(this.#tx), position);
      this.#selections.start(id);
      return sheet;
    });
  }

  deleteSheet(sheet: string): void {
    const target = this.sheet(sheet);
    this.transact('delete sheet', () => sheetEdits.deleteSheet(this.#tx, target));
    if (this.#selections.activeSheetId === target.id)
      this.activate(this.sheets().find((s) => s.props.visibility === 'visible')?.id ?? '');
  }

  /** Renames, and rewrites every formula and name that points at the sheet. */
  renameSheet(sheet: string, name: string): void {
    const target = this.sheet(sheet);
    if (target.name === name) return;
    this.transact('rename sheet', () => {
      sheetEdits.checkSheetName(this.#tx, name, target);
      withSheetRenamed(this.#tx, target.name, name);
      sheetEdits.updateSheet(this.#tx, target, { name });
    });
  }

  moveSheet(sheet: string, position: number): void {
    this.transact('move sheet', () => sheetEdits.moveSheet(this.#tx, this.sheet(sheet), position));
  }

  /** Changes anything of a sheet but its cells and name: visibility, tabColor, protection, merges, columns, rows, … */
  updateSheet(sheet: string, patch: Omit<SheetPropsPatch, 'name'>): void {
    this.transact('sheet properties', () => sheetEdits.updateSheet(this.#tx, this.sheet(sheet), patch));
  }

  get activeSheet(): Sheet {
    return this.sheet(this.#selections.activeSheetId);
  }

  activate(sheet: string): void {
    this.#selections.activate(this.sheet(sheet).id);
  }

  /** Selected area of the active sheet; A1 before anyone selects. */
  get selection(): Selection {
    return this.#selections.current;
  }

  /** Selects an area, and activates its sheet. */
  select(sheet: string, rect: Rect): void {
    this.#selections.select(this.sheet(sheet).id, rect);
  }

  // ---- cells: writing

  /**
   * Writes as if typed, as `range.formulas = …` and `range.values = …` do: a string with `=` in front is a formula,
   * null or undefined leaves a cell alone, `""` clears its content; other text is read as Excel reads typing (see
   * readTypedInput). Rows and columns must fit the area, else `InvalidArgument`.
   */
  setInputs(
    sheet: string,
    rect: Rect,
    rows: readonly (readonly (Scalar | undefined)[])[],
    source: ChangeSource = 'local',
  ): void {
    this.transact('type', () => writeInputs(this.#tx, this.sheet(sheet), rect, rows), source);
  }

  /** Number formats cell by cell; null leaves a cell alone. */
  setNumberFormats(sheet: string, rect: Rect, rows: readonly (readonly (string | null)[])[]): void {
    this.transact('number format', () => writeNumberFormats(this.#tx, this.sheet(sheet), rect, rows));
  }

  /** Example: `setStyle(sheet, rect, {fill: {color: '#FFC7CE'}, font: {bold: true}})`; null takes away. */
  setStyle(sheet: string, rect: Rect, patch: StylePatch): void {
    this.transact('format', () => writeStyle(this.#tx, this.sheet(sheet), rect, patch));
  }

  clear(sheet: string, rect: Rect, what: ClearWhat = 'all', source: ChangeSource = 'local'): void {
    this.transact('clear', () => clearCells(this.#tx, this.sheet(sheet), rect, what), source);
  }

  /** Inserts or deletes whole rows or columns. Throws NotEmulatedError where Excel would split something it holds. */
  shift(sheet: string, shift: Shift): void {
    this.transact(shift.kind, () => shiftCells(this.#tx, this.sheet(sheet), shift));
  }

  // ---- cells: reading

  valueAt(sheet: string, row: number, column: number): CellValue {
    return this.sheet(sheet).valueAt(row, column);
  }

  /** The formula, or the value; `""` for a blank cell. */
  formulaAt(sheet: string, row: number, column: number): CellValue {
    return this.sheet(sheet).formulaAt(row, column);
  }

  /** The value through its number format, as the grid shows it (but for the column width). */
  textAt(sheet: string, row: number, column: number): string {
    const found = this.sheet(sheet);
    return displayText(
      found.valueAt(row, column),
      found.styleAt(row, column).numberFormat ?? 'General',
      this.date1904,
    );
  }

  get date1904(): boolean {
    return this.calculation.date1904;
  }

  usedRange(sheet: string, valuesOnly = false): Rect | undefined {
    return this.sheet(sheet).usedRange(valuesOnly);
  }

  names(): readonly DefinedName[] {
    return this.#tx.state.names;
  }

  /** Adds a name, or puts it in the place of the one of the same name and scope. */
  setName(name: DefinedName): void {
    const others = this.#namesBut(name.name, name.scope);
    const replaced = this.names().map((each) => (others.includes(each) ? each : name));
    this.transact('name', () => {
      this.#tx.patchBook({ names: others.length < this.names().length ? replaced : [...others, name] });
      this.#tx.announceStructure('names');
    });
  }

  deleteName(name: string, scope?: string): void {
    this.transact('delete name', () => {
      this.#tx.patchBook({ names: this.#namesBut(name, scope) });
      this.#tx.announceStructure('names');
    });
  }

  #namesBut(name: string, scope: string | undefined): DefinedName[] {
    const same = (each: DefinedName) =>
      each.name.toLowerCase() === name.toLowerCase() && each.scope === scope;
    return this.names().filter((each) => !same(each));
  }

  tables(): readonly Table[] {
    return this.#tx.state.tables;
  }

  /** Adds a table, or replaces the one of the same id; cells are not touched. */
  setTable(table: Table): void {
    this.transact('table', () => {
      const others = this.tables().filter((each) => each.id !== table.id);
      this.#tx.patchBook({ tables: [...others, table].sort((a, b) => a.id - b.id) });
      this.#tx.announceStructure('tables', table.sheetId);
    });
  }

  deleteTable(id: number): void {
    this.transact('delete table', () => {
      this.#tx.patchBook({ tables: this.tables().filter((each) => each.id !== id) });
      this.#tx.announceStructure('tables');
    });
  }

  /** Groups changes: undone as one, calculated once, followers told afterwards. A throw takes the group back. */
  transact<T>(label: string, action: () => T, source: ChangeSource = 'local'): T {
    return this.#tx.transact(label, source, action);
  }

  undo(): boolean {
    return this.#tx.undo();
  }

  redo(): boolean {
    return this.#tx.redo();
  }

  /** What undo (or redo) would take back; undefined when there is nothing. */
  get undoLabel(): string | undefined {
    return this.#tx.history.undoLabel;
  }

  get redoLabel(): string | undefined {
    return this.#tx.history.redoLabel;
  }

  /** Not null while an add-in may not add, delete, rename or move sheets; the model's own methods still do. */
  get structureLock(): StructureLock | null {
    return this.#tx.state.structureLock ?? null;
  }

  set structureLock(structureLock: StructureLock | null) {
    this.transact('protect workbook', () => this.#tx.patchBook({ structureLock }));
  }

  // ---- custom functions

  /**
   * Makes an add-in's functions known and recalculates the formulas that call them. Until then such a formula keeps
   * the file's value. Calls come in batches, later than the change that caused them; the cell shows #BUSY! until
   * `completeCalls` answers. Defining again replaces all; an empty list takes them away.
   */
  defineFunctions(functions: readonly (CustomFunction | string)[], invoke: InvokeFunctions): void {
    const named = functions.map((each) => (typeof each === 'string' ? { name: each } : each));
    this.calculation.defineFunctions(named, invoke);
  }

  /** Answers calls, in any order and grouping; unknown ids are passed over. */
  completeCalls(answers: readonly FunctionAnswer[]): void {
    this.calculation.completeCalls(answers);
  }

  /** Forgets all answers and calls every function again. */
  clearFunctionCache(): void {
    this.calculation.clearFunctionCache();
  }

  /** Resolves when no call is waiting and everything is calculated. */
  idle(): Promise<void> {
    return this.calculation.idle();
  }
}
