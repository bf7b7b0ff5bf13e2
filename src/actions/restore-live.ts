import { LEDGER } from '../core/share/ledger-words';
import { type KeptLedgerCell, planRestore, type RestorePlan } from '../core/share/read-ledger';
import { renderMessage } from '../messages/render';
import { deleteSheets } from '../workbook/delete-sheets';
import { readWorkbook } from '../workbook/read-workbook';
import { writeCells } from '../workbook/write-cells';
import { ActionError, translateExcelErrors } from './action-error';
import { officeLocale } from './office-locale';
import { writeRemembered } from './write-remembered';

export interface RestoreOutcome {
  /** Cells that hold their formulas again. */
  readonly restored: number;
  /** Cells that keep what they hold, and why. */
  readonly kept: readonly KeptLedgerCell[];
}

/** How often a workbook is read anew because a colleague changed the same cells meanwhile. */
const TRIES = 3;

/**
 * Gives every cell of the ledgers its formula back, except where somebody changed it since. A ledger of which nothing is left goes;
 * on the others the rows that were restored are marked. Throws an ActionError: `share.no-ledger`, or why Excel refuses.
 */
export function restoreLive(): Promise<RestoreOutcome> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      for (let tries = 1; tries <= TRIES; tries++) {
        const sheets = await readWorkbook(context);
        const plan = planRestore(sheets);
        if (plan.ledgers.length === 0) throw new ActionError('share.no-ledger');
        const cells = plan.cells.map(({ sheet, row, column, now, original }) => {
          const formats = { numberFormat: null, formatBefore: null };
          return { sheet, row, column, before: now, formula: original, ...formats };
        });
        if (await writeRemembered(context, cells, [], sheets)) {
          await closeLedgers(context, plan);
          return { restored: plan.cells.length, kept: plan.kept };
        }
      }
      throw new ActionError('error.changed-meanwhile');
    }),
  );
}

async function closeLedgers(
  context: Excel.RequestContext,
  { cells, kept, ledgers }: RestorePlan,
): Promise<void> {
  const open = new Set(kept.map(({ ledger }) => ledger));
  const mark = renderMessage(officeLocale(), 'share.ledger.restored');
  const marks = ledgers.flatMap(({ sheet, left }) =>
    open.has(sheet)
      ? cells
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
    ledgers.flatMap(({ sheet }) => (open.has(sheet) ? [] : [sheet])),
  );
}
