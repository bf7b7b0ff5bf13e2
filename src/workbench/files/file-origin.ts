import type { BookState } from '../model/book-state';
import type { Cell } from '../model/cell';
import type { CellValue } from '../model/cell-value';
import type { Sheet } from '../model/sheet';
import type { SheetProps } from '../model/sheet-props';
import type { PackageParts } from './open-package';

/** What a sheet was when it was read: a writer compares with it. */
export interface SheetOrigin {
  readonly path: string;
  readonly relationshipId: string;
  /** `sheetId` of the file. */
  readonly number: string;
  readonly cells: ReadonlyMap<number, Cell>;
  readonly spilled: ReadonlyMap<number, CellValue>;
  readonly props: SheetProps;
}

/** The file that a model was read from: all parts as they were, and what was made of them. */
export interface FileOrigin {
  readonly parts: PackageParts;
  readonly workbookPath: string;
  readonly functionNamespace: string | undefined;
  readonly sheets: ReadonlyMap<Sheet, SheetOrigin>;
  readonly book: BookState;
  /** Path of each table's part, by table id. */
  readonly tablePaths: ReadonlyMap<number, string>;
}

/** Narrows `WorkbookModel.origin`. */
export function isFileOrigin(origin: unknown): origin is FileOrigin {
  return typeof origin === 'object' && origin !== null && 'parts' in origin && 'workbookPath' in origin;
}
