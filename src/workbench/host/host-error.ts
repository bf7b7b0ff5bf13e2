/** Error codes that Excel answers and this host can answer; branch on the code, never on the message. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
};

/** An error that the add-in sees as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** Where it happened, `Range.values` say; filled in by the interpreter when left empty. */
    public location = '',
  ) {
    super(message);
    this.name = 'HostError';
  }

  /** The status that Excel sends beside the code. */
  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

/** The answer to a member that the workbench does not emulate: it names itself. */
export function apiNotFound(typeName: string, member: string): HostError {
  const name = `${typeName}.${member}`;
  return new HostError('ApiNotFound', `The workbench does not emulate ${name}.`, name);
}

/** The answer to an argument of the wrong type, range or shape. */
export function invalidArgument(message: string): HostError {
  return new HostError('InvalidArgument', message);
}

/** The answer to a name, id or key that nothing has. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}
