import type { CellValue } from '../core/forms/grid';
import { type CellPlace, runsAround } from './vertical-runs';

/** One cell to write. `formula`: formula, text, number, or '' to clear. `numberFormat` null leaves the format. */
export interface CellWrite extends CellPlace {
  readonly formula: CellValue;
  readonly numberFormat: string | null;
}

/** Cells of one request: formulas of ordinary length stay far below its 5 MB, and office.js puts it together within 50 ms. */
const CELLS_A_REQUEST = 4_000;

/** Cells of one column that take their looks from the same rows of another. */
export interface ColumnLooks {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly looksFrom: number;
}

/**
 * Writes cells, grouped into vertical runs; one round trip for up to 4,000 cells. Formats go before formulas: in a cell of
 * text format a formula would stay text. Cells outside the lists are not touched. `filtered`: sheets where a filter hides rows.
 */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
  looks: readonly ColumnLooks[] = [],
  filtered: ReadonlySet<string> = new Set(),
): Promise<void> {
  copyLooks(context, looks);
  let queued = 0;
  for (const run of runsAround(cells, filtered, CELLS_A_REQUEST)) {
    queueRun(context, run);
    queued += run.length;
    if (queued >= CELLS_A_REQUEST) {
      await context.sync();
      queued = 0;
    }
  }
  if (queued > 0) await context.sync();
}

/** Gives new columns the looks of others. Queued only. */
export function copyLooks(context: Excel.RequestContext, looks: readonly ColumnLooks[]): void {
  for (const { sheet, column, firstRow, lastRow, looksFrom } of looks) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const rows = lastRow - firstRow + 1;
    worksheet
      .getRangeByIndexes(firstRow, column, rows, 1)
      .copyFrom(worksheet.getRangeByIndexes(firstRow, looksFrom, rows, 1), Excel.RangeCopyType.formats);
  }
}

/** Writes cells below each other. Queued only. */
export function queueRun(
  context: Excel.RequestContext,
  run: readonly [CellWrite, ...(readonly CellWrite[])],
): void {
  const range = runRange(context, run);
  // A null in a two-dimensional write leaves that cell as it is.
  if (run.some((cell) => cell.numberFormat !== null)) {
    range.numberFormat = run.map((cell) => [cell.numberFormat]);
  }
  range.formulas = run.map((cell) => [cell.formula]);
  range.untrack();
}

/**
 * The range of cells below each other. Whoever does not ask it again after the next sync calls its `untrack()` at once: to let thousands
 * of them go at the end takes office.js seconds.
 */
export function runRange(
  context: Excel.RequestContext,
  run: readonly [CellPlace, ...(readonly CellPlace[])],
): Excel.Range {
  const [{ sheet, row, column }] = run;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, run.length, 1);
}

/** Takes looks back that writeCells copied to blank cells. Queued only; the caller's next sync does it. */
export function clearLooks(context: Excel.RequestContext, looks: readonly ColumnLooks[]): void {
  for (const { sheet, column, firstRow, lastRow } of looks) {
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1)
      .clear(Excel.ClearApplyTo.formats);
  }
}
