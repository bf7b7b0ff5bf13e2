/** Zero-based rows from `first` to `last`. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/**
 * Rows as few ranges as can be: a range goes over a row that is not among them where `mayInclude` allows it.
 *
 * @example rowRuns([4, 5, 7], () => false) // [{ first: 4, last: 5 }, { first: 7, last: 7 }]
 */
export function rowRuns(rows: readonly number[], mayInclude: (row: number) => boolean): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = runs.at(-1);
    const joins = open !== undefined && between(open.last + 1, row).every(mayInclude);
    if (joins) runs[runs.length - 1] = { first: open.first, last: row };
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
