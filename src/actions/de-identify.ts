import { designBoard } from '../core/share/design-board';
import { type CodePlan, type PersonCode, planCodes } from '../core/share/plan-codes';
import { wallBoard } from '../core/share/wall-board';
import { findSettings } from '../core/settings/find-settings';
import { renderMessage } from '../messages/render';
import { readWorkbook } from '../workbook/read-workbook';
import { writeSheetDesign } from '../workbook/write-sheet-design';
import { ActionError } from './action-error';
import { cancellable } from './cancellable';
import { officeLocale } from './office-locale';
import { writeRemembered } from './write-remembered';

export interface DeIdentifyOptions {
  readonly signal?: AbortSignal;
  /** Also makes a sheet for the wall: place, code, total. */
  readonly board?: boolean;
}

export interface DeIdentified {
  /** Who is who. It is kept nowhere: not in the workbook, not in settings, not in the browser. */
  readonly key: readonly PersonCode[];
  readonly changed: number;
  /** The sheet for the wall; null where none was wanted or no table has names and totals. */
  readonly board: string | null;
  /** Personal cells on protected sheets, which were left. */
  readonly left: CodePlan['left'];
}

/** How often a workbook is read anew because a colleague changed the same cells meanwhile. */
const TRIES = 3;

/**
 * Turns people into codes, alike in all cells, in texts of formulas and in the names of sheets, and masks phones, addresses and identity
 * numbers. In place: an add-in cannot save a copy. undoLastWrite gives the cells back (not the sheets' names). Throws an ActionError:
 * `share.no-people`, or why Excel refuses.
 */
export function deIdentify({ signal, board = false }: DeIdentifyOptions = {}): Promise<DeIdentified> {
  return cancellable(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const sheets = await readWorkbook(context);
        const plan = planCodes(sheets);
        if (plan.cells.length === 0) throw new ActionError('share.no-people');
        const cells = plan.cells.map(({ sheet, row, column, original, replacement }) => {
          const formats = { numberFormat: null, formatBefore: null };
          return { sheet, row, column, before: original, formula: replacement, ...formats };
        });
        if (!(await writeRemembered(context, cells, [], sheets))) continue;
        await renameSheets(context, plan);
        const name = board ? await makeBoard(context, signal) : null;
        return { key: plan.key, changed: cells.length, board: name, left: plan.left };
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

/** After the cells: formulas follow the new names by themselves. */
async function renameSheets(context: Excel.RequestContext, { sheets }: CodePlan): Promise<void> {
  if (sheets.length === 0) return;
  for (const { from, to } of sheets) context.workbook.worksheets.getItem(from).name = to;
  await context.sync();
}

async function makeBoard(context: Excel.RequestContext, signal?: AbortSignal): Promise<string | null> {
  const sheets = await readWorkbook(context);
  const { policy } = findSettings(sheets);
  const rows = wallBoard(sheets, policy);
  if (rows.length === 0) return null;
  const locale = officeLocale();
  const design = designBoard(rows, (code) => renderMessage(locale, code));
  return writeSheetDesign(context, design, signal === undefined ? {} : { signal });
}
