/** Thrown by what the workbook does not emulate; the message names the member. A caller must not hide it. */
export class NotEmulatedError extends Error {
  constructor(readonly what: string) {
    super(`The embedded workbook does not emulate ${what}`);
    this.name = 'NotEmulatedError';
  }
}

/** What a refused change means to a caller; the codes are those of Office.js. */
export type RefusalCode = 'ItemNotFound' | 'ItemAlreadyExists' | 'InvalidArgument' | 'InvalidOperation';

/** A change that Excel refuses too, e.g. two sheets of one name. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookRefusal';
  }
}
