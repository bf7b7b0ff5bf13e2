import { isSameContent } from '../../workbook/same-content';
import { ActionError, translateExcelErrors } from '../action-error';

/**
 * Puts a formula into the selected cell, if it is empty; answers the cell's address. Nothing is overwritten: throws an
 * ActionError where the cell holds something.
 */
export function insertExample(formula: string): Promise<string> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('formulas,address');
      await context.sync();
      const cells = cell.formulas as unknown[][];
      // Put there by an attempt that was said to have failed.
      if (isSameContent(cells[0]?.[0], formula)) return cell.address;
      if (cells[0]?.[0] !== '') throw new ActionError('error.cell-filled', { cell: cell.address });
      cell.formulas = [[formula]];
      await context.sync();
      return cell.address;
    }),
  );
}
