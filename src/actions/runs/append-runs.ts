import { TIME_FORMAT, designRuns } from '../../core/runs/design-runs';
import { locateRuns, type RunSheet } from '../../core/runs/locate-runs';
import type { RunEntry } from '../../core/runs/run-entry';
import { runRow } from '../../core/runs/run-rows';
import { renderMessage } from '../../messages/render';
import type { SheetRead } from '../../workbook/read-workbook';
import type { OwnCell } from '../../workbook/write-own';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { ActionError } from '../action-error';
import { officeLocale } from '../office-locale';
import { readSheets } from '../read-sheets';
import { writeRemembered } from '../write-remembered';

/** How often the record is read anew because a colleague added a line at the same moment. */
const TRIES = 3;

/**
 * Adds lines below the run record, or makes its sheet with them; answers the sheet's name. Undoing a scoring leaves its line: lines
 * are added and never taken away. `alongside` queues what is done in the same request as the lines. Throws what Excel throws.
 */
export async function appendRuns(
  context: Excel.RequestContext,
  grids: readonly SheetRead[],
  entries: readonly RunEntry[],
  alongside: () => void = () => undefined,
): Promise<string | null> {
  let runs = locateRuns(grids);
  if (runs === null) return makeRunSheet(context, entries, alongside);
  let once = alongside;
  for (let tries = 1; tries <= TRIES; tries++) {
    const options = { undoable: false, alongside: once };
    if (await writeRemembered(context, linesOf(runs, entries), [], [], options)) return runs.grid.sheet;
    once = () => undefined;
    runs = locateRuns(await readSheets(context)) ?? runs;
  }
  throw new ActionError('error.changed-meanwhile');
}

/** Makes the sheet behind the others; the person stays on the sheet that is shown. */
async function makeRunSheet(
  context: Excel.RequestContext,
  entries: readonly RunEntry[],
  alongside: () => void,
): Promise<string> {
  const shown = context.workbook.worksheets.getActiveWorksheet();
  shown.load('id');
  await context.sync();
  const locale = officeLocale();
  const design = designRuns(locale, (code) => renderMessage(locale, code), entries);
  return writeSheetDesign(context, design, {
    alongside: () => {
      context.workbook.worksheets.getItemOrNullObject(shown.id).activate();
      alongside();
    },
  });
}

function linesOf({ grid, locale, left, nextRow }: RunSheet, entries: readonly RunEntry[]): OwnCell[] {
  return entries.flatMap((entry, index) =>
    runRow(entry, locale).map((value, offset): OwnCell => {
      const isText = typeof value === 'string';
      return {
        sheet: grid.sheet,
        row: nextRow + index,
        column: left + offset,
        before: '',
        // A sheet may be named =x: as text it is what it says.
        formula: value,
        numberFormat: offset === 0 ? TIME_FORMAT : isText && value !== '' ? '@' : null,
        formatBefore: offset === 0 || (isText && value !== '') ? 'General' : null,
      };
    }),
  );
}
