import { locateRuns } from '../core/runs/locate-runs';
import { runsDue } from '../core/runs/runs-due';
import type { PlannedCell } from '../core/writeback/plan';
import { plainLooks } from '../workbook/plain-looks';
import type { SheetRead } from '../workbook/read-workbook';
import { partOf, type Watched } from '../workbook/watched';
import { ActionError } from './action-error';
import { ADDIN_VERSION } from './addin-version';
import { appendRuns } from './runs/append-runs';
import { cancellable } from './cancellable';
import { checkSheets, type WorkbookCheck } from './check/check-workbook';
import { readSheets } from './read-sheets';
import { excelNow } from './review/take-snapshot';
import { writeRemembered } from './write-remembered';

export interface ScoreRun {
  readonly check: WorkbookCheck;
  /** The cells that were written; they can be taken back by undoLastWrite. */
  readonly written: readonly PlannedCell[];
}

/** How often a workbook is read anew because a colleague changed the same cells meanwhile. */
const TRIES = 3;
/** How far the whole is when all was read, and when it was worked out. */
const READ = 0.2;
const CHECKED = 0.5;

/**
 * Scores every form of the workbook: one read and one write round trip for a workbook of ordinary size. Reads afresh, so
 * that what a person typed after the preview is seen. All or nothing. Adds lines to the run record as the settings say; where that
 * fails the scores stand, and scoring again adds them. Progress is told when there is much to do. Throws an ActionError when Excel
 * refuses, and when `signal` cancelled (`indicators.cancelled`): whatever was written by then has been taken back.
 */
export function scoreWorkbook(watched: Watched = {}): Promise<ScoreRun> {
  return cancellable(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const grids = await readSheets(context, partOf(watched, 0, READ));
        const check = await checkSheets(grids, partOf(watched, READ, CHECKED));
        const written = check.tables.flatMap(({ plan }) => plan.cells);
        const newColumns = check.tables.flatMap(({ plan }) => plan.newColumns);
        const looks = await plainLooks(context, newColumns, grids);
        const writing = partOf(watched, CHECKED, 1);
        if (!(await writeRemembered(context, written, looks, grids, writing))) continue;
        await record(context, check, grids);
        return { check, written };
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

async function record(
  context: Excel.RequestContext,
  { tables, settings }: WorkbookCheck,
  grids: readonly SheetRead[],
): Promise<void> {
  const { runRecord } = settings.policy;
  const runs = locateRuns(grids);
  if (runRecord === 'never' || (runRecord === 'kept' && runs === null)) return;
  const due = runsDue(tables, runs, { event: 'score', when: excelNow(), version: ADDIN_VERSION });
  if (due.length > 0) await appendRuns(context, grids, due);
}
