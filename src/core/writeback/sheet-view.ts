import type { CellValue, Rect, SheetGrid } from '../forms/grid';
import { LAST_COLUMN } from '../forms/a1-address';
import { isOurFormula } from './own-formula';

/** A sheet by its own coordinates; outside the used range everything is blank. */
export class SheetView {
  constructor(private readonly grid: SheetGrid) {}

  /** The formula with '=', or the value; '' when blank. */
  formulaAt(row: number, column: number): CellValue {
    return this.grid.formulas[row - this.grid.top]?.[column - this.grid.left] ?? '';
  }

  valueAt(row: number, column: number): CellValue {
    return this.grid.values[row - this.grid.top]?.[column - this.grid.left] ?? '';
  }

  numberFormatAt(row: number, column: number): string {
    return this.grid.numberFormats[row - this.grid.top]?.[column - this.grid.left] ?? 'General';
  }

  /** Whether a formula typed here could stay text: in text format, or below the used range, where nobody read the format. */
  mayBeText(row: number, column: number): boolean {
    const format = this.grid.numberFormats[row - this.grid.top]?.[column - this.grid.left];
    return format === undefined || format === '@';
  }

  /** Whether a column is blank and unmerged between two rows, so that it can become a new one. */
  isFree(column: number, first: number, last: number): boolean {
    if (column > LAST_COLUMN) return false;
    for (let row = first; row <= last; row++) if (this.formulaAt(row, column) !== '') return false;
    return !this.isMerged(column, first, last);
  }

  /** Whether a merged area touches a column between two rows. */
  isMerged(column: number, first: number, last: number): boolean {
    return this.grid.merges.some((merge) => touches(merge, column, first, last));
  }

  /** The merged area of several cells that a cell belongs to. */
  mergeAt(row: number, column: number): Rect | null {
    return this.grid.merges.find((merge) => touches(merge, column, row, row)) ?? null;
  }

  /** Whether a cell lies under a merged area: what is written there Excel drops. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** Whether a cell is blank or holds the add-in's own formula, so that it may be written. */
  isOpen(row: number, column: number): boolean {
    const formula = this.formulaAt(row, column);
    return (formula === '' || isOurFormula(formula)) && !this.isCovered(row, column);
  }

  /** Whether nothing stands in these columns of a row. */
  isRowBlank(row: number, columns: readonly number[]): boolean {
    return columns.every((column) => this.formulaAt(row, column) === '');
  }

  /** Whether a row is blank and unmerged between two columns. */
  isRowFree(row: number, left: number, right: number): boolean {
    const merged = this.grid.merges.some(
      (merge) => merge.top <= row && row <= merge.bottom && merge.left <= right && left <= merge.right,
    );
    for (let column = left; column <= right; column++) if (this.formulaAt(row, column) !== '') return false;
    return !merged;
  }
}

function touches(merge: Rect, column: number, first: number, last: number): boolean {
  return merge.left <= column && column <= merge.right && merge.top <= last && merge.bottom >= first;
}
