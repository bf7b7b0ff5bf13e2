import type { CellValue } from '../core/forms/grid';
import { designLedger } from '../core/share/design-ledger';
import { frozenValue } from '../core/share/frozen-value';
import { planShare, type ReplacedCell, type ShareForm, type SharePlan } from '../core/share/plan-share';
import { isSameResult } from '../core/share/same-result';
import { renderMessage } from '../messages/render';
import { stopIfCancelled } from '../workbook/cancelled-error';
import { deleteSheets } from '../workbook/delete-sheets';
import { excelCodeOf } from '../workbook/excel-code';
import { readShareBook } from '../workbook/read-share-book';
import { readValues } from '../workbook/read-cells';
import type { SeenSheet } from '../workbook/write-own';
import { writeCells } from '../workbook/write-cells';
import { writeSheetDesign } from '../workbook/write-sheet-design';
import { ActionError } from './action-error';
import { ADDIN_VERSION } from './addin-version';
import { cancellable } from './cancellable';
import { localTime } from './local-time';
import { officeLocale } from './office-locale';
import { shareWords } from './share-words';
import { remembered, rememberInstead, takeBackWhatGoes } from './undo-last-write';
import { writeRemembered } from './write-remembered';

export interface ReplaceOptions {
  readonly signal?: AbortSignal;
  /** Whether a ledger sheet is made, without which there is no way back but undo. */
  readonly ledger?: boolean;
}

/** What was replaced, what was left, and what came out differently by plain formulas and so became its value. */
export interface ShareOutcome extends SharePlan {
  readonly differing: readonly ReplacedCell[];
  /** The ledger's sheet; null where none was wanted. */
  readonly ledger: string | null;
}

/** How often a workbook is read anew because a colleague changed the same cells meanwhile. */
const TRIES = 3;

/**
 * Replaces every KPI formula of the workbook in place; the ledger comes first, so that nothing is ever replaced without it. All or
 * nothing; undoLastWrite takes it back. What Excel calculates for a native formula is compared with what the cell showed: where it
 * differs, the cell becomes its value. Throws an ActionError: `share.nothing`, or why Excel refuses.
 */
export function replaceFormulas(
  form: ShareForm,
  { signal, ledger = true }: ReplaceOptions = {},
): Promise<ShareOutcome> {
  return cancellable(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const book = await readShareBook(context);
        const plan = planShare(book, form, await shareWords(officeLocale()));
        if (plan.cells.length === 0 && plan.left.length === 0) throw new ActionError('share.nothing');
        stopIfCancelled(signal);
        const done = await replaceOnce(context, plan, book.sheets, { ledger, ...(signal && { signal }) });
        if (done !== null) return done;
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

async function replaceOnce(
  context: Excel.RequestContext,
  plan: SharePlan,
  seen: readonly SeenSheet[],
  { ledger, signal }: ReplaceOptions,
): Promise<ShareOutcome | null> {
  if (plan.cells.length === 0) return { ...plan, differing: [], ledger: null };
  const when = localTime(new Date());
  const name = ledger ? await writeLedger(context, plan.cells, when, signal) : null;
  try {
    if (!(await writeAll(context, plan.cells, seen))) {
      await deleteSheets(context, name === null ? [] : [name]);
      return null;
    }
  } catch (error) {
    await removeAfter(context, name, error);
    throw error;
  }
  const cells = await settle(context, plan.cells);
  const differing = cells.filter((cell, at) => cell !== plan.cells[at]);
  if (name !== null && differing.length > 0) {
    // The ledger must say what the cells hold.
    await deleteSheets(context, [name]);
    return { ...plan, cells, differing, ledger: await writeLedger(context, cells, when) };
  }
  return { ...plan, cells, differing, ledger: name };
}

/**
 * Cells that another's formula filled come after it: they are blank only when it is gone. Remembered together, so that taking it
 * back blanks them before the formula fills them again.
 */
async function writeAll(
  context: Excel.RequestContext,
  cells: readonly ReplacedCell[],
  seen: readonly SeenSheet[],
): Promise<boolean> {
  const filled = cells.filter(({ original }) => original === '');
  const first = cells.filter(({ original }) => original !== '');
  if (!(await writeRemembered(context, first.map(toWrite), [], seen))) return false;
  if (filled.length === 0) return true;
  const written = remembered();
  const takeBackFirst = async () => {
    const { left, error } = await takeBackWhatGoes(written);
    rememberInstead(left);
    if (error !== null) throw error;
  };
  try {
    if (await writeRemembered(context, filled.map(toWrite))) {
      rememberInstead({ ...written, cells: [...written.cells, ...remembered().cells] }, 2);
      return true;
    }
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    await takeBackFirst();
    throw error;
  }
  await takeBackFirst();
  return false;
}

function toWrite({ sheet, row, column, original, replacement }: ReplacedCell) {
  return {
    sheet,
    row,
    column,
    before: original,
    formula: replacement,
    numberFormat: null,
    formatBefore: null,
  };
}

function writeLedger(
  context: Excel.RequestContext,
  cells: readonly ReplacedCell[],
  when: string,
  signal?: AbortSignal,
): Promise<string> {
  const locale = officeLocale();
  const facts = { locale, when, version: ADDIN_VERSION, say: (code: string) => renderMessage(locale, code) };
  return writeSheetDesign(context, designLedger(cells, facts), signal === undefined ? {} : { signal });
}

/** A ledger of what was not replaced helps nobody; what stopped the write may stop this too, and is the one to tell. */
async function removeAfter(
  context: Excel.RequestContext,
  name: string | null,
  error: unknown,
): Promise<void> {
  if (name === null || excelCodeOf(error) === null) return;
  try {
    await deleteSheets(context, [name]);
  } catch (second) {
    if (excelCodeOf(second) === null) throw second;
  }
}

/** Holds what Excel calculates to what the cells showed; those that differ become their values. */
async function settle(
  context: Excel.RequestContext,
  cells: readonly ReplacedCell[],
): Promise<ReplacedCell[]> {
  const native = cells.filter(({ how }) => how === 'native');
  const values = new Map<ReplacedCell, CellValue>();
  const now = native.length === 0 ? [] : await readValues(context, native);
  native.forEach((cell, at) => values.set(cell, now[at] ?? ''));
  const settled = cells.map((cell): ReplacedCell => {
    const value = values.get(cell);
    if (value === undefined || isSameResult(value, cell.shown)) return cell;
    return { ...cell, replacement: frozenValue(cell.shown), how: 'value', reason: 'share.value.differs' };
  });
  const changed = settled.filter((cell, at) => cell !== cells[at]);
  if (changed.length > 0) {
    await writeCells(
      context,
      changed.map(({ sheet, row, column, replacement }) => ({
        sheet,
        row,
        column,
        formula: replacement,
        numberFormat: null,
      })),
    );
  }
  rememberAsHeld(settled);
  return settled;
}

/** Undo compares with what the cells hold: an apostrophe that marks a text is no part of it. */
function rememberAsHeld(cells: readonly ReplacedCell[]): void {
  const held = cells.map((cell) => {
    const { formula, ...write } = toWrite(cell);
    return { ...write, formula: typeof formula === 'string' ? formula.replace(/^'/, '') : formula };
  });
  if (held.length > 0) rememberInstead({ ...remembered(), cells: held });
}
