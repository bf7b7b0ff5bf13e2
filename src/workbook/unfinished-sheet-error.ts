import { excelCodeOf } from './excel-code';

/** A new sheet could not be finished, and what stopped it also kept us from taking it away: it is still there. */
export class UnfinishedSheetError extends Error {
  readonly code: string;

  constructor(
    readonly sheet: string,
    cause: unknown,
  ) {
    super('UnfinishedSheet', { cause });
    this.name = 'UnfinishedSheetError';
    this.code = excelCodeOf(cause) ?? '';
  }
}
