import type { CellLook, DesignCell, DesignValidation, SheetDesign } from '../sheets/sheet-design';
import { heightOfLines, wrappedLines } from '../sheets/text-size';

/** A cell of a page without its place. A value with `=` in front is a formula. */
export interface PageCell {
  readonly value: string | number;
  readonly look?: CellLook;
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Columns that it covers; 1 when absent. */
  readonly span?: number;
}

/** Of a column that nobody sized. */
const STANDARD_WIDTH = 8;
/** Longest text that a formula gives, for the height of its row: nobody can measure it before it is calculated. */
const FORMULA_TEXT = 90;

/**
 * A sheet for printing and signing, written from top to bottom: titles, fields, tables, paragraphs, signatures. Every row is as wide
 * as the page.
 */
export class Page {
  readonly #cells: DesignCell[] = [];
  readonly #merges: SheetDesign['merges'][number][] = [];
  readonly #heights: SheetDesign['heights'][number][] = [];
  readonly #validations: DesignValidation[] = [];
  #row = 0;
  #titleRows: SheetDesign['page']['titleRows'] = null;

  constructor(readonly widths: readonly number[]) {}

  /** The next row to be written. */
  get row(): number {
    return this.#row;
  }

  title(text: string): void {
    this.line([{ value: text, look: 'title', span: this.widths.length }], 2);
  }

  note(text: string): void {
    this.line([{ value: text, look: 'note', span: this.widths.length }]);
  }

  section(text: string): void {
    this.line([{ value: text, look: 'section', span: this.widths.length }]);
  }

  /** Heads of columns; a number behind a text is how many columns it covers. */
  header(texts: readonly (string | readonly [string, number])[]): void {
    this.#titleRows ??= { first: this.#row, last: this.#row };
    this.line(
      texts.map((text): PageCell => {
        const [value, span] = typeof text === 'string' ? [text, 1] : text;
        return { value, look: 'header', span };
      }),
    );
  }

  /** Writes one row; `lines` is the least height. */
  line(cells: readonly PageCell[], lines = 1): void {
    const row = this.#row++;
    let column = 0;
    let tallest = lines;
    for (const { value, look = 'text', numberFormat, align, span = 1 } of cells) {
      const width =
        this.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0) || STANDARD_WIDTH;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      const place = { row, column, look };
      this.#cells.push({
        ...place,
        value,
        ...(isFormula && { formula: true as const }),
        ...(numberFormat !== undefined && { numberFormat }),
        ...(align !== undefined && { align }),
      });
      // Borders are drawn around each cell of a merged one.
      for (let next = 1; next < span; next++) {
        this.#cells.push({ ...place, column: column + next, value: '' });
      }
      if (span > 1) this.#merges.push({ top: row, left: column, bottom: row, right: column + span - 1 });
      if (typeof value === 'string' && !isFormula) tallest = Math.max(tallest, wrappedLines(value, width));
      column += span;
    }
    // A line of its own is hard to fill in by hand at the standard height.
    this.#heights.push({ row, points: heightOfLines(tallest) });
  }

  /** A sentence over the whole page; one that is calculated gets the room of a long one. */
  sentence(value: string, lines = Math.ceil(FORMULA_TEXT / this.#width())): void {
    const room = value.startsWith('=') ? lines : 1;
    this.line([{ value, align: 'left', span: this.widths.length }], room);
  }

  /** Room for a person's own words. */
  room(lines: number): void {
    this.line([{ value: '', look: 'input', align: 'left', span: this.widths.length }], lines);
  }

  validate(validation: DesignValidation): void {
    this.#validations.push(validation);
  }

  /** Signature lines beside each other, with room for a date. */
  signatures(texts: readonly string[]): void {
    this.#row++;
    const span = Math.floor(this.widths.length / texts.length);
    this.line(
      texts.map((value, at) => ({
        value,
        look: 'field',
        align: 'left',
        span: at === texts.length - 1 ? this.widths.length - span * at : span,
      })),
      2,
    );
  }

  /** Leaves rows as they are. */
  skip(rows: number): void {
    this.#row += rows;
  }

  #width(): number {
    return this.widths.reduce((sum, each) => sum + each, 0) / 2;
  }

  design(name: string, orientation: 'portrait' | 'landscape', onePage = false): SheetDesign {
    const bottom = this.#row - 1;
    return {
      name,
      widths: this.widths,
      cells: this.#cells,
      merges: this.#merges,
      heights: this.#heights,
      validations: this.#validations,
      page: {
        frozenRows: 0,
        printArea: { top: 0, left: 0, bottom, right: this.widths.length - 1 },
        titleRows: this.#titleRows,
        orientation,
        ...(onePage && { onePage: true as const }),
      },
    };
  }
}
