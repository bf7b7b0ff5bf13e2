import type { WorkbookCheck } from '../../actions/check/check-workbook';
import type { PlannedCell } from '../../core/writeback/plan';
import type { PaneTools, Watched } from '../pane-core';

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

export interface ScoringActions {
  /** Cancelled, the workbook is as it was. */
  scoreWorkbook(watched: Watched): Promise<ScoreOutcome>;
  undoLastWrite(): Promise<UndoOutcome>;
}

export interface ScoringIntentions {
  score(): Promise<void>;
  undo(): Promise<void>;
  /** A ribbon button did its work, or failed at it; the pane shows what became of it. */
  commandDone(error: unknown): Promise<void>;
}

/** Writing the scores, and taking them back. */
export function scoring(tools: PaneTools, actions: ScoringActions): ScoringIntentions {
  const score = (): Promise<void> =>
    tools.changeWatched(
      'score',
      async (watched) => {
        const { check, written } = await actions.scoreWorkbook(watched);
        const { length: count } = written;
        const fact = count > 0 ? { code: 'pane.done.written', count } : { code: 'pane.done.none' };
        return { check, result: { title: { code: 'pane.done.scored' }, facts: [fact], withTotals: true } };
      },
      'when told',
    );
  return {
    score,
    undo: () =>
      tools.change('undo', async () => {
        const { restored, kept } = await actions.undoLastWrite();
        const facts = [
          { code: 'pane.done.restored', count: restored },
          ...(kept > 0 ? [{ code: 'pane.done.kept', count: kept }] : []),
        ];
        return { result: { title: { code: 'pane.done.undone' }, facts } };
      }),
    commandDone: (error) => {
      if (error !== null) tools.fail('score', error, score);
      return tools.check();
    },
  };
}
