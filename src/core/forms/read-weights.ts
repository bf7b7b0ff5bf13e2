import { quantityOfCell } from '../quantity/quantity-of-cell';
import { parseWeight, weightsOf } from '../scoring/weight';
import type { CellValue, Rect } from './grid';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/** A number that was read, or the text that could not be. */
export interface NumberCell {
  readonly value: number | null;
  readonly unread: string | null;
  /** One cell merged over several items: who knows how much of it is whose. */
  readonly shared?: true;
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
  const merges = rows.map(({ row }) => cells.mergeAt(row, column.column));
  const times = new Map<Rect | null, number>();
  for (const merge of merges) times.set(merge, (times.get(merge) ?? 0) + 1);
  return weightsOf(parsed, column.unit?.symbol === '%').map((value, index) => {
    const text = String(raw[index] ?? '').trim();
    const merge = merges[index] ?? null;
    const isShared = merge !== null && (times.get(merge) ?? 0) > 1;
    const unread = value === null && text !== '' ? text : null;
    return { value, unread, ...(isShared && { shared: true }) };
  });
}

/** The full mark of an item; 20 or 20分. */
export function readFull(value: CellValue, numberFormat: string): NumberCell {
  if (String(value).trim() === '') return NO_VALUE;
  const quantity = quantityOfCell(value, numberFormat, null);
  const readable = quantity !== null && (quantity.unit === null || quantity.unit.symbol === '分');
  return readable ? { value: quantity.value, unread: null } : { value: null, unread: String(value) };
}
