import { entriesOf } from '../../core/runs/compare-runs';
import { locateRuns } from '../../core/runs/locate-runs';
import { recordForm } from '../../core/runs/record-form';
import { isSameSheet } from '../../core/settings/same-sheet';
import { excelCodeOf } from '../../workbook/excel-code';
import { unlockSheet } from '../../workbook/lock-sheet';
import { ADDIN_VERSION } from '../addin-version';
import { ActionError, translateExcelErrors } from '../action-error';
import { appendRuns } from './append-runs';
import { checkSheets } from '../check/check-workbook';
import { readSheets } from '../read-sheets';
import { excelNow } from '../review/take-snapshot';

/**
 * Opens a sheet that was signed off, and says so in the run record. Called again, it finishes what a failure interrupted. Throws an
 * ActionError when the sheet is not locked, when its protection has a password, and when Excel refuses.
 */
export function unlockForm(sheet: string): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context);
      const { tables } = await checkSheets(grids);
      const grid = grids.find((each) => isSameSheet(each.sheet, sheet));
      if (grid === undefined) throw new ActionError('error.gone');
      const entries = locateRuns(grids)?.runs.map(({ entry }) => entry) ?? [];
      const signedOff = tables.flatMap((form) => {
        const { table } = form;
        if (!isSameSheet(table.sheet, sheet)) return [];
        const own = entriesOf(table, tables, entries).filter(
          ({ event }) => event === 'lock' || event === 'unlock',
        );
        const last = own.at(-1);
        return last?.event === 'lock' ? [{ form, last }] : [];
      });
      if (!grid.protected && signedOff.length === 0) throw new ActionError('runs.not-locked', { sheet });
      const allLockedBefore = signedOff.some(({ last }) => last.allLockedBefore === true);
      // Unprotected already, by hand or by an attempt that ended there, the cells still have the marks of signing off.
      if (grid.protected || allLockedBefore) await unlock(context, grid.sheet, allLockedBefore);
      const at = { event: 'unlock', when: excelNow(), version: ADDIN_VERSION } as const;
      if (signedOff.length > 0)
        await appendRuns(
          context,
          grids,
          signedOff.map(({ form }) => recordForm(form, at)),
        );
    }),
  );
}

async function unlock(context: Excel.RequestContext, sheet: string, allLockedBefore: boolean): Promise<void> {
  try {
    await unlockSheet(context, sheet, allLockedBefore);
  } catch (error) {
    const code = excelCodeOf(error);
    if (code === null) throw error;
    if (code === 'AccessDenied') throw new ActionError('runs.password', { sheet }, { cause: error });
    // Half of it may be done: unprotected, with the marks of signing off.
    await unlockSheet(context, sheet, allLockedBefore);
  }
}
