import type { CellValue, Rect, SheetGrid } from '../forms/grid';

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

  /** Whether a column is blank and unmerged between two rows, so that it can become a new one. */
  isFree(column: number, first: number, last: number): boolean {
    for (let row = first; row <= last; row++) if (this.formulaAt(row, column) !== '') return false;
    return !this.isMerged(column, first, last);
  }

  /** Whether a merged area touches a column between two rows. */
  isMerged(column: number, first: number, last: number): boolean {
    return this.grid.merges.some((merge) => touches(merge, column, first, last));
  }

  /** Whether a whole row is blank and unmerged. */
  isRowFree(row: number): boolean {
    const cells = this.grid.formulas[row - this.grid.top] ?? [];
    const merged = this.grid.merges.some((merge) => merge.top <= row && row <= merge.bottom);
    return !merged && cells.every((cell) => cell === '');
  }
}

function touches(merge: Rect, column: number, first: number, last: number): boolean {
  return merge.left <= column && column <= merge.right && merge.top <= last && merge.bottom >= first;
}
