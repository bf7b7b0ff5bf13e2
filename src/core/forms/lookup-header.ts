import { normalizeText } from '../text/normalize';
import type { BandCells } from './form';

/** Two neighbouring columns of a lookup that is laid out in columns (E3). */
export interface LookupPair {
  readonly band: number;
  readonly mark: number;
  readonly sign: BandCells['sign'];
}

const VALUE =
  /^(?:比率|比例|占比|区间|区间值|范围|数值|数量|条数|次数|件数|百分比|档位|档次|条件|情形|完成率|达成率|完成情况|率|rate|range|value|band|from|to)$/;
const TAKEN = /^(?:扣分|扣减分|扣分值|扣减|减分|deduct(?:ion|ions|ed)?|points off)$/;
const GIVEN = /^(?:得分|加分|分值|分数|记分|计分|score|points?|marks?)$/;
/** One such pair alone is a count that someone fills, and what it costs: 次数 | 扣分. */
const LEAST_PAIRS = 2;

/** The one pair of a header, where it has exactly one and that takes marks away. */
export function onlyPair(
  headers: readonly { readonly column: number; readonly text: string }[],
): LookupPair | null {
  const [pair, another] = findLookupPairs(headers, 1);
  return pair?.sign === 'deduct' && another === undefined ? pair : null;
}

/** Whether a header is a value or range of such a lookup. */
export function isLookupValue(header: string): boolean {
  return header.length <= 12 && VALUE.test(plain(header));
}

/** Whether a header is what such a value costs. */
export function isLookupMark(header: string): boolean {
  return header.length <= 12 && TAKEN.test(plain(header));
}

/**
 * The pairs of a header, from left to right: 比率 | 扣分 | 比率 | 扣分, numbered or not. Empty when there are fewer than two: a table
 * with one 完成率 | 得分 is no lookup, unless it is known that its one 比率 | 扣分 goes down the rows (`least` 1).
 */
export function findLookupPairs(
  headers: readonly { readonly column: number; readonly text: string }[],
  least = LEAST_PAIRS,
): LookupPair[] {
  const byColumn = new Map(headers.map(({ column, text }) => [column, text]));
  const pairs = headers.flatMap(({ column, text }): LookupPair[] => {
    const next = plain(byColumn.get(column + 1) ?? '');
    if (!isLookupValue(text) || !(TAKEN.test(next) || GIVEN.test(next))) return [];
    const sign = TAKEN.test(next) ? 'deduct' : 'give';
    return [{ band: column, mark: column + 1, sign }];
  });
  return pairs.length < least ? [] : pairs;
}

/** 比率1, 扣分(分) and 比 率 are the words themselves. */
function plain(header: string): string {
  const text = normalizeText(header)
    .text.toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .trim();
  const bare = text.replace(/[\d①-⑩一二三四五六]+$/, '').trim();
  return /^[\x20-\x7e]*$/.test(bare) ? bare : bare.replace(/\s+/g, '');
}
