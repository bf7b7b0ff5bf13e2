import type { HeaderMeanings } from './header-meanings';
import { isLookupMark, isLookupValue } from './lookup-header';
import type { SheetCells } from './sheet-cells';

/** Columns that one table may take up. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

/** The columns between two, both included. */
export function columnsBetween({ left, right }: Segment): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

/** Whether a cell shows the value of a merged area that begins to its left. */
export function isCovered(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  return merge !== null && merge.left < column;
}

/** Whether the cell below a header continues it: a header word, or one together with the words above (指标 over 名称). */
export function continuesHeader(
  cells: SheetCells,
  row: number,
  column: number,
  meanings: HeaderMeanings,
): boolean {
  const below = cells.text(row + 1, column);
  return [below, cells.text(row, column) + below].some(
    (text) => meanings.of(text) !== null || isLookupMark(text) || isLookupValue(text),
  );
}

/**
 * Whether a header that is blank here goes on in the next row, below a group that nobody merged: header words here and beside
 * it, and nothing in that row but header words.
 */
export function hasSecondRow(
  cells: SheetCells,
  row: number,
  column: number,
  meanings: HeaderMeanings,
): boolean {
  if (cells.text(row + 1, column) === '' || !continuesHeader(cells, row, column, meanings)) return false;
  let words = 0;
  for (let other = cells.left; other <= cells.right; other++) {
    if (cells.own(row + 1, other) === '') continue;
    const isWord = continuesHeader(cells, row, other, meanings);
    if (!isWord && Math.abs(other - column) <= 1) return false;
    if (isWord) words++;
  }
  return words >= 2;
}

/**
 * Cuts a header row where tables stand side by side: at blank columns, and where the first header stands again. One
 * unnamed column does not cut a table in two whose standards lie to its right.
 */
export function splitHeaderRow(cells: SheetCells, row: number, meanings: HeaderMeanings): Segment[] {
  const says = (segment: Segment, ...roles: readonly string[]) =>
    columnsBetween(segment).some((column) =>
      meanings.of(cells.text(row, column))?.roles.some((role) => roles.includes(role)),
    );
  const joined = filledRuns(cells, row, meanings).reduce<Segment[]>((runs, run) => {
    const before = runs[runs.length - 1];
    const isRest =
      before !== undefined &&
      run.left - before.right === 2 &&
      says(before, 'indicator') &&
      !says(before, 'target', 'criteria') &&
      !says(run, 'indicator');
    return isRest ? [...runs.slice(0, -1), { left: before.left, right: run.right }] : [...runs, run];
  }, []);
  return joined
    .flatMap((run) => splitRepeated(cells, row, run, meanings))
    .filter(({ left, right }) => right > left);
}

function filledRuns(cells: SheetCells, row: number, meanings: HeaderMeanings): Segment[] {
  const runs: Segment[] = [];
  let left: number | null = null;
  for (let column = cells.left; column <= cells.right + 1; column++) {
    const filled =
      column <= cells.right &&
      (cells.text(row, column) !== '' || (left !== null && hasSecondRow(cells, row, column, meanings)));
    if (filled) left ??= column;
    else if (left !== null) {
      runs.push({ left, right: column - 1 });
      left = null;
    }
  }
  return runs;
}

function splitRepeated(cells: SheetCells, row: number, run: Segment, meanings: HeaderMeanings): Segment[] {
  const known = columnsBetween(run).filter(
    (column) => !isCovered(cells, row, column) && meanings.of(cells.text(row, column)) !== null,
  );
  const [first] = known;
  if (first === undefined) return [run];
  const starts = known.filter((column) => cells.text(row, column) === cells.text(row, first));
  return starts.length < 2
    ? [run]
    : starts.map((left, index) => ({ left, right: (starts[index + 1] ?? run.right + 1) - 1 }));
}
