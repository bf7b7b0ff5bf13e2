import { CancelledError } from '../workbook/cancelled-error';
import { excelCodeOf } from '../workbook/excel-code';
import { UnfinishedSheetError } from '../workbook/unfinished-sheet-error';
import type { Watched } from '../workbook/watched';
import type { ColumnLooks } from '../workbook/write-cells';
import {
  type DefinitionWrite,
  type OwnCell,
  type OwnDefinition,
  type SeenSheet,
  type SheetChange,
  writeOwn,
} from '../workbook/write-own';
import { removeUnfinished } from '../workbook/write-sheet-design';
import { remember, takeBackWhatGoes } from './undo-last-write';

export interface WriteOptions extends Watched {
  /** False for cells that the undo of scoring is not concerned with. */
  readonly undoable?: boolean;
  /** Names and conditional formats that are written together with the cells. */
  readonly definitions?: readonly DefinitionWrite[];
  /** Queues what is done in the same request as the last of the cells. */
  readonly alongside?: () => void;
  /** What `alongside` does to sheets; taken back together with the cells. */
  readonly sheets?: readonly SheetChange[];
  /** What was done to sheets before; undo takes it back together with the cells. */
  readonly earlier?: readonly SheetChange[];
}

/**
 * Writes cells so that undoLastWrite takes them back. All or nothing: when Excel refuses half-way, what was written is taken back
 * at once, and where even that fails it stays what undo takes back. Answers false, with nothing written, when somebody changed the
 * same cells or moved them since `seen` was read: read again then. Throws what Excel throws, UnfinishedSheetError where a new sheet
 * could not be taken away, and a CancelledError, with nothing left written, when the person cancelled.
 */
export async function writeRemembered(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  looks: readonly ColumnLooks[] = [],
  seen: readonly SeenSheet[] = [],
  { undoable = true, alongside, sheets = [], earlier = [], definitions = [], ...watched }: WriteOptions = {},
): Promise<boolean> {
  if (cells.length === 0 && definitions.length === 0) return true;
  const sheetIds = new Map(seen.map(({ sheet, id }) => [sheet, id]));
  const outside = definitions.map(
    ({ held: { kind, sheet, at, formula: before }, formula }): OwnDefinition => {
      return { kind, sheet, at, before, formula };
    },
  );
  const planned = { cells, looks, sheetIds, sheets: [...sheets, ...earlier], definitions: outside };
  const made = sheets.flatMap((change) => (change.kind === 'made' ? [change.name] : []));
  // Remembered first: what a failure leaves, and cannot be taken back at once, is what undo takes back.
  const replaceMine = remember(planned);
  try {
    const outcome = await writeOwn(context, cells, looks, seen, { ...watched, alongside, definitions });
    const ids = new Map([...sheetIds, ...outcome.sheetIds]);
    const written = { ...outcome, sheetIds: ids, sheets: planned.sheets, definitions: outside };
    const stands = !written.changedMeanwhile && !written.cancelled;
    replaceMine(undoable || !stands ? written : null);
    if (stands) return true;
    if (made.length > 0) await removeUnfinished(context, made);
    const { left, error } = await takeBackWhatGoes(written);
    replaceMine(left);
    if (error !== null) throw error;
    if (written.cancelled) throw new CancelledError();
    return false;
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    const isGone = made.length === 0 || (await removeUnfinished(context, made));
    const { left } = await takeBackWhatGoes(planned);
    replaceMine(left);
    if (isGone) throw error;
    throw new UnfinishedSheetError(made.join('、'), excelCodeOf(error) ?? '', { cause: error });
  }
}
