import type { Diagnostic } from '../core/diagnostic';
import type { FormTable } from '../core/forms/form';
import type { Scorecard } from '../core/scoring/scorecard';
import type { TablePlan } from '../core/writeback/plan';

/** A table as it was found, understood and scored, and what writing it back would change. */
export interface CheckedTable {
  readonly table: FormTable;
  readonly card: Scorecard;
  readonly plan: TablePlan;
}

/** What the workbook holds; nothing has been written. */
export interface WorkbookCheck {
  readonly tables: readonly CheckedTable[];
  readonly sheetNames: readonly string[];
  /** Why sheets were not recognised, what could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}
