import type { CellValue } from '../core/forms/grid';
import { type CellPlace, verticalRuns } from './vertical-runs';

/** The formulas (or what was typed) of single cells, in the order asked for; one round trip. */
export function readCells(context: Excel.RequestContext, cells: readonly CellPlace[]): Promise<CellValue[]> {
  return readEach(context, cells, 'formulas');
}

/** What single cells show, in the order asked for; one round trip. */
export function readValues(context: Excel.RequestContext, cells: readonly CellPlace[]): Promise<CellValue[]> {
  return readEach(context, cells, 'values');
}

/** Asks what single cells show, in the order asked for; answered when the request was sent. Queued only. */
export function askValues(context: Excel.RequestContext, cells: readonly CellPlace[]): () => CellValue[] {
  return askEach(context, cells, 'values');
}

async function readEach(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
  what: 'formulas' | 'values',
): Promise<CellValue[]> {
  const answer = askEach(context, cells, what);
  await context.sync();
  return answer();
}

function askEach(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
  what: 'formulas' | 'values',
): () => CellValue[] {
  const runs = verticalRuns(cells).map((run) => {
    const range = context.workbook.worksheets
      .getItem(run[0].sheet)
      .getRangeByIndexes(run[0].row, run[0].column, run.length, 1);
    range.load(what);
    return { run, range };
  });
  return () => {
    const found = new Map<string, CellValue>();
    for (const { run, range } of runs) {
      run.forEach((cell, index) => found.set(keyOf(cell), (range[what][index]?.[0] ?? '') as CellValue));
    }
    return cells.map((cell) => found.get(keyOf(cell)) ?? '');
  };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row}:${column}:${sheet}`;
}
