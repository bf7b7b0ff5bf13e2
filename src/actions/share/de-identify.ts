import { codedSheets } from '../../core/share/coded-sheets';
import { designBoard } from '../../core/share/design-board';
import { type CodePlan, type PersonCode, planCodes } from '../../core/share/plan-codes';
import { wallBoard } from '../../core/share/wall-board';
import { findSettings } from '../../core/settings/find-settings';
import type { SheetDesign } from '../../core/sheets/sheet-design';
import { renderMessage } from '../../messages/render';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { readWorkbook, type SheetRead } from '../../workbook/read-workbook';
import type { SheetChange } from '../../workbook/write-own';
import { freeSheetName, queueSheetDesign } from '../../workbook/write-sheet-design';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import { officeLocale } from '../office-locale';
import { writeRemembered } from '../write-remembered';

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
}

/** How often a workbook is read anew because a colleague changed the same cells meanwhile. */
const TRIES = 3;

/**
 * Turns people into codes, alike in all cells, in texts of formulas and in the names of sheets, and masks phones, addresses and identity
 * numbers. In place: an add-in cannot save a copy. All or nothing, in one request: codes without the key would be lost people.
 * undoLastWrite takes all of it back. Throws an ActionError: `share.no-people`, `share.people-protected`, or why Excel refuses.
 */
export function deIdentify({ signal, board = false }: DeIdentifyOptions = {}): Promise<DeIdentified> {
  return cancellable(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const sheets = await readWorkbook(context);
        const plan = planCodes(sheets);
        // One person, in codes here and by name there, is no copy without names.
        const [closed] = plan.left;
        if (closed !== undefined) throw new ActionError('share.people-protected', { sheet: closed.sheet });
        if (plan.cells.length === 0) throw new ActionError('share.no-people');
        const design = board ? boardOf(sheets, plan) : null;
        const name = design === null ? null : await freeSheetName(context, design.name);
        stopIfCancelled(signal);
        if (!(await writeCodes(context, sheets, plan, design, name))) continue;
        return { key: plan.key, changed: plan.cells.length, board: name };
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

/** Cells, then names of sheets (formulas follow those by themselves), then the board. */
function writeCodes(
  context: Excel.RequestContext,
  seen: readonly SheetRead[],
  plan: CodePlan,
  design: SheetDesign | null,
  name: string | null,
): Promise<boolean> {
  const cells = plan.cells.map(({ sheet, row, column, original, replacement }) => {
    const formats = { numberFormat: null, formatBefore: null };
    return { sheet, row, column, before: original, formula: replacement, ...formats };
  });
  const sheets: SheetChange[] = plan.sheets.map(({ from, to }) => ({ kind: 'renamed', from, to }));
  if (design !== null && name !== null) sheets.push({ kind: 'made', name, cells: design.cells });
  const alongside = () => {
    for (const { from, to } of plan.sheets) context.workbook.worksheets.getItem(from).name = to;
    if (design !== null && name !== null) queueSheetDesign(context, name, design);
  };
  return writeRemembered(context, cells, [], seen, { alongside, sheets });
}

function boardOf(sheets: readonly SheetRead[], plan: CodePlan): SheetDesign | null {
  const rows = wallBoard(codedSheets(sheets, plan), findSettings(sheets).policy);
  const locale = officeLocale();
  return rows.length === 0 ? null : designBoard(rows, (code) => renderMessage(locale, code));
}
