import type { WorkbookCheck } from '../actions/check-workbook';
import type { PlannedCell } from '../core/writeback/plan';

/** The workbook as it was scored, and what was written into it. */
export interface ScoreOutcome {
  readonly check: WorkbookCheck;
  readonly written: readonly PlannedCell[];
}

/** `kept`: cells that somebody changed after the write; they were not touched. */
export interface UndoOutcome {
  readonly restored: number;
  readonly kept: number;
}

/**
 * Everything the pane asks of the workbook. The real ones are src/actions; tests give their own. All reject with an
 * ActionError for what a person can act on.
 */
export interface PaneActions {
  checkWorkbook(): Promise<WorkbookCheck>;
  scoreWorkbook(): Promise<ScoreOutcome>;
  undoLastWrite(): Promise<UndoOutcome>;
  canUndo(): boolean;
  /** Row and column are zero-based. */
  selectCell(sheet: string, row: number, column: number): Promise<void>;
  /** Calls back after every local edit; resolves to the function that stops it. */
  watchWorkbook(onChange: () => void): Promise<() => Promise<void>>;
}
