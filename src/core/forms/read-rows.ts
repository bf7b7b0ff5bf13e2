import { classifyRow } from './classify-row';
import { findHeaders, type FoundHeader, isHeaderLike } from './find-header';
import type { SubtotalRow } from './form';
import type { HeaderMeanings } from './header-meanings';
import type { ColumnMapping } from './map-columns';
import type { ItemRow } from './read-items';
import type { SheetCells } from './sheet-cells';

/** Blank rows that a form may have between its items. */
const BLANK_ROWS_INSIDE = 3;

/** The rows below a header, by what they are. */
export interface FormRows {
  readonly items: readonly ItemRow[];
  /** Rows of 小计; which items they add up is found out by `subtotalsOf`. */
  readonly subtotals: readonly number[];
  readonly totalRow: number | null;
}

/** Goes down from a header to the end of its form: a total, signatures, another table, or too many blank rows. */
export function readRows(
  cells: SheetCells,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
): FormRows {
  const items: ItemRow[] = [];
  const subtotals: number[] = [];
  let section: string | null = null;
  let blanks = 0;
  for (let row = header.last + 1; row <= cells.bottom && blanks <= BLANK_ROWS_INSIDE; row++) {
    const kind = classifyRow(cells, row, header, mapping);
    if (kind === 'end') break;
    if (kind === 'total') return { items, subtotals, totalRow: row };
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    if (isOtherTable(cells, row, header, mapping, meanings, blanks > 0)) break;
    blanks = 0;
    if (kind === 'section') section = sectionName(cells, row, mapping);
    if (kind === 'subtotal') subtotals.push(row);
    if (kind === 'item' && !continuesItem(cells, row, mapping, items)) items.push({ row, section });
  }
  return { items, subtotals, totalRow: null };
}

/** Which items each subtotal adds up: those above it since the last one, of one dimension or section. */
export function subtotalsOf(
  rows: readonly number[],
  items: readonly { readonly row: number; readonly dimension: string | null }[],
): SubtotalRow[] {
  let from = -1;
  return rows.map((row) => {
    const above = items.filter((item) => item.row > from && item.row < row);
    from = row;
    const dimension = above[above.length - 1]?.dimension ?? null;
    const others = above.map((item) => item.dimension !== dimension);
    return { row, items: above.slice(others.lastIndexOf(true) + 1).map((item) => item.row) };
  });
}

/** The next header: one of a form at once, any row of words in the columns of figures after a blank row. */
function isOtherTable(
  cells: SheetCells,
  row: number,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
  afterBlank: boolean,
): boolean {
  if (isHeaderLike(cells, row, header, meanings) && findHeaders(cells, row, meanings).length > 0) return true;
  if (!afterBlank) return false;
  const figures = (['weight', 'full', 'score', 'achievement', 'gap'] as const).flatMap(
    (role) => mapping.chosen.get(role) ?? [],
  );
  const misfits = figures.filter(({ column }) => {
    const value = cells.own(row, column);
    return typeof value === 'string' && value.trim() !== '' && !/\d/.test(value);
  });
  return (
    misfits.length >= 1 &&
    misfits.length === figures.filter(({ column }) => cells.own(row, column) !== '').length
  );
}

/** A row below an indicator merged over several rows is part of its item, unless it has a value of its own. */
function continuesItem(
  cells: SheetCells,
  row: number,
  { chosen }: ColumnMapping,
  items: readonly ItemRow[],
): boolean {
  const column = chosen.get('indicator')?.column;
  const merge = column === undefined ? null : cells.mergeAt(row, column);
  if (merge === null || merge.top >= row || !items.some((item) => item.row >= merge.top)) return false;
  return (['weight', 'full', 'actual', 'target'] as const).every((role) => {
    const own = chosen.get(role);
    return own === undefined || String(cells.own(row, own.column)).trim() === '';
  });
}

function sectionName(cells: SheetCells, row: number, { chosen }: ColumnMapping): string | null {
  const column = chosen.get('indicator')?.column;
  const text = column === undefined ? '' : cells.text(row, column).replace(/\s+/g, ' ');
  return text === '' ? null : text;
}
