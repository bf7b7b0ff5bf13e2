import { columnsBetween, continuesHeader, hasSecondRow, isCovered } from './header-segments';
import type { HeaderMeanings } from './header-meanings';
import type { HeaderMeaning } from './header-vocabulary';
import type { SheetCells } from './sheet-cells';

/** Rows looked at to find out which column a merged header belongs to. */
const SAMPLE = 60;

/** A header goes down to the end of its merged cells, or over a second row of words below merged or blank cells. */
export function lastHeaderRow(
  cells: SheetCells,
  row: number,
  left: number,
  right: number,
  meanings: HeaderMeanings,
): number {
  let last = row;
  for (let column = left; column <= right; column++) {
    const merge = cells.mergeAt(row, column);
    if (merge !== null && merge.bottom > last && merge.bottom <= row + 2) last = merge.bottom;
  }
  if (last > row) return last;
  const parts = columnsBetween({ left, right }).filter((column) => isPart(cells, row, column, meanings));
  let words = 0;
  for (const column of columnsBetween({ left, right })) {
    if (cells.own(row + 1, column) === '') continue;
    const underGroup = parts.includes(column) || parts.includes(column + 1);
    if (!underGroup || !continuesHeader(cells, row, column, meanings)) return row;
    words++;
  }
  return words > 0 ? row + 1 : row;
}

/** Whether a column belongs to the group header at its left: merged into it, or blank above a header word. */
function isPart(cells: SheetCells, row: number, column: number, meanings: HeaderMeanings): boolean {
  if (isCovered(cells, row, column)) return true;
  return cells.text(row, column) === '' && hasSecondRow(cells, row, column, meanings);
}

/** Labels that were merged downwards into this row begin above it. */
export function firstHeaderRow(cells: SheetCells, row: number, left: number, right: number): number {
  return Math.min(...columnsBetween({ left, right }).map((column) => {
    const merge = cells.mergeAt(row, column);
    return merge !== null && merge.top >= row - 2 ? merge.top : row;
  })); // prettier-ignore
}

/** The words above one column, and what they may mean. */
export interface HeaderText {
  readonly column: number;
  readonly text: string;
  /** The words above these in a header of two rows; '' when there are none. */
  readonly group: string;
  readonly meaning: HeaderMeaning | null;
}

/** The words of a header by column; of two rows the lower ones. */
export function readHeaderTexts(
  cells: SheetCells,
  header: { row: number; last: number; left: number; right: number },
  meanings: HeaderMeanings,
): HeaderText[] {
  return columnsBetween(header).flatMap((column): HeaderText[] => {
    const upper = wordsAbove(cells, header, column);
    const lower = cells.text(header.last, column);
    if (lower !== '' && lower !== upper) {
      return [{ column, text: lower, group: upper, meaning: meaningOfBoth(upper, lower, meanings) }];
    }
    if (upper === '') return [];
    const alone = { column, text: upper, group: '' };
    const merge = cells.mergeAt(header.row, column);
    if (merge === null || merge.right === merge.left) return [{ ...alone, meaning: meanings.of(upper) }];
    const { meaning, at } = spread(cells, merge.left, merge.right, header.last, meanings.of(upper));
    return [{ ...alone, meaning: column === at || at === null ? meaning : null }];
  });
}

/** The upper words; where the second row speaks below a blank, those of the group at the left. */
function wordsAbove(
  cells: SheetCells,
  { row, last, left }: { row: number; last: number; left: number },
  column: number,
): string {
  const own = cells.text(row, column);
  if (own !== '' || last === row || cells.text(last, column) === '') return own;
  for (let at = column - 1; at >= left; at--) {
    const text = cells.text(row, at);
    if (text !== '') return text;
  }
  return '';
}

/** 名称 below 指标 is 指标名称; a lower word that could head any table is surer with the words above it. */
function meaningOfBoth(upper: string, lower: string, meanings: HeaderMeanings): HeaderMeaning | null {
  const own = meanings.of(lower);
  if (upper === '') return own;
  // 上级 below 评分 is 上级评分, 名称 below 指标 指标名称.
  const both = meanings.of(joined(upper, lower)) ?? meanings.of(joined(lower, upper));
  // Under 自评, a 得分 is the mark of that rater.
  if (both?.corrected === true || both?.roles[0] === 'rater') return both;
  if (own?.strong === true) return own;
  return both !== null && (own === null || (both.exact && both.strong)) ? both : own;
}

/** 指标 and 名称 are 指标名称, `KPI` and `Name` `KPI Name`. */
export function joined(one: string, other: string): string {
  const isLatin = /[a-z]$/i.test(one) && /^[a-z]/i.test(other);
  return isLatin ? `${one} ${other}` : one + other;
}

/** A header merged over several columns belongs to the one that holds most; the others are its parts. */
function spread(
  cells: SheetCells,
  left: number,
  right: number,
  last: number,
  meaning: HeaderMeaning | null,
): { meaning: HeaderMeaning | null; at: number | null } {
  if (meaning === null) return { meaning, at: null };
  const counts = columnsBetween({ left, right }).map((column) => {
    const texts = new Set<string>();
    for (let row = last + 1; row <= Math.min(last + SAMPLE, cells.bottom); row++) {
      const text = String(cells.own(row, column)).trim();
      if (text !== '' && !/^\d+$/.test(text)) texts.add(text);
    }
    return texts.size;
  });
  return { meaning, at: left + counts.indexOf(Math.max(...counts)) };
}
