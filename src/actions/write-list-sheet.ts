import type { SheetGrid } from '../core/forms/grid';
import type { ListSheet } from '../core/people/sheets/list-sheet';
import { planUpdate } from '../core/people/sheets/plan-update';
import { peopleSheet } from '../core/people/sheets/sheet-words';
import { updateSheetDesign } from '../workbook/update-sheet-design';
import { writeSheetDesign } from '../workbook/write-sheet-design';
import { rememberWrite } from './undo-last-write';

/**
 * Makes the sheet of a list, or brings the one that was made before up to date; answers its name. Made twice, nothing doubles. Where the
 * older sheet was rebuilt by hand, or something of the user's stands where new rows must go, it is left alone and a new one is made.
 * Taken back by undoLastWrite, a new sheet by deleting it.
 */
export async function writeListSheet(
  context: Excel.RequestContext,
  list: ListSheet,
  older: SheetGrid | undefined,
  signal?: AbortSignal,
): Promise<string> {
  const stop = signal === undefined ? {} : { signal };
  const update = older === undefined ? null : planUpdate(older, list);
  if (older === undefined || update === null) return writeSheetDesign(context, list.design, stop);
  if (update.cells.length > 0) rememberWrite(update.cells, []);
  await updateSheetDesign(context, older.sheet, list.design, update.cells, { looks: update.looks, ...stop });
  return older.sheet;
}

/** The sheet of a kind that was made last; `matches` tells those of several forms apart. */
export function olderSheet<Grid extends SheetGrid>(
  grids: readonly Grid[],
  kind: ReturnType<typeof peopleSheet>,
  matches: (grid: Grid) => boolean = () => true,
): Grid | undefined {
  return grids.filter((grid) => peopleSheet(grid) === kind && matches(grid)).at(-1);
}
