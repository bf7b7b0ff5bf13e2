import { parseAddress } from '../forms/a1-address';
import type { CellValue, Rect, SheetGrid } from '../forms/grid';
import { isSameSheet } from '../settings/same-sheet';

/** A defined name: `formula` with `=`. */
export interface BookName {
  readonly name: string;
  /** The only sheet that knows it; absent for a name of the workbook. */
  readonly sheet?: string;
  readonly formula: string;
}

/** The formula of a conditional format. */
export interface BookRule {
  readonly sheet: string;
  /** The cells that it is about: F2:F9. */
  readonly area: string;
  readonly formula: string;
  /** Compared with the cells' values, where others are conditions by themselves. */
  readonly isBound?: true;
}

/** An area that one formula fills. */
export interface BookSpill extends Rect {
  readonly sheet: string;
}

/** What was read of a workbook in order to hand it on. */
export interface ShareBook {
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly BookName[];
  readonly rules: readonly BookRule[];
  readonly spills: readonly BookSpill[];
}

/** Cells that a reference names. */
export interface ReadCells extends Rect {
  readonly sheet: string;
}

/** The cells of a workbook by sheet and place. */
export class BookCells {
  readonly #byName = new Map<string, SheetGrid>();
  readonly #names = new Map<string, string>();

  constructor(book: Pick<ShareBook, 'sheets' | 'names'>) {
    for (const grid of book.sheets) this.#byName.set(grid.sheet.trim().toLowerCase(), grid);
    for (const { name, sheet, formula } of book.names) this.#names.set(nameKey(name, sheet), formula);
  }

  valueAt(sheet: string, row: number, column: number): CellValue {
    const grid = this.#byName.get(sheet.trim().toLowerCase());
    return grid?.values[row - grid.top]?.[column - grid.left] ?? '';
  }

  rowsOf({ sheet, top, left, bottom, right }: ReadCells): CellValue[][] {
    const rows: CellValue[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: CellValue[] = [];
      for (let column = left; column <= right; column++) line.push(this.valueAt(sheet, row, column));
      rows.push(line);
    }
    return rows;
  }

  /** The cells that `'表 1'!$A$1:B2` names for a formula on `sheet`; null for a sheet that is not there. */
  cellsOf(reference: string, sheet: string): ReadCells | null {
    const rect = parseAddress(reference);
    if (rect === null) return null;
    const named = sheetOf(reference);
    if (named === null) return { ...rect, sheet };
    const found = this.#byName.get(named.trim().toLowerCase());
    // A sheet that holds nothing is not among those that were read.
    return { ...rect, sheet: found?.sheet ?? named };
  }

  /** What a defined name stands for on a sheet, without `=`, the sheet's own before the workbook's; null where there is none. */
  definitionOf(name: string, sheet: string): string | null {
    const formula = this.#names.get(nameKey(name, sheet)) ?? this.#names.get(nameKey(name));
    return formula?.replace(/^=/, '') ?? null;
  }

  gridOf(sheet: string): SheetGrid | null {
    return this.#byName.get(sheet.trim().toLowerCase()) ?? null;
  }
}

function nameKey(name: string, sheet = ''): string {
  return `${sheet.trim()}!${name}`.toLowerCase();
}

/** The sheet in front of a reference; null where there is none. */
export function sheetOf(reference: string): string | null {
  const at = reference.lastIndexOf('!');
  if (at < 0) return null;
  const name = reference.slice(0, at);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The formula of a cell by its place in the arrays; null for a value, and for a text that only looks like a formula. */
export function formulaIn({ formulas, values }: SheetGrid, line: number, column: number): string | null {
  const formula = formulas[line]?.[column];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return null;
  return values[line]?.[column] === formula ? null : formula;
}

/** Whether a place lies in an area of the same sheet. */
export function liesIn(area: BookSpill, sheet: string, row: number, column: number): boolean {
  return (
    isSameSheet(area.sheet, sheet) &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}
