import { cellAddress, qualifiedAddress } from '../../core/forms/a1-address';
import { findTables } from '../../core/forms/find-tables';
import { findSettings } from '../../core/settings/find-settings';
import { planWeights } from '../../core/settings/plan-weights';
import { ActionError, translateExcelErrors } from '../action-error';
import { readSheets } from '../read-sheets';
import { writeRemembered } from '../write-remembered';

/**
 * Writes new weights (shares by zero-based sheet row, as `rebalance` gives them) into the form whose header begins at this
 * cell; answers how many cells changed. Each cell keeps its number format and its form: 15, 0.15 or the text 15%. All or
 * nothing: throws an ActionError where a cell holds a formula or no weight. Taken back by undoLastWrite.
 */
export function changeWeights(
  { sheet, top, left }: { readonly sheet: string; readonly top: number; readonly left: number },
  weights: ReadonlyMap<number, number>,
): Promise<number> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context);
      const grid = grids.find((each) => each.sheet === sheet);
      const tables = grid === undefined ? [] : findTables(grid, findSettings(grids).corrections).tables;
      const table = tables.find(({ range }) => range.top === top && range.left === left);
      // The sheet was changed since it was shown.
      if (grid === undefined || table === undefined) throw new ActionError('error.gone');
      const { cells, problem } = planWeights(table, grid, weights);
      if (problem !== null) {
        const cell = qualifiedAddress(sheet, cellAddress(problem.row, problem.column));
        throw new ActionError(problem.code, { cell });
      }
      if (!(await writeRemembered(context, cells, [], grids)))
        throw new ActionError('error.changed-meanwhile');
      return cells.length;
    }),
  );
}
