import { LEDGER } from '../../core/share/ledger-words';
import type { KeptDefinition } from '../../core/share/ledger-definitions';
import {
  type KeptLedgerCell,
  ledgerKey,
  namesDefinitions,
  planRestore,
  type RestorePlan,
} from '../../core/share/read-ledger';
import { renderMessage } from '../../messages/render';
import { deleteSheets } from '../../workbook/delete-sheets';
import { excelCodeOf } from '../../workbook/excel-code';
import { type HeldDefinition, readDefinitions } from '../../workbook/read-definitions';
import { readWorkbook } from '../../workbook/read-workbook';
import { writeCells } from '../../workbook/write-cells';
import type { DefinitionWrite, OwnCell } from '../../workbook/write-own';
import { ActionError, translateExcelErrors } from '../action-error';
import { officeLocale } from '../office-locale';
import { writeRemembered } from '../write-remembered';

export interface RestoreOutcome {
  /** Cells that hold their formulas again. */
  readonly restored: number;
  /** Cells that keep what they hold, and why. */
  readonly kept: readonly KeptLedgerCell[];
  /** Names and conditional formats that hold their formulas again. */
  readonly restoredDefinitions: number;
  readonly keptDefinitions: readonly KeptDefinition[];
}

const NO_DEFINITIONS = { held: [] };

/** How often a workbook is read anew because a colleague changed the same cells meanwhile. */
const TRIES = 3;

/**
 * Gives every cell of the ledgers its formula back, except where somebody changed it since. A ledger of which nothing is left goes;
 * on the others, and where no sheet can be deleted, the rows that were restored are marked. Undo has no part in it: the way there again
 * is to replace them again. Throws an ActionError: `share.no-ledger`, or why Excel refuses.
 */
export function restoreLive(): Promise<RestoreOutcome> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const sheets = await readWorkbook(context);
        const { held } = namesDefinitions(sheets) ? await readDefinitions(context) : NO_DEFINITIONS;
        const plan = planRestore(sheets, held);
        if (plan.ledgers.length === 0) throw new ActionError('share.no-ledger');
        const cells = writesOf(plan);
        // Undone, the cells would be without their ledger.
        const definitions = definitionWrites(plan, held);
        const options = { undoable: false, definitions };
        if (!(await writeRemembered(context, cells, [], sheets, options))) continue;
        // Only now, and by itself: as long as a cell is not back, its ledger must stay.
        await twice(() => closeLedgers(context, plan));
        const outside = { restoredDefinitions: definitions.length, keptDefinitions: plan.keptDefinitions };
        return { restored: cells.length, kept: plan.kept, ...outside };
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

/** Several ledgers may name a cell, where two people replaced it at once or it was replaced again: it is written once, as it was first. */
function writesOf({ cells }: RestorePlan): OwnCell[] {
  const writes = new Map<string, OwnCell>();
  for (const cell of cells) {
    const { sheet, row, column, now, original } = cell;
    const before = writes.get(ledgerKey(cell))?.before ?? now;
    const formats = { numberFormat: null, formatBefore: null };
    writes.set(ledgerKey(cell), { sheet, row, column, before, formula: original, ...formats });
  }
  return [...writes.values()];
}

/** Of several ledgers the earliest, which comes last, says what was there first. */
function definitionWrites({ definitions }: RestorePlan, held: readonly HeldDefinition[]): DefinitionWrite[] {
  const formulas = new Map(definitions.map(({ index, original }) => [index, original]));
  return [...formulas].flatMap(([index, formula]) => {
    const found = held[index];
    return found === undefined ? [] : [{ held: found, formula }];
  });
}

/** The cells are back: what refuses to close the ledgers is asked again before it is told. Sheets that are gone are passed over. */
async function twice(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    await work();
  }
}

async function closeLedgers(
  context: Excel.RequestContext,
  { cells, kept, definitions, keptDefinitions, ledgers }: RestorePlan,
): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  const stays = new Set(
    protection.protected
      ? ledgers.map(({ sheet }) => sheet)
      : [...kept, ...keptDefinitions].map(({ ledger }) => ledger),
  );
  const mark = renderMessage(officeLocale(), 'share.ledger.restored');
  const marks = ledgers.flatMap(({ sheet, left }) =>
    stays.has(sheet)
      ? [...cells, ...definitions]
          .filter(({ ledger }) => ledger === sheet)
          .map(({ ledgerRow }) => ({
            sheet,
            row: ledgerRow,
            column: left + LEDGER.restored,
            formula: mark,
            numberFormat: null,
          }))
      : [],
  );
  await writeCells(context, marks);
  await deleteSheets(
    context,
    ledgers.flatMap(({ sheet }) => (stays.has(sheet) ? [] : [sheet])),
  );
}
