import { HyperFormula, type ConfigParams, type SimpleCellAddress } from 'hyperformula';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { CellValue } from '../model/cell-value';
import type {
  CalculationEngine,
  EngineChange,
  EngineContent,
  EnginePlace,
  FunctionSource,
} from './calculation-engine';
import { fromEngineValue } from './engine-values';
import { HostPlugin, type HostContext } from './host-plugin';

/** Ticks let an answer recalculate a few dozen calls instead of all of them. */
const TICKS = 64;
const TICK_SHEET = 'Ticks';

let registered = false;

function registerPlugin(): void {
  if (registered) return;
  registered = true;
  const names = Object.keys(HostPlugin.implementedFunctions);
  HyperFormula.registerFunctionPlugin(HostPlugin, {
    enGB: Object.fromEntries(names.map((name) => [name, name])),
  });
}

/** The calculation engine HyperFormula (GPL: for development only, as all of the workbench), set up to count as Excel does. */
export class HyperFormulaEngine implements CalculationEngine {
  readonly functions: ReadonlySet<string>;
  readonly #engine: HyperFormula;
  readonly #ids: (string | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #blocked = new Set<string>();
  readonly #arrays = new Map<string, { address: SimpleCellAddress; value: CellValue[][] | undefined }>();
  readonly #spilling = new Set<string>();
  readonly #readable = new Map<string, boolean>();
  #tickCount = 0;

  constructor(source: FunctionSource, options: { readonly date1904?: boolean } = {}) {
    registerPlugin();
    const host: HostContext = {
      call: (name, args, address) => source.call(name, args, this.#placeOf(address)),
      root: (address, value) => void this.#arrays.set(keyOf(address), { address, value }),
      isBlocked: (address) => this.#blocked.has(keyOf(address)),
    };
    this.#engine = HyperFormula.buildEmpty(configFor(host, options.date1904 === true));
    this.#engine.addSheet(TICK_SHEET);
    this.#ids[this.#engine.getSheetId(TICK_SHEET) ?? 0] = undefined;
    this.functions = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
    this.#engine.suspendEvaluation();
  }

  sheetName(sheetId: string): string {
    return `Sh_${/^\{0*([0-9a-f]+)-/i.exec(sheetId)?.[1] ?? '0'}`;
  }

  addSheet(sheetId: string): void {
    const name = this.#engine.addSheet(this.sheetName(sheetId));
    const number = this.#engine.getSheetId(name) ?? 0;
    this.#numbers.set(sheetId, number);
    this.#ids[number] = sheetId;
  }

  removeSheet(sheetId: string): void {
    const number = this.#numbers.get(sheetId);
    if (number === undefined) return;
    // The engine recalculates and reports on removal of its own accord only while evaluation is not suspended.
    this.#engine.removeSheet(number);
    this.#numbers.delete(sheetId);
    this.#ids[number] = undefined;
  }

  canRead(formula: string): boolean {
    // Formulas that differ in their numbers only are read alike: thousands of rows are asked about once.
    const shape = formula.replace(/\d+/g, '1');
    const known = this.#readable.get(shape) ?? this.#engine.validateFormula(formula);
    this.#readable.set(shape, known);
    return known;
  }

  set(place: EnginePlace, content: EngineContent): void {
    const address = this.#addressOf(place);
    this.#spilling.delete(keyOf(address));
    this.#engine.setCellContents(address, [[rawContent(content)]]);
  }

  block(place: EnginePlace, blocked: boolean): void {
    const key = keyOf(this.#addressOf(place));
    if (blocked) this.#blocked.add(key);
    else this.#blocked.delete(key);
  }

  tickOf(row: number, column: number): { tick: number; reference: string } {
    const tick = (row * 7 + column) % TICKS;
    return { tick, reference: `${TICK_SHEET}!$A$${String(tick + 1)}` };
  }

  poke(ticks: Iterable<number>): void {
    const sheet = this.#engine.getSheetId(TICK_SHEET) ?? 0;
    for (const tick of ticks)
      this.#engine.setCellContents({ sheet, row: tick, col: 0 }, [[++this.#tickCount]]);
  }

  recalculate(): EngineChange[] {
    const changes = this.#engine.resumeEvaluation();
    const byCell = new Map<string, EngineChange>();
    for (const change of changes) {
      if (!('address' in change)) continue;
      const value = fromEngineValue(change.newValue);
      this.#note(byCell, change.address, value);
    }
    // An array may have changed, or shrunk to one value, behind an unchanged first cell.
    for (const [key, { address, value }] of this.#arrays) {
      if (value !== undefined) this.#note(byCell, address, value);
      else if (this.#spilling.has(key))
        this.#note(byCell, address, fromEngineValue(this.#engine.getCellValue(address)));
      if (value !== undefined) this.#spilling.add(key);
      else this.#spilling.delete(key);
    }
    this.#arrays.clear();
    this.#engine.suspendEvaluation();
    return [...byCell.values()];
  }

  #note(
    changes: Map<string, EngineChange>,
    address: SimpleCellAddress,
    value: CellValue | CellValue[][],
  ): void {
    const sheetId = this.#ids[address.sheet];
    if (sheetId !== undefined)
      changes.set(keyOf(address), { sheetId, row: address.row, column: address.col, value });
  }

  #addressOf(place: EnginePlace): SimpleCellAddress {
    return { sheet: this.#numbers.get(place.sheetId) ?? -1, row: place.row, col: place.column };
  }

  #placeOf(address: SimpleCellAddress): EnginePlace {
    return { sheetId: this.#ids[address.sheet] ?? '', row: address.row, column: address.col };
  }
}

function keyOf(address: SimpleCellAddress): string {
  return `${String(address.sheet)},${String(address.row)},${String(address.col)}`;
}

/** Text goes in behind an apostrophe, else the engine would read numbers, dates and formulas into it. */
function rawContent(content: EngineContent): string | number | boolean | null {
  if (typeof content === 'string') return `'${content}`;
  if (typeof content !== 'object' || content === null) return content;
  return 'formula' in content ? content.formula : content.error;
}

function configFor(context: HostContext, date1904: boolean): Partial<ConfigParams> {
  return {
    licenseKey: 'gpl-v3',
    // Excel shows fifteen digits of what it calculates; ten would hide where two formulas differ.
    precisionRounding: 14,
    context,
    undoLimit: 0,
    maxRows: MAX_ROWS,
    maxColumns: MAX_COLUMNS,
    nullDate: date1904 ? { year: 1904, month: 1, day: 1 } : { year: 1899, month: 12, day: 31 },
    leapYear1900: !date1904,
    evaluateNullToZero: true,
    ignoreWhiteSpace: 'any',
    currencySymbol: ['¥', '$'],
    localeLang: 'zh-CN',
    accentSensitive: true,
    useWildcards: true,
    matchWholeCell: true,
  };
}
