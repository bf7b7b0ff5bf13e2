/** Why a file could not be read as a workbook. */
export type UnreadableCode = 'not-a-workbook' | 'encrypted' | 'legacy-xls' | 'corrupt' | 'too-large';

/** Thrown by loadWorkbook for bytes that are no readable .xlsx workbook; `detail` is for developers. */
export class UnreadableFileError extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'UnreadableFileError';
  }
}
