import type { CellValue } from '../core/forms/grid';

/** One cell to write. `formula`: formula, text, number, or '' to clear. `numberFormat` null leaves the format. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: CellValue;
  readonly numberFormat: string | null;
}

/** Cells of one request: formulas of ordinary length stay well below the 5 MB of a request. */
const CELLS_A_REQUEST = 15_000;

/**
 * Writes cells, grouped into vertical runs; one round trip for up to 15,000 cells. Values go before formats, as Excel
 * guesses a format from a value. Cells outside the list are not touched.
 */
export async function writeCells(context: Excel.RequestContext, cells: readonly CellWrite[]): Promise<void> {
  let queued = 0;
  for (const run of verticalRuns(cells)) {
    const first = run[0];
    if (!first) continue;
    const range = context.workbook.worksheets
      .getItem(first.sheet)
      .getRangeByIndexes(first.row, first.column, run.length, 1);
    range.formulas = run.map((cell) => [cell.formula]);
    // A null in a two-dimensional write leaves that cell as it is.
    if (run.some((cell) => cell.numberFormat !== null)) range.numberFormat = run.map((cell) => [cell.numberFormat]);
    queued += run.length;
    if (queued >= CELLS_A_REQUEST) {
      await context.sync();
      queued = 0;
    }
  }
  if (queued > 0) await context.sync();
}

/** Runs of cells below each other in one column of one sheet, none longer than a request. */
function verticalRuns(cells: readonly CellWrite[]): CellWrite[][] {
  const sorted = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: CellWrite[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const continues =
      above?.sheet === cell.sheet && above.column === cell.column && above.row + 1 === cell.row;
    if (run && continues && run.length < CELLS_A_REQUEST) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
