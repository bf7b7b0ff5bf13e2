import { keyColumn, keyRow, MAX_COLUMNS } from '../model/address';
import type { BookState } from '../model/book-state';
import type { CellPlace } from '../model/cell';
import { sameValue, type CellValue } from '../model/cell-value';
import type { CustomFunction, FunctionAnswer, InvokeFunctions } from '../model/custom-function';
import type { Sheet } from '../model/sheet';
import type { CalculationEngine, EngineChange, EngineContent } from './calculation-engine';
import { FunctionCalls } from './function-calls';
import { HyperFormulaEngine } from './hyperformula-engine';
import { SpillKeeper, type NoteCell } from './spill-keeper';
import { fitted, takeSpill } from './spills';
import { translateFormula, type Translation } from './translate-formula';

interface Target {
  readonly sheet: Sheet;
  readonly key: number;
}

/** What a formula was translated to, to see whether a rename or a new name changes it. */
interface Placed {
  readonly text: string;
  readonly callsAddIn: boolean;
}

/** Chains of arrays that feed arrays end well before this. */
const MOST_ROUNDS = 100;

/**
 * Keeps values of formulas up to date: hands contents to the engine, takes values back, spreads arrays over their
 * neighbours, and lets the answers of an add-in's functions in when they come.
 * The engine is made when the first formula needs it.
 */
export class Calculation {
  readonly #calls: FunctionCalls;
  readonly #placed = new Map<Sheet, Map<number, Placed>>();
  readonly #spills = new SpillKeeper((sheet, key) => this.#place({ sheet, key }));
  #engine: CalculationEngine | undefined;
  #manual = false;
  #stale = false;
  /** True when the engine was given something since it last calculated. */
  #pending = false;

  constructor(
    private readonly book: () => BookState,
    private readonly announce: (cells: readonly CellPlace[]) => void,
    private readonly options: { readonly date1904?: boolean } = {},
  ) {
    this.#calls = new FunctionCalls((id) => this.book().sheets.find((sheet) => sheet.id === id)?.name ?? '');
  }

  get date1904(): boolean {
    return this.options.date1904 === true;
  }

  /** What a blank cell becomes as an argument of an add-in's function: null (Excel on the web) or 0 (desktop). */
  set blankArgument(value: null | 0) {
    this.#calls.blankArgument = value;
    this.clearFunctionCache();
  }

  get blankArgument(): null | 0 {
    return this.#calls.blankArgument;
  }

