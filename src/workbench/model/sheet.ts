import { cellKey, contains, intersection, keyColumn, keyRow, union, type Rect } from './address';
import type { Cell } from './cell';
import { PLAIN_STYLE, type CellStyle } from './cell-style';
import type { CellValue } from './cell-value';
import { newSheetProps, type SheetProps } from './sheet-props';

/** A value that an array formula has put into a cell of its own. */
export interface SpilledValue {
  /** Cell key of the formula. */
  readonly anchor: number;
  readonly value: CellValue;
}

/**
 * One sheet. Others read it; only the workbook model and the calculation write it,
 * because every change must pass through the history.
 */
export class Sheet {
  /** Cells that hold content or a look of their own, by cell key. */
  readonly cells = new Map<number, Cell>();
  /** Calculated (or read from the file) values of formula cells. */
  readonly results = new Map<number, CellValue>();
  readonly spilled = new Map<number, SpilledValue>();
  /** Cell keys of formulas that were entered for a range (Ctrl+Shift+Enter). */
  readonly arrayAnchors = new Set<number>();
  /** Area of each spilling formula, by cell key. */
  readonly spillAreas = new Map<number, Rect>();
  /** Formulas that the engine cannot read, with the reason; their value is the file's. */
  readonly unreadable = new Map<number, string>();
  props: SheetProps;
  #used: { readonly values: Rect | undefined; readonly all: Rect | undefined } | undefined;

  constructor(
    /** `{00000001-0000-0000-0000-000000000000}` */
    readonly id: string,
    name: string,
  ) {
    this.props = newSheetProps(name);
  }

  get name(): string {
    return this.props.name;
  }

  /** The cell as it was put in; undefined when nothing was. */
  cellAt(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** What the cell shows, before its number format. */
  valueAt(row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const cell = this.cells.get(key);
    if (cell?.formula !== undefined) return this.results.get(key) ?? null;
    return cell?.constant ?? this.spilled.get(key)?.value ?? null;
  }

  /** What Excel's `range.formulas` gives: the formula, or the value, `""` for blank. */
  formulaAt(row: number, column: number): CellValue {
    const formula = this.cellAt(row, column)?.formula;
    return formula ?? this.valueAt(row, column) ?? '';
  }

  /** The look of the cell, its row's and column's included. */
  styleAt(row: number, column: number): CellStyle {
    const { rows, columns } = this.props;
    return (
      this.cellAt(row, column)?.style ?? rows.get(row)?.style ?? columns.get(column)?.style ?? PLAIN_STYLE
    );
  }

  /** The merged area over a cell, if any. */
  mergeAt(row: number, column: number): Rect | undefined {
    return this.props.merges.find((area) => contains(area, row, column));
  }

  /** The smallest area with content (or, if not valuesOnly, a look of its own); undefined on an empty sheet. */
  usedRange(valuesOnly = false): Rect | undefined {
    this.#used ??= this.#measure();
    return valuesOnly ? this.#used.values : this.#used.all;
  }

  /** Keys of the cells in an area that hold something, without walking an empty sheet. */
  *keysIn(rect: Rect): IterableIterator<number> {
    const used = this.usedRange();
    const area = used && intersection(rect, used);
    if (!area) return;
    if (area.rows * area.columns > this.cells.size) {
      for (const key of this.cells.keys()) if (contains(area, keyRow(key), keyColumn(key))) yield key;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = cellKey(row, column);
        if (this.cells.has(key)) yield key;
      }
    }
  }

  /** Replaces a cell without history: for the history itself and for file readers. */
  replaceCell(key: number, cell: Cell | undefined): void {
    if (cell) this.cells.set(key, cell);
    else this.cells.delete(key);
    if (cell?.arrayRange) this.arrayAnchors.add(key);
    else this.arrayAnchors.delete(key);
    this.#used = undefined;
  }

  /** To be called after spilled values have changed. */
  forgetUsedRange(): void {
    this.#used = undefined;
  }

  #measure(): { values: Rect | undefined; all: Rect | undefined } {
    let values: Rect | undefined;
    let all: Rect | undefined;
    for (const [key, cell] of this.cells) {
      const place = { row: keyRow(key), column: keyColumn(key), rows: 1, columns: 1 };
      all = union(all, place);
      if (cell.formula !== undefined || (cell.constant ?? null) !== null) values = union(values, place);
    }
    for (const key of this.spilled.keys()) {
      const place = { row: keyRow(key), column: keyColumn(key), rows: 1, columns: 1 };
      all = union(all, place);
      values = union(values, place);
    }
    return { values, all };
  }
}
