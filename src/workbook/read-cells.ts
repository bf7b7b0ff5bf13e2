import type { CellValue } from '../core/forms/grid';
import { type CellPlace, verticalRuns } from './vertical-runs';

/** The formulas (or values) of single cells, in the order asked for; one round trip. */
export async function readCells(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
): Promise<CellValue[]> {
  const found = new Map<string, CellValue>();
  const runs = verticalRuns(cells).map((run) => {
    const range = context.workbook.worksheets
      .getItem(run[0].sheet)
      .getRangeByIndexes(run[0].row, run[0].column, run.length, 1);
    range.load('formulas');
    return { run, range };
  });
  await context.sync();
  for (const { run, range } of runs) {
    run.forEach((cell, index) => found.set(keyOf(cell), (range.formulas[index]?.[0] ?? '') as CellValue));
  }
  return cells.map((cell) => found.get(keyOf(cell)) ?? '');
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row}:${column}:${sheet}`;
}
