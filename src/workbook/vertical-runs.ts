/** A cell by sheet name and zero-based position. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Run<T> = [T, ...T[]];

/** Groups cells into runs below each other in one column of one sheet, none longer than `longest`. */
export function verticalRuns<T extends CellPlace>(cells: readonly T[], longest = Infinity): Run<T>[] {
  const sorted = [...cells].sort(
    (a, b) =>
      // Comparing words is slow, and nearly always the sheet is the same.
      (a.sheet === b.sheet ? 0 : a.sheet.localeCompare(b.sheet)) || a.column - b.column || a.row - b.row,
  );
  const runs: Run<T>[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const continues =
      above?.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
    if (run && continues && run.length < longest) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The same, but cell by cell on sheets where a filter hides rows: Excel may put a column of values into the rows that are shown. */
export function runsAround<T extends CellPlace>(
  cells: readonly T[],
  filtered: ReadonlySet<string>,
  longest: number,
): Run<T>[] {
  const hides = ({ sheet }: T) => filtered.has(sheet);
  return [
    ...verticalRuns(
      cells.filter((cell) => !hides(cell)),
      longest,
    ),
    ...verticalRuns(cells.filter(hides), 1),
  ];
}
