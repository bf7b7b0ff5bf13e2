import { normalizeText } from '../text/normalize';
import { parseAddress } from './a1-address';
import type { FormItem, SubtotalRow } from './form';
import type { FoundHeader } from './find-header';
import type { SheetCells } from './sheet-cells';

/** A row that adds up a part of the form; `whole`: a 合计 above the last one, which adds up all parts since the one before. */
export interface PartRow {
  readonly row: number;
  readonly whole: boolean;
}

type Placed = Pick<FormItem, 'row' | 'dimension'>;

/**
 * Which items each subtotal adds up: those that its own SUM names, else those of the dimension or section that it names or
 * stands in, else all above it since the last one.
 */
export function subtotalsOf(
  cells: SheetCells,
  header: FoundHeader,
  parts: readonly PartRow[],
  items: readonly Placed[],
): SubtotalRow[] {
  return parts.map(({ row, whole }, index) => {
    const before = parts.slice(0, index).filter((part) => !whole || part.whole);
    const from = before[before.length - 1]?.row ?? header.last;
    const above = items.filter((item) => item.row > from && item.row < row);
    const summed = itemsSummed(cells, header, row, items);
    const part = summed ?? (whole ? above : ofOneDimension(above, leftText(cells, header, row)));
    return { row, items: part.map((item) => item.row) };
  });
}

const SUM = /\bSUM\(\$?([A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)\)/i;

/** The items within the range that a formula of the row sums; null when none does. */
function itemsSummed(
  cells: SheetCells,
  { left, right }: FoundHeader,
  row: number,
  items: readonly Placed[],
): readonly Placed[] | null {
  for (let column = left; column <= right; column++) {
    const range = parseAddress(SUM.exec(cells.formula(row, column))?.[1] ?? '');
    if (range === null || range.left !== range.right) continue;
    const summed = items.filter((item) => item.row >= range.top && item.row <= range.bottom);
    if (summed.length > 0 && range.bottom < row) return summed;
  }
  return null;
}

function ofOneDimension(above: readonly Placed[], label: string): readonly Placed[] {
  const dimensions = above.map(({ dimension }) => dimension);
  const named = dimensions.find((dimension) => dimension !== null && says(label, dimension));
  if (named !== undefined) return above.filter(({ dimension }) => dimension === named);
  // Where every item has a dimension of its own, the subtotal is of all of them.
  if (new Set(dimensions).size === above.length) return above;
  const last = dimensions[dimensions.length - 1];
  const start = dimensions.map((dimension) => dimension !== last).lastIndexOf(true) + 1;
  return above.slice(start);
}

/** Whether 质量小计 is that of 质量; a section 二、质量 40% is named by its words. */
function says(label: string, dimension: string): boolean {
  const words = normalizeText(dimension)
    .text.replace(/^[^\p{L}]*(?:[一二三四五六七八九十ⅠⅡⅢⅣⅤIVX]+\s*[)、.\s])?/u, '')
    .replace(/[\s\d.%(].*$/, '');
  return words.length >= 2 && label.includes(words);
}

function leftText(cells: SheetCells, { left, right }: FoundHeader, row: number): string {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const value = cells.seen(row, column);
    if (typeof value === 'string') texts.push(normalizeText(value).text);
  }
  return texts.join(' ');
}
