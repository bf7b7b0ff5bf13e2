import type { MessageParams } from '../core/diagnostic';

/** A file cannot be read as records, for a reason that a person can act on; `code` is a message code. */
export class FileProblem extends Error {
  constructor(
    readonly code: string,
    readonly params: MessageParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'FileProblem';
  }
}
