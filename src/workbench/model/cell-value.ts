/** What a person or an add-in can put into a cell. `null` is a blank cell. */
export type Scalar = number | string | boolean | null;

/** An error in a cell, e.g. `{error: '#VALUE!', message: 'target is missing'}`. */
export interface ErrorValue {
  /** As Excel shows it: `#N/A`, `#VALUE!`, `#DIV/0!`, `#NAME?`, `#NUM!`, `#REF!`, `#NULL!`, `#SPILL!`, `#CALC!`, `#BUSY!`. */
  readonly error: string;
  /** The text that Excel shows on the error's card, if a custom function gave one. */
  readonly message?: string;
}

/** What a cell shows after calculation. */
export type CellValue = Scalar | ErrorValue;

/** The value of a custom function that has been called and has not answered yet. */
export const BUSY: ErrorValue = Object.freeze({ error: '#BUSY!' });

/** True for an error value. Example: `isErrorValue({error: '#N/A'})`. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** True when both values are the same to a reader: same type, same content, same error and message. */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (isErrorValue(a) && isErrorValue(b)) return a.error === b.error && a.message === b.message;
  return Object.is(a ?? null, b ?? null);
}

const ERRORS = new Set(
  '#N/A #VALUE! #DIV/0! #NAME? #NUM! #REF! #NULL! #SPILL! #CALC! #BUSY! #GETTING_DATA #CONNECT! #BLOCKED! #FIELD! #UNKNOWN!'.split(
    ' ',
  ),
);

/** True for the text of an error that Excel knows. Example: `isErrorText('#N/A')`. */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}
