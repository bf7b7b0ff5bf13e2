/** A new sheet could not be finished, and what stopped it also kept us from taking it away: it is still there. */
export class UnfinishedSheetError extends Error {
  constructor(
    readonly sheet: string,
    /** Excel's code of what stopped the writing; '' when it was cancelled. */
    readonly code: string,
    options: ErrorOptions,
  ) {
    super('UnfinishedSheet', options);
    this.name = 'UnfinishedSheetError';
  }
}
