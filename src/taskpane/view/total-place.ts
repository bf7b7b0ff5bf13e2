import type { CheckedTable } from '../../actions/check/check-workbook';
import type { CellPlace } from './cell-place';

/** The cell that holds the total of a form; where there is none, the first cell of the form. */
export function totalPlace({ table, plan }: CheckedTable): CellPlace {
  const planned = plan.cells.find(({ kind }) => kind === 'total');
  if (planned !== undefined) return planned;
  const score = table.columns.find(({ role }) => role === 'score');
  return table.totalRow !== null && score !== undefined
    ? { sheet: table.sheet, row: table.totalRow, column: score.column }
    : { sheet: table.sheet, row: table.range.top, column: table.range.left };
}
