import type { CellValue, Scalar } from './cell-value';

/**
 * An argument of a call: a scalar, null when it was left out, or the values of a range. A blank cell is a range of one
 * cell, `[[null]]`, so that it can be told from an argument left out.
 */
export type FunctionArgument = Scalar | readonly (readonly Scalar[])[];

/** A function that an add-in provides. */
export interface CustomFunction {
  /** As typed in a formula, with its namespace: `CONTOSO.ADD`. */
  readonly name: string;
  /** Called again for each cell, with that cell's address; else equal arguments share one answer. */
  readonly perCell?: boolean;
  /** Gets errors in arguments (as error texts like `#N/A`) instead of passing them on to the cell. */
  readonly allowsErrors?: boolean;
}

/** A call that waits for the add-in's answer. */
export interface FunctionCall {
  readonly id: number;
  /** As defined. */
  readonly name: string;
  /** As written in the formula: the host pads omitted ones at the end. */
  readonly args: readonly FunctionArgument[];
  /** Of the calling cell: `考核表!C2`. */
  readonly address: string;
}

/** The answer to a call: a value, an array that spills, or an error with its text. */
export type FunctionAnswer =
  | { readonly id: number; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly id: number; readonly error: string; readonly message?: string };

/** Takes a batch of calls to the add-in; answers come back later through `completeCalls`. */
export type InvokeFunctions = (calls: readonly FunctionCall[]) => void;
