import type { CellValue } from '../forms/grid';
import type { SheetCells } from '../forms/sheet-cells';
import { plainNumber, spellWord } from './cell-reading';
import { BLANK_WORDS } from './cell-words';

/** What was seen of a column: the ground for every decision about it. */
export interface ColumnSample {
  /** Cells that say something, with their number formats. */
  readonly cells: readonly { readonly value: CellValue; readonly format: string }[];
  /** Cells looked at. */
  readonly rows: number;
  /** Numbers, and texts that are nothing but a number, in ascending order. */
  readonly numbers: readonly number[];
  /** Texts that are no number, spelt one way. */
  readonly words: readonly string[];
}

/** Rows looked at from the top, and as many again spread over the rest. */
const DENSE = 300;

/** Looks at one column between two rows (inclusive), at no more than twice DENSE cells. */
export function sampleColumn(cells: SheetCells, column: number, first: number, last: number): ColumnSample {
  const seen: { value: CellValue; format: string }[] = [];
  const numbers: number[] = [];
  const words: string[] = [];
  const rows = sampleRows(first, last);
  for (const row of rows) {
    const value = cells.own(row, column);
    if (value === '') continue;
    if (typeof value !== 'string') {
      seen.push({ value, format: cells.numberFormat(row, column) });
      if (typeof value === 'number') numbers.push(value);
      else words.push(value ? 'true' : 'false');
      continue;
    }
    const word = spellWord(value);
    if (word === '' || BLANK_WORDS.has(word)) continue;
    seen.push({ value, format: cells.numberFormat(row, column) });
    const number = plainNumber(word);
    if (number === null) words.push(word);
    else numbers.push(number);
  }
  return { cells: seen, rows: rows.length, numbers: numbers.sort((a, b) => a - b), words };
}

/** The rows of a sample, without a row twice. */
export function sampleRows(first: number, last: number): number[] {
  const rows: number[] = [];
  for (let row = first; row <= Math.min(last, first + DENSE - 1); row++) rows.push(row);
  const rest = last - (first + DENSE) + 1;
  const step = Math.max(1, Math.floor(rest / DENSE));
  for (let row = first + DENSE, taken = 0; row <= last && taken < DENSE; row += step, taken++) rows.push(row);
  return rows;
}
