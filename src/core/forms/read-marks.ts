import { quantityOfCell } from '../quantity/quantity-of-cell';
import type { RaterMark } from './form';
import type { HeaderCell } from './header-cell';
import type { SheetCells } from './sheet-cells';

/** The marks that the raters gave an item, in the order of their columns (C3 自评, 考评, 审评). */
export function readMarks(cells: SheetCells, row: number, raters: readonly HeaderCell[]): RaterMark[] {
  return raters.map(({ column, text }) => {
    const rater = text.replace(/\s+/g, ' ').trim();
    const shown = String(cells.own(row, column)).trim();
    const mark = readMark(cells, row, column);
    return { rater, column, mark, unread: mark === null && shown !== '' ? shown : null };
  });
}

/**
 * The number that a person typed into the score column, also one stored as text (`8`, `8分`); null for blanks, words, and
 * formulas, whoever wrote them.
 */
export function readTypedScore(cells: SheetCells, row: number, column: number | undefined): number | null {
  return column === undefined || cells.formula(row, column) !== '' ? null : readMark(cells, row, column);
}

/** Marks have no unit but 分; 85% is kept as the cell's own number, 0.85, as sums over the sheet take it. */
function readMark(cells: SheetCells, row: number, column: number): number | null {
  const value = cells.own(row, column);
  const quantity = quantityOfCell(value, cells.numberFormat(row, column), null);
  if (quantity === null) return null;
  if (quantity.unit === null || quantity.unit.symbol === '分') return quantity.value;
  return typeof value === 'number' && quantity.unit.symbol === '%' ? value : null;
}
