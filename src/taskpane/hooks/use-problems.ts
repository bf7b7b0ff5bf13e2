import type { WorkbookCheck } from '../../actions/check/check-workbook';
import { collectProblems, type Problem } from '../view/collect-problems';

/** What needs a look; worked out once for a reading of the workbook. */
export function useProblems(check: WorkbookCheck): readonly Problem[] {
  return collectProblems(check);
}
