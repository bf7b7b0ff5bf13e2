import type { WorkbookCheck } from '../../actions/check/check-workbook';
import type { PlannedCell, TablePlan } from '../../core/writeback/plan';

const known = new WeakMap<TablePlan, readonly PlannedCell[]>();

/** Cells of a form whose content a write would change; worked out once for a reading of the workbook. */
export function changedCellsOf(plan: TablePlan): readonly PlannedCell[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const cells = plan.cells.filter(({ before: now, formula }) => now !== formula);
  known.set(plan, cells);
  return cells;
}

/** How many cells of a workbook a write would change. */
export function countChanged({ tables }: Pick<WorkbookCheck, 'tables'>): number {
  return tables.reduce((count, { plan }) => count + changedCellsOf(plan).length, 0);
}
