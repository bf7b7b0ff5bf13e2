import { CancelledError } from '../workbook/cancelled-error';
import { excelCodeOf } from '../workbook/excel-code';
import type { Watched } from '../workbook/watched';
import type { ColumnLooks } from '../workbook/write-cells';
import { type OwnCell, type SeenSheet, writeOwn } from '../workbook/write-own';
import { remember, takeBackWhatGoes } from './undo-last-write';

/**
 * Writes cells so that undoLastWrite takes them back. All or nothing: when Excel refuses half-way, what was written is taken back
 * at once, and where even that fails it stays what undo takes back. Answers false, with nothing written, when somebody changed the
 * same cells or moved them since `seen` was read: read again then. `undoable` false is for cells that the undo of scoring is not
 * concerned with. Throws what Excel throws, and a CancelledError, with nothing left written, when the person cancelled.
 */
export async function writeRemembered(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  looks: readonly ColumnLooks[] = [],
  seen: readonly SeenSheet[] = [],
  undoable = true,
  watched: Watched = {},
): Promise<boolean> {
  if (cells.length === 0) return true;
  // Remembered first: what a failure leaves, and cannot be taken back at once, is what undo takes back.
  const replaceMine = remember({ cells, looks, sheetIds: new Map() });
  try {
    const written = await writeOwn(context, cells, looks, seen, watched);
    const stands = !written.changedMeanwhile && !written.cancelled;
    replaceMine(undoable || !stands ? written : null);
    if (stands) return true;
    const { left, error } = await takeBackWhatGoes(written);
    replaceMine(left);
    if (error !== null) throw error;
    if (written.cancelled) throw new CancelledError();
    return false;
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    const { left } = await takeBackWhatGoes({ cells, looks, sheetIds: new Map() });
    replaceMine(left);
    throw error;
  }
}
