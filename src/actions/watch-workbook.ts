import { translateExcelErrors } from './action-error';

/**
 * Calls `onChange` after every change of a cell by this user (a co-author's own add-in looks after his). Answers a function
 * that stops watching.
 */
export function watchWorkbook(
  onChange: (change: Excel.WorksheetChangedEventArgs) => void,
): Promise<() => Promise<void>> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((change) => {
        if (change.source === Excel.EventSource.local) onChange(change);
        return Promise.resolve();
      });
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
