import { cleanNumber, compareNumbers } from '../quantity/convert';
import { quantityOfCell } from '../quantity/quantity-of-cell';
import { parseWeight, weightsOf } from '../scoring/weight';
import type { CellValue, Rect } from './grid';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/** A number that was read, or the text that could not be. */
export interface NumberCell {
  readonly value: number | null;
  readonly unread: string | null;
  /** One cell merged over several items: the whole of it for the first, 0 for the others. */
  readonly shared?: number;
  /** Of such a cell, what the item's own full mark says: the full marks of its items make up the weight. */
  readonly fromFull?: true;
}

/** A blank cell. */
export const NO_VALUE: NumberCell = { value: null, unread: null };

/** The weights of all items, as shares; what a bare 15 means the column as a whole decides. Empty without such a column. */
export function readWeights(
  cells: SheetCells,
  rows: readonly { readonly row: number }[],
  mapping: ColumnMapping,
): NumberCell[] {
  const column = mapping.columns.find(({ role }) => role === 'weight');
  if (column === undefined) return [];
  const raw = rows.map(({ row }) => cells.own(row, column.column));
  const parsed = rows.map(({ row }, index) =>
    parseWeight(raw[index] ?? '', cells.numberFormat(row, column.column)),
  );
  const weights = weightsOf(parsed, column.unit?.symbol === '%');
  const merges = rows.map(({ row }) => cells.mergeAt(row, column.column));
  const groups = new Map<Rect, number[]>();
  merges.forEach((merge, at) => {
    if (merge !== null) groups.set(merge, [...(groups.get(merge) ?? []), at]);
  });
  const fulls = ownFullMarks(cells, rows, mapping);
  return weights.map((value, index) => {
    const text = String(raw[index] ?? '').trim();
    const merge = merges[index] ?? null;
    const group = merge === null ? [] : (groups.get(merge) ?? []);
    if (merge !== null && group.length > 1) {
      return partOf(weights[group[0] ?? index] ?? null, group, index, fulls);
    }
    return { value, unread: value === null && text !== '' ? text : null };
  });
}

/** What is one item's of a weight merged over several: its full mark, where their full marks make up the weight. */
function partOf(
  whole: number | null,
  group: readonly number[],
  index: number,
  fulls: readonly (number | null)[],
): NumberCell {
  const marks = group.map((at) => fulls[at] ?? null);
  const own = fulls[index] ?? null;
  const given = marks.reduce<number>((sum, mark) => sum + (mark ?? NaN), 0);
  if (own !== null && whole !== null && compareNumbers(given, whole * 100) === 0) {
    return { value: cleanNumber(own / 100), unread: null, fromFull: true };
  }
  return { value: null, unread: null, shared: index === group[0] ? (whole ?? 0) : 0 };
}

/** The full marks of all items, where every one has its own: only then they are what the form adds up. */
function ownFullMarks(
  cells: SheetCells,
  rows: readonly { readonly row: number }[],
  mapping: ColumnMapping,
): (number | null)[] {
  const column = mapping.chosen.get('full')?.column;
  if (column === undefined) return [];
  const marks = rows.map(
    ({ row }) => readFull(cells.own(row, column), cells.numberFormat(row, column)).value,
  );
  return marks.every((mark) => mark !== null) ? marks : [];
}

/** The full mark of an item; 20 or 20分. A negative one, −10 of a 扣分项, is none. */
export function readFull(value: CellValue, numberFormat: string): NumberCell {
  if (String(value).trim() === '') return NO_VALUE;
  const quantity = quantityOfCell(value, numberFormat, null);
  const readable =
    quantity !== null && quantity.value >= 0 && (quantity.unit === null || quantity.unit.symbol === '分');
  return readable ? { value: quantity.value, unread: null } : { value: null, unread: String(value) };
}
