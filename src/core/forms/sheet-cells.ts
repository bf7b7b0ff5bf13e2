import type { CellValue, Rect, SheetGrid } from './grid';

/** A sheet by its own coordinates, aware of merged areas. */
export class SheetCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly merges = new Map<number, Rect>();
  private readonly width: number;

  constructor(private readonly grid: SheetGrid) {
    this.top = grid.top;
    this.left = grid.left;
    this.bottom = grid.top + grid.values.length - 1;
    this.width = grid.values.reduce((width, row) => Math.max(width, row.length), 0);
    this.right = grid.left + this.width - 1;
    for (const merge of grid.merges) this.addMerge(merge);
  }

  /** Only the part inside the used range is kept, so that a merged whole column costs no more than its cells. */
  private addMerge(merge: Rect): void {
    for (let row = Math.max(merge.top, this.top); row <= Math.min(merge.bottom, this.bottom); row++) {
      for (
        let column = Math.max(merge.left, this.left);
        column <= Math.min(merge.right, this.right);
        column++
      ) {
        this.merges.set(this.key(row, column), merge);
      }
    }
  }

  private key(row: number, column: number): number {
    return (row - this.top) * this.width + (column - this.left);
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Rect | null {
    return this.merges.size === 0 ? null : (this.merges.get(this.key(row, column)) ?? null);
  }

  /** The cell's own value; '' when blank or covered by a merged area. */
  own(row: number, column: number): CellValue {
    return this.grid.values[row - this.top]?.[column - this.left] ?? '';
  }

  /** What a person sees at the cell: the value of its merged area. */
  seen(row: number, column: number): CellValue {
    const merge = this.mergeAt(row, column);
    return merge === null ? this.own(row, column) : this.own(merge.top, merge.left);
  }

  /** What a person sees, as trimmed text in one line. */
  text(row: number, column: number): string {
    const value = this.seen(row, column);
    return typeof value === 'string' ? value.trim() : String(value);
  }

  /** The formula with '='; '' for a cell without. */
  formula(row: number, column: number): string {
    const formula = this.grid.formulas[row - this.top]?.[column - this.left];
    return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
  }

  numberFormat(row: number, column: number): string {
    return this.grid.numberFormats[row - this.top]?.[column - this.left] ?? 'General';
  }

  /** Whether nothing is seen between two columns of a row. */
  isBlank(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++) {
      const value = this.seen(row, column);
      if (value !== '' && !(typeof value === 'string' && value.trim() === '')) return false;
    }
    return true;
  }
}