  /** In manual mode values wait for `recalculate()`. */
  set mode(mode: 'automatic' | 'manual') {
    this.#manual = mode === 'manual';
    if (!this.#manual && this.#stale) this.announce(this.#run());
  }

  get mode(): 'automatic' | 'manual' {
    return this.#manual ? 'manual' : 'automatic';
  }

  /** Calculates what manual mode left undone; with `full`, every formula anew. */
  recalculate(full = false): void {
    if (full) for (const target of this.#formulas()) this.#place(target);
    this.announce(this.#run());
  }

  /**
   * Starts the engine on a workbook that was read from a file. Formulas keep the file's values until something they
   * depend on changes; those without a value, or all if `full`, are calculated.
   */
  start(full = false): void {
    if (!this.#formulas().next().done) this.#changed(this.#startEngine(), !full);
  }

  inputsChanged(cells: readonly Target[], wholeBook: boolean): readonly CellPlace[] {
    if (!this.#engine) {
      if (this.#formulas().next().done) return [];
      return this.#changed(this.#startEngine(), false);
    }
    if (wholeBook) this.#matchSheets();
    for (const target of cells) this.#contentChanged(target);
    if (wholeBook) this.#retranslate();
    return this.#manual ? this.#postpone() : this.#run();
  }

  defineFunctions(functions: readonly CustomFunction[], invoke: InvokeFunctions): void {
    this.#calls.define(functions, invoke);
    if (!this.#engine) this.start();
    this.#retranslate();
    this.clearFunctionCache();
  }

  completeCalls(answers: readonly FunctionAnswer[]): void {
    const ticks = this.#calls.complete(answers);
    if (ticks.size > 0) this.#engine?.poke(ticks);
    this.announce(this.#run());
  }

  clearFunctionCache(): void {
    this.#calls.forget();
    for (const [sheet, placed] of this.#placed) {
      for (const [key, { callsAddIn }] of [...placed]) if (callsAddIn) this.#place({ sheet, key });
    }
    this.announce(this.#run());
  }

  idle(): Promise<void> {
    return this.#calls.idle();
  }

  // ---- the engine's contents

  #startEngine(): CalculationEngine {
    const engine: CalculationEngine = new HyperFormulaEngine(
      {
        call: (name, args, place) =>
          this.#calls.call(name, args, place, engine.tickOf(place.row, place.column).tick),
      },
      this.options,
    );
    this.#engine = engine;
    this.#matchSheets();
    return engine;
  }

  #matchSheets(): void {
    const { sheets } = this.book();
    for (const sheet of [...this.#placed.keys()]) {
      if (sheets.includes(sheet)) continue;
      this.#engine?.removeSheet(sheet.id);
      this.#placed.delete(sheet);
    }
    const added = sheets.filter((sheet) => !this.#placed.has(sheet));
    for (const sheet of added) {
      this.#placed.set(sheet, new Map());
      this.#engine?.addSheet(sheet.id);
    }
    for (const sheet of added) {
      for (const key of new Set([...sheet.cells.keys(), ...sheet.spilled.keys()]))
        this.#place({ sheet, key });
    }
  }

  #contentChanged(target: Target): void {
    const { sheet, key } = target;
    sheet.results.delete(key);
    sheet.unreadable.delete(key);
    const lost = takeSpill(sheet, key);
    this.#spills.forget(sheet, key);
    const anchor = sheet.spilled.get(key)?.anchor;
    sheet.spilled.delete(key);
    this.#place(target);
    for (const each of lost) this.#place({ sheet, key: each });
    if (anchor !== undefined) this.#place({ sheet, key: anchor });
  }

  /** Hands one cell to the engine. */
  #place({ sheet, key }: Target): void {
    const placed = this.#placed.get(sheet);
    if (!placed || !this.#engine) return;
    const row = keyRow(key);
    const column = keyColumn(key);
    const cell = sheet.cells.get(key);
    let content: EngineContent = cell?.constant ?? sheet.spilled.get(key)?.value ?? null;
    placed.delete(key);
    if (cell?.formula !== undefined) {
      const translation = this.#translate(
        { sheet, key },
        cell.formula,
        cell.dynamic === true || cell.arrayRange !== undefined,
      );
      content = this.#formulaContent({ sheet, key }, translation, cell.fileValue);
      if (translation.kind === 'formula')
        placed.set(key, { text: translation.formula, callsAddIn: translation.callsAddIn });
      else placed.set(key, { text: '', callsAddIn: false });
    }
    this.#pending = true;
    this.#engine.block({ sheetId: sheet.id, row, column }, this.#spills.isBlocked(sheet, key));
    this.#engine.set({ sheetId: sheet.id, row, column }, content);
  }

  #formulaContent(
    { sheet, key }: Target,
    translation: Translation,
    fileValue: CellValue | undefined,
  ): EngineContent {
    if (translation.kind === 'formula') {
      sheet.unreadable.delete(key);
      return { formula: translation.formula };
    }
    // The engine is weaker than Excel: the last known value stands, and only a formula typed here has none.
    sheet.unreadable.set(key, translation.reason);
    const unknown = { error: '#NAME?', message: `The workbench cannot calculate ${translation.reason}` };
    const value = sheet.results.get(key) ?? fileValue ?? unknown;
    sheet.results.set(key, value);
    return value;
  }

  #translate({ sheet, key }: Target, formula: string, dynamic: boolean): Translation {
    const engine = this.#engine;
    if (!engine) return { kind: 'unreadable', reason: '' };
    const row = keyRow(key);
    const column = keyColumn(key);
    const translation = translateFormula(formula, {
      book: this.book(),
      sheet,
      row,
      column,
      dynamic,
      functions: engine.functions,
      customName: (name) => this.#calls.nameOf(name),
      sheetName: (id) => engine.sheetName(id),
      tick: () => engine.tickOf(row, column).reference,
    });
    const readable = translation.kind === 'unreadable' || engine.canRead(translation.formula);
    return readable ? translation : { kind: 'unreadable', reason: formula };
  }

  #retranslate(): void {
    for (const target of this.#formulas()) {
      const cell = target.sheet.cells.get(target.key);
      const before = this.#placed.get(target.sheet)?.get(target.key)?.text;
      if (cell?.formula === undefined) continue;
      const translation = this.#translate(
        target,
        cell.formula,
        cell.dynamic === true || cell.arrayRange !== undefined,
      );
      const now = translation.kind === 'formula' ? translation.formula : '';
      if (now !== before) this.#place(target);
    }
  }

  *#formulas(): IterableIterator<Target> {
    for (const sheet of this.book().sheets) {
      for (const [key, cell] of sheet.cells) if (cell.formula !== undefined) yield { sheet, key };
    }
  }

  // ---- values back

  #postpone(): CellPlace[] {
    this.#stale = true;
    return [];
  }

  #run(): CellPlace[] {
    this.#stale = false;
    const changed = this.#engine ? this.#changed(this.#engine, false) : [];
    this.#calls.settle();
    return changed;
  }

  /** Calculates until arrays and what depends on them are at rest. */
  #changed(engine: CalculationEngine, keepValues: boolean): CellPlace[] {
    const places = new Map<string, CellPlace>();
    const note: NoteCell = (sheet, key) =>
      places.set(`${sheet.id}${String(key)}`, {
        sheetId: sheet.id,
        row: keyRow(key),
        column: keyColumn(key),
      });
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.#pending = false;
      for (const change of engine.recalculate()) this.#take(change, keepValues && round === 0, note);
      this.#spills.unblock();
      if (!this.#pending) break;
    }
    return [...places.values()];
  }

  #take(change: EngineChange, keepValues: boolean, note: NoteCell): void {
    const sheet = this.book().sheets.find((each) => each.id === change.sheetId);
    const key = change.row * MAX_COLUMNS + change.column;
    const cell = sheet?.cells.get(key);
    if (!sheet || cell?.formula === undefined || sheet.unreadable.has(key)) return;
    if (keepValues && sheet.results.has(key)) return;
    const value = cell.arrayRange ? fitted(change.value, cell.arrayRange) : change.value;
    const first = this.#spills.take(sheet, key, value, note);
    if (sheet.results.has(key) && sameValue(sheet.results.get(key), first)) return;
    sheet.results.set(key, first);
    note(sheet, key);
  }
}
