import type { Diagnostic } from '../diagnostic';
import type { CellValue } from '../forms/grid';

/** What the add-in writes into a cell. */
export type WrittenKind =
  | 'header'
  | 'score'
  | 'achievement'
  | 'gap'
  | 'flag'
  | 'label'
  | 'subtotal'
  | 'total'
  | 'weightSum'
  | 'grade';

/** One cell that will be written; the preview shows `before` → `formula`. */
export interface PlannedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly kind: WrittenKind;
  /** The cell's formula or value now; '' when blank. */
  readonly before: CellValue;
  /** What is written: a live formula with '=', or a header text. */
  readonly formula: string;
  /** Null leaves the cell's own number format. */
  readonly numberFormat: string | null;
  /** The format to restore; null when none is written. */
  readonly formatBefore: string | null;
}

/** A cell to write before it is known what stands there. */
export type CellToWrite = Omit<PlannedCell, 'sheet' | 'before' | 'formatBefore'>;

/** A result cell that a person had filled: it keeps its content. */
export interface KeptCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: WrittenKind;
  readonly value: CellValue;
}

/** A new column that takes its looks (font, borders, fill) from a column of the table. */
export interface NewColumn {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly looksFrom: number;
}

export interface TablePlan {
  readonly cells: readonly PlannedCell[];
  readonly newColumns: readonly NewColumn[];
  readonly kept: readonly KeptCell[];
  readonly diagnostics: readonly Diagnostic[];
}
