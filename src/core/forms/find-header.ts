import { profileColumn } from './column-profile';
import type { HeaderCell } from './header-cell';
import { classifyHeader, type HeaderMeaning } from './header-vocabulary';
import type { SheetCells } from './sheet-cells';

/** A header as it lies on the sheet: one row, or two with merged or grouped cells. */
export interface FoundHeader {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** A cell without any of these cannot head a column of indicators; spares the rows of large sheets. */
const MAY_NAME_INDICATORS = /[指项項考评評]|kpi|indicator|metric|item|measure|objective/i;
const LONGEST_HEADER = 40;
/** Rows looked at to find out what a column holds. */
const SAMPLE = 60;

/** Headers that may begin in a row, from left to right: a row with indicators, cut at blank columns and repeated tables. */
export function findHeaders(cells: SheetCells, row: number, meanings: HeaderMeanings): FoundHeader[] {
  if (!mayBeHeader(cells, row)) return [];
  return segments(cells, row, meanings).flatMap(({ left, right }) => {
    const last = lastHeaderRow(cells, row, left, right, meanings);
    const first = firstHeaderRow(cells, row, left, right);
    const header = { first, last, left, right };
    const end = sampleEnd(cells, header);
    const list = columnsOf(cells, { ...header, row }, meanings).map(({ column, text, meaning }) => ({
      column,
      text,
      meaning,
      profile: profileColumn(cells, column, last + 1, end),
    }));
    return list.some(({ meaning }) => meaning?.roles.includes('indicator'))
      ? [{ ...header, cells: list }]
      : [];
  });
}

/** Remembers what a header text means, as a sheet repeats its texts. */
export class HeaderMeanings {
  private readonly known = new Map<string, HeaderMeaning | null>();

  of(text: string): HeaderMeaning | null {
    if (text === '' || text.length > LONGEST_HEADER) return null;
    let meaning = this.known.get(text);
    if (meaning === undefined) {
      meaning = classifyHeader(text);
      this.known.set(text, meaning);
    }
    return meaning;
  }
}

function mayBeHeader(cells: SheetCells, row: number): boolean {
  for (let column = cells.left; column <= cells.right; column++) {
    const value = cells.seen(row, column);
    if (typeof value === 'string' && value.length <= LONGEST_HEADER && MAY_NAME_INDICATORS.test(value))
      return true;
  }
  return false;
}

interface Segment {
  readonly left: number;
  readonly right: number;
}

function segments(cells: SheetCells, row: number, meanings: HeaderMeanings): Segment[] {
  const runs: Segment[] = [];
  let left: number | null = null;
  for (let column = cells.left; column <= cells.right + 1; column++) {
    const filled = column <= cells.right && cells.text(row, column) !== '';
    if (filled) left ??= column;
    else if (left !== null) {
      runs.push({ left, right: column - 1 });
      left = null;
    }
  }
  return runs
    .flatMap((run) => splitRepeated(cells, row, run, meanings))
    .filter(({ left: from, right: to }) => to > from);
}

/** Two tables without a blank column between them show by the same indicator header standing twice. */
function splitRepeated(cells: SheetCells, row: number, run: Segment, meanings: HeaderMeanings): Segment[] {
  const starts: number[] = [];
  const seen = new Set<string>();
  for (let column = run.left; column <= run.right; column++) {
    const text = cells.text(row, column);
    if (isCovered(cells, row, column) || meanings.of(text) === null) continue;
    if (seen.has(text) && text === cells.text(row, starts[starts.length - 1] ?? run.left)) {
      starts.push(column);
    } else if (starts.length === 0) starts.push(column);
    seen.add(text);
  }
  if (starts.length < 2) return [run];
  return starts.map((left, index) => ({ left, right: (starts[index + 1] ?? run.right + 1) - 1 }));
}

function isCovered(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  return merge !== null && merge.left < column;
}

/** A header goes down to the end of its merged cells, or over a second row of words below merged or blank cells. */
function lastHeaderRow(
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
  const group = range(left, right).filter((column) => isCovered(cells, row, column));
  let words = 0;
  for (const column of range(left, right)) {
    const below = cells.own(row + 1, column);
    if (below === '') continue;
    const underGroup = group.includes(column) || group.includes(column + 1);
    if (typeof below !== 'string' || !underGroup || meanings.of(below.trim()) === null) return row;
    words++;
  }
  return words > 0 ? row + 1 : row;
}

/** Labels that were merged downwards into this row begin above it. */
function firstHeaderRow(cells: SheetCells, row: number, left: number, right: number): number {
  return Math.min(...range(left, right).map((column) => {
    const merge = cells.mergeAt(row, column);
    return merge !== null && merge.top >= row - 2 ? merge.top : row;
  })); // prettier-ignore
}

interface HeaderText {
  readonly column: number;
  readonly text: string;
  readonly meaning: HeaderMeaning | null;
}

function columnsOf(
  cells: SheetCells,
  header: { row: number; last: number; left: number; right: number },
  meanings: HeaderMeanings,
): HeaderText[] {
  return range(header.left, header.right).flatMap((column): HeaderText[] => {
    const upper = cells.text(header.row, column);
    const lower = cells.text(header.last, column);
    if (lower !== '' && lower !== upper) {
      const meaning = meanings.of(lower) ?? meanings.of(upper + lower);
      return [{ column, text: lower, meaning }];
    }
    if (upper === '') return [];
    const merge = cells.mergeAt(header.row, column);
    if (merge === null || merge.right === merge.left)
      return [{ column, text: upper, meaning: meanings.of(upper) }];
    const { meaning, at } = spread(cells, merge.left, merge.right, header.last, meanings.of(upper));
    return [{ column, text: upper, meaning: column === at || at === null ? meaning : null }];
  });
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
  const counts = range(left, right).map((column) => {
    const texts = new Set<string>();
    for (let row = last + 1; row <= Math.min(last + SAMPLE, cells.bottom); row++) {
      const text = String(cells.own(row, column)).trim();
      if (text !== '' && !/^\d+$/.test(text)) texts.add(text);
    }
    return texts.size;
  });
  return { meaning, at: left + counts.indexOf(Math.max(...counts)) };
}

/** Where the rows below a header end, roughly: at three blank rows, or after a good sample. */
function sampleEnd(
  cells: SheetCells,
  { last, left, right }: { last: number; left: number; right: number },
): number {
  const limit = Math.min(last + SAMPLE, cells.bottom);
  let end = last;
  for (let row = last + 1; row <= limit && row - end <= 3; row++) {
    if (!cells.isBlank(row, left, right)) end = row;
  }
  return end;
}

function range(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
