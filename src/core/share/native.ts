import { literal } from '../formula/literal';
import type { CellValue } from '../forms/grid';
import { parseQuantity } from '../quantity/parse-quantity';
import type { Policy } from '../scoring/policy';
import { policyOf } from '../settings/policy-of-cells';
import { type CallArgument, singleValue } from './call-argument';
import type { BookCells } from './share-book';

/** A call that no native formula can stand for; `reason` is the code of a message. */
export interface NotNative {
  readonly reason: string;
}

/** A native expression, without `=`; or why there is none. */
export type Native = string | NotNative;

export const notNative = (reason: string): NotNative => ({ reason: `share.value.${reason}` });

/** Words that formulas show, in one language. */
export interface NativeWords {
  readonly met: string;
  readonly missed: string;
  readonly anomaly: string;
  readonly notApplicable: string;
}

/** Where a call stands. */
export interface CallSite {
  readonly cells: BookCells;
  readonly sheet: string;
  /** What the whole cell shows now. */
  readonly shown: CellValue;
  /** In the language of the workbook. */
  readonly words: NativeWords;
  /** The formula before the call ends with one of these guards, so that the call needs none of its own. */
  isGuarded(guards: readonly string[]): boolean;
}

/** The argument at a place; null where it was left out. */
export function argumentAt(list: readonly CallArgument[], at: number): CallArgument | null {
  const argument = list[at];
  return argument === undefined || argument.text === '' ? null : argument;
}

/** One value of an argument as text; '' where it is blank or was left out, null where it cannot be told. */
export function textArgument(argument: CallArgument | null): string | null {
  if (argument === null) return '';
  const value = singleValue(argument);
  return value === null || value === undefined ? null : String(value);
}

/** The settings of a call; null where they cannot be told. */
export function policyArgument(argument: CallArgument | null): Policy | null {
  if (argument === null) return policyOf(null);
  return argument.rows === null ? null : policyOf(argument.rows);
}

/** A number that an argument holds, and how a formula names it. */
export interface NumberArgument {
  readonly value: number;
  /** A reference as it stands; arithmetic rounded, so that binary noise decides nothing. */
  readonly text: string;
}

/** `undefined` where it was left out or is blank, null where it is no number. */
export function numberArgument(argument: CallArgument | null): NumberArgument | null | undefined {
  if (argument === null) return undefined;
  const value = singleValue(argument);
  if (value === '') return undefined;
  if (typeof value === 'string') {
    // 40分 is 40 for the add-in, and a text for Excel.
    const quantity = parseQuantity(value);
    const isMark = quantity !== null && (quantity.unit === null || quantity.unit.symbol === '分');
    return isMark ? { value: quantity.value, text: literal(quantity.value) } : null;
  }
  return typeof value === 'number' ? { value, text: liveText(argument.text) } : null;
}

/** Something that a formula works out, so that it can stand anywhere in another. */
export function liveText(text: string): string {
  return isPlain(text) ? text : `ROUND(${text},9)`;
}

/** A reference or a number by itself. */
export function isPlain(text: string): boolean {
  return /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+$|^\d+(?:\.\d+)?$/iu.test(text);
}
