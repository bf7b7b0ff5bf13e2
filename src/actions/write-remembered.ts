import { excelCodeOf } from '../workbook/excel-code';
import type { ColumnLooks } from '../workbook/write-cells';
import { type OwnCell, type SeenSheet, writeOwn } from '../workbook/write-own';
import { remember, remembered, takeBackWhatGoes } from './undo-last-write';

/**
 * Writes cells so that undoLastWrite takes them back. All or nothing: when Excel refuses half-way, what was written is taken back
 * at once, and where even that fails it stays what undo takes back. Answers false, with nothing written, when somebody changed the
 * same cells or moved them since `seen` was read: read again then. Throws what Excel throws.
 */
export async function writeRemembered(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  looks: readonly ColumnLooks[] = [],
  seen: readonly SeenSheet[] = [],
): Promise<boolean> {
  if (cells.length === 0) return true;
  // Remembered first: a pane that is closed half-way in a shared runtime leaves what undo can take back.
  const earlier = remember({ cells, looks, sheetIds: new Map() });
  try {
    const written = await writeOwn(context, cells, looks, seen);
    remember(written);
    if (!written.changedMeanwhile) return true;
    const { left, error } = await takeBackWhatGoes(written);
    remember(error === null ? earlier : left);
    if (error !== null) throw error;
    return false;
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    const { left, error: refused } = await takeBackWhatGoes({ cells, looks, sheetIds: new Map() });
    remember(refused === null ? earlier : left);
    throw error;
  }
}

/** The same for cells that the undo of scoring is not concerned with: what it takes back stays what it was. */
export async function writeAside(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  seen: readonly SeenSheet[] = [],
): Promise<boolean> {
  const earlier = remembered();
  const done = await writeRemembered(context, cells, [], seen);
  remember(earlier);
  return done;
}
