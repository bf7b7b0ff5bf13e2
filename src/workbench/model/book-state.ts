import type { Rect } from './address';
import type { Sheet } from './sheet';

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  /** With `=` in front: `=考核表!$A$1:$B$9`, `=0.05`. */
  readonly formula: string;
  /** Sheet id for a name of one sheet; absent for a name of the workbook. */
  readonly scope?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** A column of an Excel table. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
  readonly totalsFunction?: string;
}

/** An Excel table. */
export interface Table {
  readonly id: number;
  readonly name: string;
  readonly sheetId: string;
  /** With header and totals row. */
  readonly range: Rect;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly TableColumn[];
  readonly style?: string;
  readonly showFilter?: boolean;
  readonly filtered?: boolean;
}

/** Protection of the workbook's structure. A password is never kept in the open: the file's own hash stays in the file. */
export interface StructureLock {
  readonly hasPassword: boolean;
}

/** The workbook but for its sheets' contents. Never changed in place. */
export interface BookState {
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly Table[];
  /** Set while sheets may not be added, deleted, renamed or moved. */
  readonly structureLock?: StructureLock | null;
}
