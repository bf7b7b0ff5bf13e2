import { cleanNumber, compareNumbers } from '../quantity/convert';
import { parseWeight, weightsOf, weightTotal } from '../scoring/weight';
import { parseQuantity } from '../quantity/parse-quantity';
import { normalizeText } from '../text/normalize';
import type { FormItem, WeightGroup } from './form';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

type Weighed = Pick<FormItem, 'row' | 'weight'>;

/** The items that a part of a form begins with, and the weight that stands beside or above them. */
interface Part {
  readonly weight: number | null;
  readonly cell: WeightGroup['cell'];
  readonly items: readonly Weighed[];
}

/**
 * The parts of a form whose items make 100 % by themselves, under weights of the parts that make 100 % together: 效率 60 % ×
 * (响应 50 %, 处理 50 %). The part's weight stands in a column of its own (维度权重) or in the heading of its section. Empty
 * where the weights do not say exactly that; then they are what they are.
 *
 * @example groupWeights(cells, rows, items, mapping) // [{ weight: 0.6, rows: [3, 4], … }, { weight: 0.4, rows: [5], … }]
 */
export function groupWeights(
  cells: SheetCells,
  sections: readonly (string | null)[],
  items: readonly Weighed[],
  { groupWeight }: ColumnMapping,
): WeightGroup[] {
  if (items.length < 2 || items.some(({ weight }) => weight === null)) return [];
  const parts =
    groupWeight === null ? partsBySection(sections, items) : partsByColumn(cells, items, groupWeight.column);
  if (parts.length < 2 || !makesWhole(parts.map(({ weight }) => weight))) return [];
  if (!parts.every((part) => makesWhole(part.items.map(({ weight }) => weight)))) return [];
  return parts.flatMap(({ weight, cell, items: own }) =>
    weight === null || weight <= 0 ? [] : [{ weight, cell, rows: own.map(({ row }) => row) }],
  );
}

/** The items with their share of the whole: the part's weight times their own. */
export function withGroupWeights(items: readonly FormItem[], groups: readonly WeightGroup[]): FormItem[] {
  return items.map((item) => {
    const group = groups.find(({ rows }) => rows.includes(item.row));
    if (group === undefined || item.weight === null) return item;
    return { ...item, weight: cleanNumber(item.weight * group.weight) };
  });
}

function makesWhole(weights: readonly (number | null)[]): boolean {
  const total = weightTotal(weights);
  return weights.every((weight) => weight !== null) && total !== null && compareNumbers(total, 1) === 0;
}

/** A weight in the column begins a part; blank or merged cells below it go on. */
function partsByColumn(cells: SheetCells, items: readonly Weighed[], column: number): Part[] {
  const starts = items.flatMap(({ row }, at) => (String(cells.own(row, column)).trim() === '' ? [] : [at]));
  if (starts[0] !== 0) return [];
  const raw = starts.map((at) => {
    const row = items[at]?.row ?? 0;
    return parseWeight(cells.own(row, column), cells.numberFormat(row, column));
  });
  const weights = weightsOf(raw);
  return starts.map((at, index) => ({
    weight: weights[index] ?? null,
    cell: { row: items[at]?.row ?? 0, column },
    items: items.slice(at, starts[index + 1] ?? items.length),
  }));
}

/** 一、工作业绩(60%): the share that the heading of a section states. */
function partsBySection(sections: readonly (string | null)[], items: readonly Weighed[]): Part[] {
  const starts = sections.flatMap((section, at) =>
    at === 0 || section !== sections[at - 1] ? [{ section, at }] : [],
  );
  return starts.map(({ section, at }, index) => ({
    weight: section === null ? null : shareIn(section),
    cell: null,
    items: items.slice(at, starts[index + 1]?.at ?? items.length),
  }));
}

const SHARES = /\d+(?:\.\d+)?\s*%/g;

function shareIn(heading: string): number | null {
  const [share, another] = normalizeText(heading).text.match(SHARES) ?? [];
  if (share === undefined || another !== undefined) return null;
  const quantity = parseQuantity(share);
  return quantity === null ? null : cleanNumber(quantity.value / 100);
}
