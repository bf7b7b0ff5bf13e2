import { translateExcelErrors } from './action-error';

/** Jumps to a cell: activates its sheet and selects it. Row and column are zero-based. */
export function selectCell(sheet: string, row: number, column: number): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    }),
  );
}
