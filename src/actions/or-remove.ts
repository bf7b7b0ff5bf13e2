import { removeUnfinished } from '../workbook/write-sheet-design';

/**
 * Does work that needs sheets which were made just before: refused or cancelled, those go too, for they are nothing without it. What
 * stopped the work may stop that as well; the first error is the one to tell, and the same again finds them and goes on.
 */
export async function orRemove<T>(
  context: Excel.RequestContext,
  made: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (made.length > 0) await removeUnfinished(context, made);
    throw error;
  }
}
