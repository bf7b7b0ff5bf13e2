import type { CellValue } from '../model/cell-value';

/** What the engine is given for a cell: a constant, or a formula in the engine's own words (see translate-formula.ts). */
export type EngineContent = CellValue | { readonly formula: string };

/** A value that calculation gave a cell; a 2-D array when a formula that may spill gave one. */
export interface EngineChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | CellValue[][];
}

/** Asked by the engine for the value of a custom function's call. */
export interface FunctionSource {
  /**
   * @param args scalars, or the values of ranges; null for omitted arguments, undefined for blank cells
   * @param place the calling cell
   */
  call(name: string, args: readonly EngineArgument[], place: EnginePlace): CellValue | CellValue[][];
}

export type EngineArgument = CellValue | undefined | (CellValue | undefined)[][];

export interface EnginePlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A calculation engine. Its dialect: sheets by `sheetName`, `HOSTCALL(tick, "NAME", …)`, `HOSTROOT(expression)`. */
export interface CalculationEngine {
  /** Upper-case names of the functions it knows. */
  readonly functions: ReadonlySet<string>;
  /** The name of a sheet inside formulas. */
  sheetName(sheetId: string): string;
  addSheet(sheetId: string): void;
  removeSheet(sheetId: string): void;
  /** False when the formula is outside of the engine's language. */
  canRead(formula: string): boolean;
  /** Takes effect at `recalculate`. */
  set(place: EnginePlace, content: EngineContent): void;
  /** Formulas that spill into an occupied area show #SPILL!; takes effect when the formula is next set. */
  block(place: EnginePlace, blocked: boolean): void;
  /** The reference that a cell's custom function calls hang on. */
  tickOf(row: number, column: number): { readonly tick: number; readonly reference: string };
  /** Makes the calls that hang on these ticks stale; takes effect at `recalculate`. */
  poke(ticks: Iterable<number>): void;
  /** Calculates what is stale and tells what changed. */
  recalculate(): EngineChange[];
}
