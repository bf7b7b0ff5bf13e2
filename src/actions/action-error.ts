import type { MessageParams } from '../core/diagnostic';
import { excelCodeOf } from '../workbook/excel-code';
import { UnfinishedSheetError } from '../workbook/unfinished-sheet-error';

/** An action could not do (all of) its work, for a reason that a person can act on; `code` is a message code. */
export class ActionError extends Error {
  constructor(
    readonly code: string,
    readonly params: MessageParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ActionError';
  }
}

/** Excel's error codes (never its localised messages) → what we say about them. */
const BY_EXCEL_CODE: Readonly<Record<string, string>> = {
  AccessDenied: 'error.protected',
  StructureProtected: 'error.structure-protected',
  InvalidOperationInCellEditMode: 'error.edit-mode',
  ItemNotFound: 'error.gone',
  FilteredRangeConflict: 'error.filtered',
  RequestPayloadSizeLimitExceeded: 'error.too-large',
  ResponsePayloadSizeLimitExceeded: 'error.too-large',
  ApiNotFound: 'error.old-excel',
};

/**
 * Runs `work` and translates Excel's failures once, at this edge. Anything that is not an Excel error is a bug and is
 * thrown on as it is.
 */
export async function translateExcelErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnfinishedSheetError) {
      const { sheet, code } = error;
      throw new ActionError('error.unfinished-sheet', { sheet, code }, { cause: error });
    }
    const code = excelCodeOf(error);
    if (code === null) throw error;
    throw new ActionError(BY_EXCEL_CODE[code] ?? 'error.excel', { code }, { cause: error });
  }
}
