import { quantityOfCell } from '../quantity/quantity-of-cell';
import { readActual } from '../quantity/read-actual';
import type { RaterMark, ScoreNote } from './form';
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

/** What a person typed into the score cell of an item. */
export interface ScoreCell {
  readonly typedScore: number | null;
  readonly scoreNote?: ScoreNote;
}

const NOTHING_TYPED: ScoreCell = { typedScore: null };

/**
 * What a person typed into the score cells: a number, also one stored as text (`8`, `8分`), or what stands there instead of one.
 * Nothing for blanks and for formulas, whoever wrote them. A mark in a cell merged over several items is none of theirs.
 */
export function readScoreCells(
  cells: SheetCells,
  rows: readonly { readonly row: number }[],
  column: number | undefined,
): ScoreCell[] {
  if (column === undefined) return rows.map(() => NOTHING_TYPED);
  return rows.map(({ row }) => {
    const merge = cells.mergeAt(row, column);
    const isShared =
      merge !== null &&
      rows.some((other) => other.row !== row && other.row >= merge.top && other.row <= merge.bottom);
    const at = isShared ? { row: merge.top, column: merge.left } : { row, column };
    const text = cells.formula(at.row, at.column) === '' ? String(cells.own(at.row, at.column)).trim() : '';
    if (text === '') return NOTHING_TYPED;
    if (isShared) return { typedScore: null, scoreNote: { kind: 'shared', text } };
    const typedScore = readMark(cells, row, column);
    return typedScore === null ? { typedScore, scoreNote: { kind: kindOfNote(text), text } } : { typedScore };
  });
}

/** A text with figures is a slip in a mark, as nobody can tell; words alone say that there is none. */
function kindOfNote(text: string): ScoreNote['kind'] {
  const { kind } = readActual(text, null);
  if (kind === 'not-applicable') return kind;
  return kind === 'error' || /\p{N}/u.test(text) ? 'unreadable' : 'words';
}

/** Marks have no unit but 分; 85% is kept as the cell's own number, 0.85, as sums over the sheet take it. */
function readMark(cells: SheetCells, row: number, column: number): number | null {
  const value = cells.own(row, column);
  const quantity = quantityOfCell(value, cells.numberFormat(row, column), null);
  if (quantity === null) return null;
  if (quantity.unit === null || quantity.unit.symbol === '分') return quantity.value;
  return typeof value === 'number' && quantity.unit.symbol === '%' ? value : null;
}
