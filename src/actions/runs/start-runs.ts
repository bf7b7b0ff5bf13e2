import { runsDue } from '../../core/runs/runs-due';
import { locateRuns } from '../../core/runs/locate-runs';
import { ADDIN_VERSION } from '../addin-version';
import { translateExcelErrors } from '../action-error';
import { appendRuns } from './append-runs';
import { checkSheets } from '../check/check-workbook';
import { readSheets } from '../read-sheets';
import { excelNow } from '../review/take-snapshot';

/**
 * Begins the run record of the workbook with its forms as they are now; answers the sheet's name. Where there is a record already,
 * adds what it does not hold yet. Throws an ActionError when Excel refuses.
 */
export function startRuns(): Promise<string | null> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context);
      const runs = locateRuns(grids);
      const at = { event: 'start', when: excelNow(), version: ADDIN_VERSION } as const;
      const due = runsDue((await checkSheets(grids)).tables, runs, at);
      return runs !== null && due.length === 0 ? runs.grid.sheet : appendRuns(context, grids, due);
    }),
  );
}
