import type { Rect } from '../../core/forms/grid';
import { entriesOf } from '../../core/runs/compare-runs';
import { locateRuns } from '../../core/runs/locate-runs';
import { recordForm } from '../../core/runs/record-form';
import type { RunEntry } from '../../core/runs/run-entry';
import { isSameSheet } from '../../core/settings/same-sheet';
import { lastRowOf } from '../../core/writeback/result-columns';
import { excelCodeOf } from '../../workbook/excel-code';
import { areAllLocked, queueLock, unlockSheet } from '../../workbook/lock-sheet';
import type { SheetRead } from '../../workbook/read-workbook';
import { ADDIN_VERSION } from '../addin-version';
import { ActionError, translateExcelErrors } from '../action-error';
import { appendRuns } from './append-runs';
import { type CheckedTable, checkSheets } from '../check/check-workbook';
import { readSheets } from '../read-sheets';
import { excelNow } from '../review/take-snapshot';

/**
 * Signs off the forms of a sheet: protects their data, criteria and results, without a password, and says so in the run record, which
 * is made where there is none. What is outside the forms can still be filled in. On a sheet that a person protected already, only the
 * record is written. Called again, it finishes what a failure interrupted. Throws an ActionError when nothing has a score, and when
 * Excel refuses.
 */
export function lockForm(sheet: string): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context);
      const { tables } = await checkSheets(grids);
      const forms = tables.filter(({ table }) => isSameSheet(table.sheet, sheet));
      const grid = grids.find((each) => isSameSheet(each.sheet, sheet));
      if (grid === undefined) throw new ActionError('error.gone');
      if (!forms.some(({ card }) => card.items.some(({ score }) => score !== null)))
        throw new ActionError('runs.nothing-scored', { sheet });
      const runs = locateRuns(grids);
      const entries = runs?.runs.map(({ entry }) => entry) ?? [];
      const signed = forms.filter(({ table }) => {
        const own = entriesOf(table, tables, entries).filter(
          ({ event }) => event !== 'score' && event !== 'start',
        );
        return own.at(-1)?.event === 'lock';
      });
      if (grid.protected && signed.length === forms.length) return;
      const allLockedBefore = grid.protected ? undefined : await areAllLocked(context, grid.sheet);
      const at = { event: 'lock', when: excelNow(), version: ADDIN_VERSION } as const;
      const lines = forms.map((form) => ({
        ...recordForm(form, at),
        ...(allLockedBefore !== undefined && { allLockedBefore }),
      }));
      if (allLockedBefore === undefined) await appendRuns(context, grids, lines);
      else await lockWithLines(context, grids, lines, { sheet: grid.sheet, forms, allLockedBefore });
    }),
  );
}

/** Line and lock in one request: locked without a line that says so would look like somebody else's protection. */
async function lockWithLines(
  context: Excel.RequestContext,
  grids: readonly SheetRead[],
  lines: readonly RunEntry[],
  {
    sheet,
    forms,
    allLockedBefore,
  }: {
    readonly sheet: string;
    readonly forms: readonly CheckedTable[];
    readonly allLockedBefore: boolean;
  },
): Promise<void> {
  try {
    await appendRuns(context, grids, lines, () =>
      queueLock(context, sheet, forms.map(areaOf), allLockedBefore),
    );
  } catch (error) {
    // Refused access, the lock was not set: what protects the sheet now is a colleague's.
    const code = excelCodeOf(error);
    if (code !== null && code !== 'AccessDenied') await unlockQuietly(sheet, allLockedBefore);
    throw error;
  }
}

/** What stopped the record may stop this too; the first error is the one to tell, and locking again finishes it. */
async function unlockQuietly(sheet: string, allLockedBefore: boolean): Promise<void> {
  try {
    await Excel.run((context) => unlockSheet(context, sheet, allLockedBefore));
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
  }
}

/** From the header to the total, result columns included. */
function areaOf({ table, plan }: CheckedTable): Rect {
  const columns = plan.cells.map(({ column }) => column);
  return { ...table.range, bottom: lastRowOf(table), right: Math.max(table.range.right, ...columns) };
}
