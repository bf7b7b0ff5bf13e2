import type { CellValue } from '../core/forms/grid';
import { type CellPlace, verticalRuns } from './vertical-runs';

/** One cell to write. `formula`: formula, text, number, or '' to clear. `numberFormat` null leaves the format. */
export interface CellWrite extends CellPlace {
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
  for (const run of verticalRuns(cells, CELLS_A_REQUEST)) {
    const [first] = run;
    const range = context.workbook.worksheets
      .getItem(first.sheet)
      .getRangeByIndexes(first.row, first.column, run.length, 1);
    range.formulas = run.map((cell) => [cell.formula]);
    // A null in a two-dimensional write leaves that cell as it is.
    if (run.some((cell) => cell.numberFormat !== null))
      range.numberFormat = run.map((cell) => [cell.numberFormat]);
    queued += run.length;
    if (queued >= CELLS_A_REQUEST) {
      await context.sync();
      queued = 0;
    }
  }
  if (queued > 0) await context.sync();
}
