import { excelCodeOf } from '../workbook/excel-code';
import { translateExcelErrors } from './action-error';

/** A cell by its sheet's name; row and column are zero-based. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Calls `onSelect` with the active cell whenever another cell is selected, on any sheet; arrow keys held down cost one
 * round trip at a time, and the last selection wins. Answers a function that stops watching.
 */
export function watchSelection(onSelect: (cell: SelectedCell) => void): Promise<() => Promise<void>> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      let reading = false;
      let again = false;
      const follow = async (): Promise<void> => {
        again = true;
        if (reading) return;
        reading = true;
        try {
          while (again) {
            again = false;
            const cell = await readSelection();
            if (cell !== null) onSelect(cell);
          }
        } finally {
          reading = false;
        }
      };
      const handler = context.workbook.worksheets.onSelectionChanged.add(follow);
      await context.sync();
      return () =>
        translateExcelErrors(() =>
          Excel.run(handler.context, async (handlerContext) => {
            handler.remove();
            await handlerContext.sync();
          }),
        );
    }),
  );
}

/** Null while Excel does not say (a cell is being edited, a chart is selected): the next selection will be heard of. */
async function readSelection(): Promise<SelectedCell | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,columnIndex');
      cell.worksheet.load('name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (error) {
    if (excelCodeOf(error) === null) throw error;
    return null;
  }
}
