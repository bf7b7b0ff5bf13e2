import { readArgument } from './call-argument';
import { findCalls } from './find-calls';
import type { FormulaToken } from './formula-tokens';
import type { BookCells } from './share-book';

/** Functions that answer numbers, whatever they are given. */
const NUMBERS =
  /^(?:SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTIFS?|MAX|MIN|MEDIAN|ROUND(?:UP|DOWN)?|ABS|INT)$/i;
const ANSWERS_TEXT = /^(?:FLAG|GRADE|EXPLAIN|CHECKRULE|INDICATORS)$/;
const KPI = /(?:KPI\.|_xldudf_KPI_)/i;

/**
 * Whether it is known of every KPI call in a formula what it is given: cells, constants, arithmetic over them, or numbers. Where no cell
 * shows what came out, and so nothing can be compared, a translation must not rest on a guess.
 */
export function hasSureCalls(formula: string, cells: BookCells, sheet: string): boolean {
  return findCalls(formula).every((call) =>
    call.arguments.every((tokens) => readArgument(tokens, cells, sheet).rows !== null || isNumber(tokens)),
  );
}

function isNumber(tokens: readonly FormulaToken[]): boolean {
  const text = tokens.map((token) => token.text).join('');
  if (findCalls(`=${text}`).some(({ name }) => ANSWERS_TEXT.test(name))) return false;
  return tokens.every(
    ({ kind, text: piece }, at) =>
      kind !== 'bracket' &&
      piece !== '&' &&
      (kind !== 'name' || KPI.test(piece) || (NUMBERS.test(piece) && tokens[at + 1]?.text === '(')),
  );
}
