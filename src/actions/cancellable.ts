import { CancelledError } from '../workbook/cancelled-error';
import { ActionError, translateExcelErrors } from './action-error';

/** Runs `work` and translates what Excel refuses, and that the person cancelled it (`indicators.cancelled`). */
export async function cancellable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await translateExcelErrors(work);
  } catch (error) {
    if (error instanceof CancelledError) throw new ActionError('indicators.cancelled', {}, { cause: error });
    throw error;
  }
}
