import type { Rect } from '../forms/grid';

/** A sheet to be made: what stands where and how it looks, without Office. One description serves every form, report and settings sheet. */
export interface SheetDesign {
  /** The wanted name; whoever makes the sheet fits it to Excel's rules and to the names in use. */
  readonly name: string;
  /** Column widths in characters of the standard font, from column A on. */
  readonly widths: readonly number[];
  readonly cells: readonly DesignCell[];
  readonly merges: readonly Rect[];
  /** Heights in points, where the standard one does not fit. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly validations: readonly DesignValidation[];
  readonly page: DesignPage;
}

/** Zero-based place. `value` '' makes a styled blank; a text is written as text, a formula begins with `=` and says `formula: true`. */
export interface DesignCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly formula?: true;
  readonly look: CellLook;
  /** Absent: General for numbers and formulas, text for texts. */
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * How a cell looks, named for what it is. `input` is for a person to fill, `result` for the add-in, `assumed` holds a value
 * that the source lost and the template assumes.
 */
export type CellLook =
  | 'title'
  | 'field'
  | 'header'
  | 'text'
  | 'number'
  | 'input'
  | 'result'
  | 'section'
  | 'total'
  | 'note'
  | 'assumed';

/** What a cell accepts, and the hint shown while it is selected (it quotes the criteria). */
export interface DesignValidation {
  readonly area: Rect;
  readonly accepts:
    | { readonly kind: 'any' }
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number };
  /** `warning` lets the entry stand after a question; people write 6.2分钟 where a number is usual. */
  readonly refuse: 'stop' | 'warning';
  readonly hint: { readonly title: string; readonly text: string } | null;
}

export interface DesignPage {
  readonly frozenRows: number;
  readonly printArea: Rect;
  /** Rows repeated on every printed page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly orientation: 'portrait' | 'landscape';
  /** Made to fit one page, however long it is. */
  readonly onePage?: true;
}
