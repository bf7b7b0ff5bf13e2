import type { Rect } from '../../core/forms/grid';
import { heightOfLines, wrappedLines } from '../../core/sheets/text-size';
import type { DesignCell, DesignValidation, SheetDesign } from '../../core/sheets/sheet-design';

/** Gathers a sheet from top to bottom and keeps every row high enough for its texts. */
export class SheetBuilder {
  readonly cells: DesignCell[] = [];
  readonly merges: Rect[] = [];
  readonly validations: DesignValidation[] = [];
  private readonly heights = new Map<number, number>();

  constructor(readonly widths: readonly number[]) {}

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  put(cell: DesignCell): void {
    this.cells.push(cell);
    if (typeof cell.value === 'string' && cell.formula !== true)
      this.need(cell.row, wrappedLines(cell.value, this.widths[cell.column] ?? 1));
  }

  /** A text over several cells of one row or column; the others get its looks, so that borders go all around. */
  putOver(area: Rect, cell: Omit<DesignCell, 'row' | 'column'>): void {
    if (area.top === area.bottom && area.left === area.right) {
      this.put({ ...cell, row: area.top, column: area.left });
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left;
        this.cells.push({ ...cell, row, column, value: first ? cell.value : '' });
      }
    }
    this.merges.push(area);
    const rows = area.bottom - area.top + 1;
    const lines = wrappedLines(String(cell.value), this.widthOf(area.left, area.right));
    for (let row = area.top; row <= area.bottom; row++) this.need(row, Math.ceil(lines / rows));
  }

  /** Sees to it that a row has room for so many lines. */
  need(row: number, lines: number): void {
    this.atLeast(row, heightOfLines(lines));
  }

  atLeast(row: number, points: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, points));
  }

  validate(validation: DesignValidation): void {
    this.validations.push(validation);
  }

  widthOf(left: number, right: number): number {
    return this.widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  }

  build(name: string, page: SheetDesign['page']): SheetDesign {
    return {
      name,
      widths: this.widths,
      cells: this.cells,
      merges: this.merges,
      heights: [...this.heights]
        .sort(([one], [other]) => one - other)
        .map(([row, points]) => ({ row, points })),
      validations: this.validations,
      page,
    };
  }
}
