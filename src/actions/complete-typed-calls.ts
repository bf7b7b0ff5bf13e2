import { findTables } from '../core/forms/find-tables';
import { completeCall, typedWithoutArguments } from '../core/writeback/complete-call';
import { findSettings } from '../core/settings/find-settings';
import { takeBack } from '../workbook/take-back';
import { type OwnCell, writeOwn } from '../workbook/write-own';
import { parseAddress } from '../core/forms/a1-address';
import { translateExcelErrors } from './action-error';
import { readSheets } from './read-sheets';

/** More cells than a person fills at once by typing or dragging; a larger change is an import and is left alone. */
const CELLS_LOOKED_AT = 500;

/**
 * Completes KPI calls that were just typed with empty parentheses in a row of a form, in place, to that row's cells:
 * visible in the formula bar, tracked as dependencies, and undone like any edit. Other cells are not touched.
 */
export function completeTypedCalls(change: { worksheetId: string; address: string }): Promise<number> {
  const changed = parseAddress(change.address);
  if (changed === null) return Promise.resolve(0);
  const cells = (changed.bottom - changed.top + 1) * (changed.right - changed.left + 1);
  if (cells > CELLS_LOOKED_AT) return Promise.resolve(0);
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(change.worksheetId);
      const range = worksheet.getRange(change.address);
      range.load('formulas');
      worksheet.load('name');
      await context.sync();
      const typed = (range.formulas as unknown[][]).flatMap((line, row) =>
        line.map((formula, column) => ({
          name: typedWithoutArguments(formula),
          before: String(formula),
          row: changed.top + row,
          column: changed.left + column,
        })),
      );
      if (typed.every(({ name }) => name === null)) return 0;
      // The whole workbook, for its settings; only once a call was really typed.
      const grids = await readSheets(context);
      const grid = grids.find(({ sheet }) => sheet === worksheet.name);
      if (grid === undefined) return 0;
      const { corrections, policyReference } = findSettings(grids);
      const { tables } = findTables(grid, corrections);
      const writes = typed.flatMap(({ name, before, row, column }): OwnCell[] => {
        const formula = name === null ? null : completeCall(name, row, tables, policyReference);
        return formula === null
          ? []
          : [{ sheet: grid.sheet, row, column, before, formula, numberFormat: null, formatBefore: null }];
      });
      const written = await writeOwn(context, writes);
      // The person went on typing: what is there now is meant.
      if (written.changedMeanwhile) await takeBack(context, written);
      return written.changedMeanwhile ? 0 : writes.length;
    }),
  );
}
