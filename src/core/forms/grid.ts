/** What was read of a sheet, without Office: the input of table recognition and the output of src/workbook/read-*. */

/** An Excel error in a cell arrives as its text: '#N/A', '#NAME?' … */
export type CellValue = string | number | boolean;

/** Zero-based, inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The used range of one sheet. Row `r` of the arrays is sheet row `top + r`; a blank cell is ''. */
export interface SheetGrid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel gives them: the formula text with '=', or the value itself. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates. */
  readonly merges: readonly Rect[];
  readonly visible: boolean;
  readonly protected: boolean;
}
