import type { CellValue } from '../core/forms/grid';
import type { NewColumn } from '../core/writeback/plan';
import { readCells } from '../workbook/read-cells';
import { clearLooks, writeCells } from '../workbook/write-cells';
import { translateExcelErrors } from './action-error';

/** A cell that an action wrote, and what it held before; PlannedCell is one. */
export interface RememberedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** What was written. */
  readonly formula: CellValue;
  /** The format to restore; null when none was written. */
  readonly formatBefore: string | null;
}

/** The last write of this session; pane and ribbon share one runtime and so one memory. */
let lastWrite: { readonly cells: readonly RememberedCell[]; readonly newColumns: readonly NewColumn[] } = {
  cells: [],
  newColumns: [],
};

/** Remembers what an action is about to write, so that undoLastWrite can take it back. */
export function rememberWrite(cells: readonly RememberedCell[], newColumns: readonly NewColumn[]): void {
  lastWrite = { cells, newColumns };
}

export function canUndo(): boolean {
  return lastWrite.cells.length > 0;
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
      const { cells, newColumns } = lastWrite;
      const now = await readCells(context, cells);
      const ours = cells.filter((cell, index) => isSame(now[index], cell.formula));
      const kept = cells.filter((cell, index) => !isSame(now[index], cell.formula));
      const holdsKept = (area: NewColumn) =>
        kept.some(({ sheet, column }) => sheet === area.sheet && column === area.column);
      clearLooks(
        context,
        newColumns.filter((area) => !holdsKept(area)),
      );
      await writeCells(
        context,
        ours.map((cell) => ({ ...cell, formula: cell.before, numberFormat: cell.formatBefore })),
      );
      rememberWrite([], []);
      return { restored: ours.length, kept: kept.length };
    }),
  );
}

/** Excel may spell a formula its own way (capitals, spaces), and a number that was written as text. */
function isSame(now: unknown, written: CellValue): boolean {
  const plain = (text: unknown) => String(text).replace(/\s+/g, '').toUpperCase();
  return plain(now) === plain(written);
}
