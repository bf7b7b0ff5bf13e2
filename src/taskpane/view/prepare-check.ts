import { giveWay } from '../../actions/give-way';
import type { WorkbookCheck } from '../../actions/check/check-workbook';
import { inTurns } from '../../core/all-steps';
import { changedCellsOf } from './changed-cells';
import { collectProblemsInSteps } from './collect-problems';
import { countFindings } from './count-findings';

/**
 * Works out what a page will show of a reading, the pane answering its person in between, so that the page is drawn at once: each of
 * these is worked out once for a reading, and goes through every item or cell.
 */
export async function prepareCheck(check: WorkbookCheck): Promise<WorkbookCheck> {
  await inTurns(collectProblemsInSteps(check), giveWay);
  for (const checked of check.tables) {
    countFindings({ tables: [checked] });
    await giveWay();
    changedCellsOf(checked.plan);
    await giveWay();
  }
  return check;
}
