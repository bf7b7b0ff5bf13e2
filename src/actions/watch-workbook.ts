import { translateExcelErrors } from './action-error';

/**
 * Calls `onChange` after every change of a cell that this user made (a co-author's own add-in looks after his, and what
 * the add-in writes itself is no news). Answers a function
 * that stops watching.
 */
export function watchWorkbook(
  onChange: (change: Excel.WorksheetChangedEventArgs) => void,
): Promise<() => Promise<void>> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((change) => {
        const byAddin = change.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
        if (change.source === Excel.EventSource.local && !byAddin) onChange(change);
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
