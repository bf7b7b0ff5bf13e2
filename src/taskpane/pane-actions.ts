import type { TemplateFill } from '../actions/insert-template';
import type { WorkbookCheck } from '../actions/check-workbook';
import type { Dimension } from '../core/indicators/group-coder';
import type { Correction } from '../core/settings/settings';
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

/** How far a long piece of work is, and the way to stop it. */
export interface Watched {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal: AbortSignal;
}

/** Where a form stands: its sheet and first cell, zero-based. */
export interface FormPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
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
  /** Puts a form on a sheet of its own, blank or with the documents' figures; answers the sheet's name. */
  insertTemplate(id: string, fill: TemplateFill): Promise<string>;
  /** Goes to the settings sheet; makes it first where there is none. */
  openSettings(): Promise<void>;
  rememberCorrection(correction: Correction): Promise<void>;
  forgetCorrection(correction: Correction): Promise<void>;
  /** Writes new weights into the form whose header is at this cell; `weights` are shares by sheet row. Can be undone. */
  changeWeights(place: FormPlace, weights: ReadonlyMap<number, number>): Promise<number>;
  /** Makes the indicators of these sheets of records, on a new sheet; answers its name. Cancelled, nothing is left. */
  makeIndicators(sheets: readonly string[], by: Dimension, watched: Watched): Promise<string>;
  /** Calls back after every local edit; resolves to the function that stops it. */
  watchWorkbook(onChange: () => void): Promise<() => Promise<void>>;
}
