import { cleanNumber } from '../quantity/convert';
import { unitOfCell } from '../quantity/quantity-of-cell';
import type { BandCells, LevelCell } from './form';
import type { HeaderCell } from './header-cell';
import type { LookupPair } from './lookup-header';
import type { SheetCells } from './sheet-cells';

/** What the levels of one item mean, lowest first; empty when its row says nothing of them. */
export function readLevels(cells: SheetCells, row: number, levels: readonly HeaderCell[]): LevelCell[] {
  const read = levels.map(({ column, text }) => ({ header: text, column, text: cells.text(row, column) }));
  return read.some(({ text }) => text !== '') ? read : [];
}

/** The pairs of one row that hold something, from left to right. A blank half is '' and for the reader of bands to report. */
export function readBands(cells: SheetCells, row: number, pairs: readonly LookupPair[]): BandCells[] {
  return pairs
    .map(({ band, mark, sign }) => ({
      column: band,
      band: shown(cells, row, band),
      mark: shown(cells, row, mark),
      sign,
    }))
    .filter(({ band, mark }) => band !== '' || mark !== '');
}

/** The bands of a lookup that goes down the rows of one item. */
export function readBandsDown(cells: SheetCells, rows: readonly number[], pair: LookupPair): BandCells[] {
  return rows.flatMap((row) => readBands(cells, row, [pair]).map((band) => ({ ...band, row })));
}

/**
 * The sentence that stands across the columns of levels or lookups in one row, and its column (E3 抽查每次不合格扣2分): merged over
 * them, or alone in the first. Null when the row fills the columns one by one.
 */
export function sentenceAcross(
  cells: SheetCells,
  row: number,
  columns: readonly number[],
): { readonly text: string; readonly column: number } | null {
  const filled = columns.filter((column) => String(cells.own(row, column)).trim() !== '');
  const [column] = filled;
  if (column === undefined || filled.length > 1 || columns.length < 2) return null;
  const value = cells.own(row, column);
  if (typeof value !== 'string') return null;
  const merge = cells.mergeAt(row, column);
  const across =
    merge === null
      ? column === Math.min(...columns) && value.trim().length > LONGEST_BAND
      : merge.right > merge.left;
  return across && (merge === null || merge.top === merge.bottom) ? { text: value.trim(), column } : null;
}

/** A longer text in the first column of a row without any other is no band. */
const LONGEST_BAND = 8;

/** 0.95 under 0% is 95%, as a person sees it. */
function shown(cells: SheetCells, row: number, column: number): string {
  const value = cells.own(row, column);
  if (typeof value !== 'number') return cells.text(row, column);
  const { unitArgument } = unitOfCell(cells.numberFormat(row, column), null);
  return unitArgument === '100%' ? `${cleanNumber(value * 100)}%` : String(cleanNumber(value));
}
