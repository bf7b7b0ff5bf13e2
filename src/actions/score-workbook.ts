import type { PlannedCell } from '../core/writeback/plan';
import { writeCells } from '../workbook/write-cells';
import { translateExcelErrors } from './action-error';
import { checkInContext, type WorkbookCheck } from './check-workbook';
import { rememberWrite } from './undo-last-write';

export interface ScoreRun {
  readonly check: WorkbookCheck;
  /** The cells that were written; they can be taken back by undoLastWrite. */
  readonly written: readonly PlannedCell[];
}

/**
 * Scores every form of the workbook: one read and one write round trip for a workbook of ordinary size. Reads afresh, so
 * that what a person typed after the preview is seen. Throws an ActionError when Excel refuses.
 */
export function scoreWorkbook(): Promise<ScoreRun> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const check = await checkInContext(context);
      const written = check.tables.flatMap(({ plan }) => plan.cells);
      if (written.length > 0) {
        // Remembered first: a write that fails half-way can then be taken back as far as it came.
        const newColumns = check.tables.flatMap(({ plan }) => plan.newColumns);
        rememberWrite(written, newColumns);
        await writeCells(context, written, newColumns);
      }
      return { check, written };
    }),
  );
}
