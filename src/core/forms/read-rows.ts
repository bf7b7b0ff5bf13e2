import { classifyRow, ownRight, RESULTS, type RowKind } from './classify-row';
import type { ColumnRole } from './form';
import { findHeaders, type FoundHeader, isHeaderLike } from './find-header';
import type { HeaderMeanings } from './header-meanings';
import type { ColumnMapping } from './map-columns';
import type { ItemRow } from './read-items';
import type { SheetCells } from './sheet-cells';
import type { PartRow } from './subtotals';

/** Blank rows that a form may have between its items. */
const BLANK_ROWS_INSIDE = 3;

/** The rows below a header, by what they are. */
export interface FormRows {
  readonly items: readonly ItemRow[];
  /** Rows of 小计; which items they add up is found out by `subtotalsOf`. */
  readonly subtotals: readonly PartRow[];
  readonly totalRow: number | null;
  /** Rows below the total that look like items and are none of the form: somebody may have added them there. */
  readonly below: readonly number[];
}

/**
 * Goes down from a header to the end of its form: a total, signatures, another table, or too many blank rows. The header
 * may stand again at the top of a page. A 合计 below which more items and a last total stand is a subtotal.
 */
export function readRows(
  cells: SheetCells,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
): FormRows {
  const items: ItemRow[] = [];
  const subtotals: number[] = [];
  let totals: { readonly row: number; readonly items: number }[] = [];
  let topTotal: number | null = null;
  let section: string | null = null;
  let blanks = 0;
  let last: RowKind = 'blank';
  for (
    let row = header.last + 1;
    row <= cells.bottom && blanks <= (totals.length > 0 ? 1 : BLANK_ROWS_INSIDE);
    row++
  ) {
    const kind = classifyRow(cells, row, header, mapping);
    if (kind === 'end') break;
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    const afterItem = last === 'item' || last === 'subtotal';
    const goesOn = () =>
      last === 'page' ||
      (afterItem && (blanks === 0 || continuesNumbers(cells, row, header, mapping, items)));
    if (repeatsHeader(cells, row, header, mapping) && goesOn()) {
      row += header.last - header.first;
      blanks = 0;
      continue;
    }
    if (kind !== 'total' && isOtherTable(cells, row, header, mapping, meanings, blanks > 0)) break;
    if (kind === 'total') {
      const before = totals[totals.length - 1];
      // Two totals below each other: the first is that of the form, the second what is made of it.
      if (before !== undefined && before.items === items.length) break;
      if (items.length === 0) topTotal = row;
      else totals = [...totals, { row, items: items.length }];
    }
    if (kind === 'section') section = sectionName(cells, row, mapping);
    if (kind === 'subtotal') subtotals.push(row);
    if (kind === 'item' && !continuesItem(cells, row, mapping, items)) items.push({ row, section });
    last = kind;
    blanks = 0;
  }
  const rows = withTotals(items, subtotals, totals);
  const below = items
    .slice(rows.items.length)
    .flatMap(({ row }) => (isWhole(cells, row, mapping) ? [row] : []));
  return { ...rows, totalRow: rows.totalRow ?? topTotal, below };
}

/** Whether a row has all of an item: what it counts, and how it is judged. */
function isWhole(cells: SheetCells, row: number, { chosen }: ColumnMapping): boolean {
  const has = (role: ColumnRole) => {
    const column = chosen.get(role)?.column;
    return column !== undefined && String(cells.own(row, column)).trim() !== '';
  };
  return (has('weight') || has('full')) && (has('criteria') || has('target') || has('actual'));
}

/** The last total that follows items ends the form; what stands below it is none of it. */
function withTotals(
  items: readonly ItemRow[],
  subtotals: readonly number[],
  totals: readonly { readonly row: number; readonly items: number }[],
): Omit<FormRows, 'below'> {
  const end = totals[totals.length - 1];
  const parts = subtotals.filter((row) => end === undefined || row < end.row);
  const inner = totals.slice(0, -1);
  return {
    items: end === undefined ? items : items.slice(0, end.items),
    subtotals: [
      ...parts.map((row) => ({ row, whole: false })),
      ...inner.map(({ row }) => ({ row, whole: true })),
    ].sort((a, b) => a.row - b.row),
    totalRow: end?.row ?? null,
  };
}

/** Whether the header stands here again, word for word; new result columns are headed at the top alone. */
function repeatsHeader(
  cells: SheetCells,
  row: number,
  { first, last, left, right }: FoundHeader,
  { chosen }: ColumnMapping,
): boolean {
  const added = RESULTS.map((role) => chosen.get(role)?.column);
  for (let line = 0; line <= last - first; line++) {
    for (let column = left; column <= right; column++) {
      const text = cells.text(row + line, column);
      if (text === '' && added.includes(column)) continue;
      if (text !== cells.text(first + line, column)) return false;
    }
  }
  return true;
}

/** Whether the numbers of the items go on below a repeated header: 7, 8 … after 6. */
function continuesNumbers(
  cells: SheetCells,
  row: number,
  { first, last }: FoundHeader,
  { chosen }: ColumnMapping,
  items: readonly ItemRow[],
): boolean {
  const column = chosen.get('number')?.column;
  const before = items[items.length - 1];
  if (column === undefined || before === undefined) return false;
  const next = Number(cells.own(row + last - first + 1, column));
  return next > 1 && next === Number(cells.own(before.row, column)) + 1;
}

/** The next header: one of a form at once, any row of words, not errors like #VALUE!, in the columns of figures after a blank row. */
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
  const right = ownRight(header, mapping);
  const figures = (['weight', 'full', 'score', 'achievement', 'gap'] as const).flatMap((role) => {
    const found = mapping.chosen.get(role);
    return found !== undefined && found.column <= right ? [found] : [];
  });
  const misfits = figures.filter(({ column }) => {
    const value = cells.own(row, column);
    return typeof value === 'string' && /^\s*[^\s#]/.test(value) && !/\d/.test(value);
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
