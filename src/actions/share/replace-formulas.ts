import type { CellValue } from '../../core/forms/grid';
import { frozenValue } from '../../core/share/frozen-value';
import type { ReplacedDefinition } from '../../core/share/definition';
import {
  planShareInSteps,
  type ReplacedCell,
  type ShareForm,
  type SharePlan,
} from '../../core/share/plan-share';
import { ledgerKey } from '../../core/share/read-ledger';
import { isSameResult } from '../../core/share/same-result';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { deleteSheets } from '../../workbook/delete-sheets';
import { excelCodeOf } from '../../workbook/excel-code';
import { askValues } from '../../workbook/read-cells';
import type { HeldDefinition } from '../../workbook/read-definitions';
import { readShareBook, type ShareBookRead } from '../../workbook/read-share-book';
import { throughSteps } from '../../workbook/through-steps';
import type { DefinitionWrite, OwnCell, Written } from '../../workbook/write-own';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import { type Ledger, madeAs, makeLedger, writeDiffering } from './ledger-sheet';
import { officeLocale } from '../office-locale';
import { shareWords } from './share-words';
import { remembered, rememberInstead, takeBackWhatGoes } from '../undo-last-write';
import { writeRemembered } from '../write-remembered';

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
 * nothing; undoLastWrite takes it back, the ledger too. What Excel calculates for a native formula is compared with what the cell
 * showed: where it differs, the cell becomes its value. Throws an ActionError: `share.nothing`, or why Excel refuses.
 */
export function replaceFormulas(
  form: ShareForm,
  { signal, ledger = true }: ReplaceOptions = {},
): Promise<ShareOutcome> {
  return cancellable(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const book = await readShareBook(context);
        const words = await shareWords(officeLocale());
        const plan = await throughSteps(planShareInSteps(book, form, words), signal);
        const { cells, left, definitions, leftDefinitions } = plan;
        if (cells.length + left.length + definitions.length + leftDefinitions.length === 0)
          throw new ActionError('share.nothing');
        stopIfCancelled(signal);
        const done = await replaceOnce(context, plan, book, { ledger, ...(signal && { signal }) });
        if (done !== null) return done;
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

async function replaceOnce(
  context: Excel.RequestContext,
  plan: SharePlan,
  book: ShareBookRead,
  { ledger, signal }: ReplaceOptions,
): Promise<ShareOutcome | null> {
  if (plan.cells.length + plan.definitions.length === 0) return { ...plan, differing: [], ledger: null };
  const made = ledger ? await makeLedger(context, plan, book, signal) : null;
  try {
    const shown = await writeAll(context, plan, book, made);
    if (shown === null) {
      await deleteSheets(context, made === null ? [] : [made.sheet]);
      return null;
    }
    const cells = settled(plan.cells, shown());
    const differing = cells.filter((cell, at) => cell !== plan.cells[at]);
    const written = remembered();
    if (differing.length > 0) await correct(context, differing, made, written);
    const sheets = made === null ? [] : madeAs(made, differing);
    rememberInstead({ ...written, cells: cells.map(asHeld), sheets });
    return { ...plan, cells, differing, ledger: made?.sheet ?? null };
  } catch (error) {
    await removeAfter(context, made?.sheet ?? null, plan, error);
    throw error;
  }
}

/** Writes the cells; answers what those with native formulas show then, or null where somebody changed them meanwhile, with nothing written. */
async function writeAll(
  context: Excel.RequestContext,
  { cells, definitions: replaced }: SharePlan,
  { sheets: seen, definitions: held }: ShareBookRead,
  ledger: Ledger | null,
): Promise<(() => CellValue[]) | null> {
  let shown: () => CellValue[] = () => [];
  // Excel calculates a native formula as it is written.
  const alongside = () => (shown = askValues(context, cells.filter(isNative)));
  const definitions = writesOf(replaced, held);
  const options = { alongside, definitions, earlier: ledger?.made ?? [] };
  return (await writeRemembered(context, cells.map(toWrite), [], seen, options)) ? shown : null;
}

/** What came out differently becomes its value. Where Excel refuses this, what was written before is taken back too. */
async function correct(
  context: Excel.RequestContext,
  differing: readonly ReplacedCell[],
  ledger: Ledger | null,
  written: Written,
): Promise<void> {
  try {
    await writeDiffering(context, differing, ledger);
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    // Some of them may hold the formula still, some the value.
    const either = { ...written, cells: [...written.cells, ...differing.map(asHeld)] };
    rememberInstead((await takeBackWhatGoes(either)).left);
    throw error;
  }
}

/** Each with the one that was read: formats of the same cells may have the same formula, and take turns. */
function writesOf(
  replaced: readonly ReplacedDefinition[],
  held: readonly HeldDefinition[],
): DefinitionWrite[] {
  const taken = new Set<HeldDefinition>();
  return replaced.flatMap(({ kind, sheet, at, original, replacement }) => {
    const found = held.find(
      (each) =>
        !taken.has(each) &&
        each.kind === kind &&
        each.sheet === sheet &&
        each.at === at &&
        each.formula === original,
    );
    if (found === undefined) return [];
    taken.add(found);
    return [{ held: found, formula: replacement }];
  });
}

function isNative({ how }: ReplacedCell): boolean {
  return how === 'native';
}

function toWrite({ sheet, row, column, original, replacement }: ReplacedCell): OwnCell {
  const formats = { numberFormat: null, formatBefore: null };
  const filled = original === '' ? { isFilled: true as const } : {};
  return { sheet, row, column, before: original, formula: replacement, ...formats, ...filled };
}

/**
 * A ledger of what was not replaced helps nobody; but it is the way back of what could not be taken back. What stopped the write may
 * stop this too, and is the one to tell.
 */
async function removeAfter(
  context: Excel.RequestContext,
  name: string | null,
  { cells, definitions }: SharePlan,
  error: unknown,
): Promise<void> {
  if (name === null || excelCodeOf(error) === null) return;
  const replacements = new Map(cells.map((cell) => [ledgerKey(cell), cell.replacement]));
  const isLeft = (cell: OwnCell) => replacements.get(ledgerKey(cell)) === cell.formula;
  const outside = new Set(definitions.map(({ replacement }) => replacement));
  const { cells: leftCells, definitions: leftDefinitions = [] } = remembered();
  if (leftCells.some(isLeft) || leftDefinitions.some(({ formula }) => outside.has(formula))) return;
  try {
    await deleteSheets(context, [name]);
  } catch (second) {
    if (excelCodeOf(second) === null) throw second;
  }
}

/** Holds what Excel calculates (of the native ones, in their order) to what the cells showed; those that differ become their values. */
function settled(cells: readonly ReplacedCell[], shown: readonly CellValue[]): ReplacedCell[] {
  const values = new Map(cells.filter(isNative).map((cell, at) => [cell, shown[at] ?? ''] as const));
  return cells.map((cell): ReplacedCell => {
    const value = values.get(cell);
    if (value === undefined || isSameResult(value, cell.shown)) return cell;
    return { ...cell, replacement: frozenValue(cell.shown), how: 'value', reason: 'share.value.differs' };
  });
}

/** Undo compares with what the cells hold: an apostrophe that marks a text is no part of it. */
function asHeld(cell: ReplacedCell): OwnCell {
  const { formula, ...write } = toWrite(cell);
  return { ...write, formula: typeof formula === 'string' ? formula.replace(/^'/, '') : formula };
}
