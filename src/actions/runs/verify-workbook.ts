import type { Diagnostic } from '../../core/diagnostic';
import { changedLines, compareRuns, type FormVerified } from '../../core/runs/compare-runs';
import { locateRuns } from '../../core/runs/locate-runs';
import { ADDIN_VERSION } from '../addin-version';
import { translateExcelErrors } from '../action-error';
import { checkSheets } from '../check/check-workbook';
import { officeLocale } from '../office-locale';
import { readSheets } from '../read-sheets';

/** What the workbook says now, against its run record. */
export interface Verification {
  /** The sheet of the record; null when the workbook keeps none. */
  readonly record: string | null;
  readonly forms: readonly FormVerified[];
  /** Lines of the record that were changed afterwards. */
  readonly changedLines: readonly Diagnostic[];
}

/**
 * Computes all forms anew and says what has drifted since they were recorded, and why: data, criteria, settings or version, with the
 * cells. Writes nothing. Throws an ActionError when Excel refuses.
 */
export function verifyWorkbook(): Promise<Verification> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context);
      const runs = locateRuns(grids);
      const forms = (await checkSheets(grids)).tables.flatMap((form) => {
        const grid = grids.find(({ sheet }) => sheet === form.table.sheet);
        return grid === undefined ? [] : [{ ...form, grid }];
      });
      return {
        record: runs?.grid.sheet ?? null,
        forms: compareRuns(forms, runs, ADDIN_VERSION, officeLocale()),
        changedLines: runs === null ? [] : changedLines(runs),
      };
    }),
  );
}
