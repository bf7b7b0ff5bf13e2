import type { CellValue } from '../forms/grid';
import { LONGEST_FORMULA } from '../formula/to-excel';
import { readArgument } from './call-argument';
import { findCalls, type KpiCall } from './find-calls';
import { formulaTokens } from './formula-tokens';
import { type Native, type NativeWords, notNative } from './native';
import { nativeCall } from './native-call';
import type { BookCells } from './share-book';

/** A cell that calls KPI functions. */
export interface CallingCell {
  readonly sheet: string;
  readonly formula: string;
  readonly shown: CellValue;
}

/** Levels of brackets that Excel takes. */
const DEEPEST = 64;

/**
 * The formula with every KPI call replaced by what any Excel, WPS or LibreOffice computes alike; or why that cannot be. What stands
 * around the calls stays as it is.
 *
 * @example nativeFormula({ sheet: '一月', formula: '=IF(E5="","",KPI.SCORE(E5,G5))', shown: 80 }, cells, words)
 */
export function nativeFormula(cell: CallingCell, cells: BookCells, words: NativeWords): Native {
  const made = replaceCalls(cell.formula, cell, cells, words);
  if (typeof made !== 'string') return made;
  if (made.length > LONGEST_FORMULA || depthOf(made) > DEEPEST) return notNative('too-long');
  // Whatever slipped through would be #NAME? at the colleague's desk.
  return findCalls(made).length > 0 || /_xldudf/i.test(made) ? notNative('unknown-function') : made;
}

function replaceCalls(formula: string, cell: CallingCell, cells: BookCells, words: NativeWords): Native {
  let rest = formula;
  for (;;) {
    // Calls stand outer first: the last one holds no other.
    const call = findCalls(rest).at(-1);
    if (call === undefined) return rest;
    const native = replaceOne(rest, call, cell, cells, words);
    if (typeof native !== 'string') return native;
    rest = rest.slice(0, call.start) + placed(native, rest, call) + rest.slice(call.end);
  }
}

function replaceOne(
  formula: string,
  call: KpiCall,
  { sheet, shown }: CallingCell,
  cells: BookCells,
  words: NativeWords,
): Native {
  const before = squeezed(formula.slice(0, call.start));
  const list = call.arguments.map((tokens) => readArgument(tokens, cells, sheet));
  return nativeCall(call.name, list, {
    cells,
    sheet,
    shown,
    words,
    isGuarded: (guards) => guards.some((guard) => before.endsWith(squeezed(guard))),
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** In brackets where something else of the formula touches it. */
function placed(native: string, formula: string, { start, end }: KpiCall): string {
  const before = formula.slice(0, start).trimEnd();
  const after = formula.slice(end).trimStart();
  const free = (before === '=' || /[(,;]$/.test(before)) && (after === '' || /^[),;]/.test(after));
  return free || isOneTerm(native) ? native : `(${native})`;
}

/** A call or a cell by itself. */
function isOneTerm(text: string): boolean {
  let depth = 0;
  return formulaTokens(text).every(({ kind, text: piece }) => {
    if (piece === '(' || piece === '{') depth++;
    if (piece === ')' || piece === '}') depth--;
    return depth > 0 || kind !== 'sign' || piece === ')' || piece === '}';
  });
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { text } of formulaTokens(formula)) {
    if (text === '(') deepest = Math.max(deepest, ++depth);
    if (text === ')') depth--;
  }
  return deepest;
}
