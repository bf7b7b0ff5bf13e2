import type { PlannedCell } from '../core/writeback/plan';
import { readCells } from '../workbook/read-cells';
import { writeCells } from '../workbook/write-cells';
import { translateExcelErrors } from './action-error';

/** The last write of this session; pane and ribbon share one runtime and so one memory. */
let lastWrite: readonly PlannedCell[] = [];

export function rememberWrite(cells: readonly PlannedCell[]): void {
  lastWrite = cells;
}

export function canUndo(): boolean {
  return lastWrite.length > 0;
}

export interface UndoResult {
  /** Cells that hold again what they held before. */
  readonly restored: number;
  /** Cells that somebody changed since; they keep what they hold. */
  readonly kept: number;
}

/** Takes the last write back, except where somebody has changed a cell since. */
export function undoLastWrite(): Promise<UndoResult> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const cells = lastWrite;
      const now = await readCells(context, cells);
      const ours = cells.filter((cell, index) => isSame(now[index], cell.formula));
      await writeCells(
        context,
        ours.map((cell) => ({ ...cell, formula: cell.before, numberFormat: cell.formatBefore })),
      );
      lastWrite = [];
      return { restored: ours.length, kept: cells.length - ours.length };
    }),
  );
}

/** Excel may spell a formula its own way (capitals, spaces), and a number that was written as text. */
function isSame(now: unknown, written: string): boolean {
  const plain = (text: unknown) => String(text).replace(/\s+/g, '').toUpperCase();
  return plain(now) === plain(written);
}
