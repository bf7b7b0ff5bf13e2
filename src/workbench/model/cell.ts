import type { CellValue } from './cell-value';
import type { CellStyle } from './cell-style';
import type { Rect } from './address';

/** What was put into a cell: never changed in place, replaced as a whole. */
export interface Cell {
  /** As a person types it, with `=` in front: `=IF(E5="","",KPI.SCORE(E5,G5))`. */
  readonly formula?: string;
  /** The content of a cell without a formula; absent or null is blank. */
  readonly constant?: CellValue;
  readonly style?: CellStyle;
  /** Range of an array formula entered with Ctrl+Shift+Enter; only on its first cell. */
  readonly arrayRange?: Rect;
  /** True when the formula may spill, as every formula typed today; absent on old formulas read from a file. */
  readonly dynamic?: boolean;
  /** The formula's value as the file had it: what stands when the engine cannot read the formula. */
  readonly fileValue?: CellValue;
}

/** Where a cell is. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** True when two cells hold the same content, whatever they look like. */
export function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    a?.formula === b?.formula &&
    Object.is(a?.constant ?? null, b?.constant ?? null) &&
    a?.arrayRange === b?.arrayRange &&
    a?.dynamic === b?.dynamic
  );
}
