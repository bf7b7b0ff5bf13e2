/** A piece of a formula; `start` and `end` are its place in the text. */
export interface FormulaToken {
  readonly kind: 'text' | 'number' | 'reference' | 'name' | 'bracket' | 'error' | 'sign' | 'space';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;

/** In the order of trying. A name may be a function's, a defined one, or one of a sheet that no reference follows. */
const SHAPES: readonly (readonly [kind: FormulaToken['kind'], shape: RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(String.raw`(?:${SHEET})?${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!:[])`, 'iuy')],
  ['error', /#(?:N\/A|[A-Z_]+[!?]?|DIV\/0!)/iuy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])/iuy],
  ['name', new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\$][\p{L}\p{N}_.\\$]*`, 'uy')],
  ['sign', /<>|<=|>=|[^]/uy],
];

/**
 * A formula cut into pieces, none lost: the pieces joined are the text. Texts in quotes, names of sheets and structured references are
 * one piece each, so that a bracket or a comma inside them ends no argument.
 *
 * @example formulaTokens('=IF(E5="","",KPI.SCORE(E5,G5))')
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula.charAt(at) === '[' ? bracketAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const text = shape.exec(formula)?.[0];
    if (text !== undefined) return { kind, text, start: at, end: at + text.length };
  }
  throw new Error('The last shape takes any character');
}

/** `[@[实际值]]` or `[[#This Row],[得分]]`: brackets in brackets; an apostrophe takes the next character as it stands. */
function bracketAt(formula: string, start: number): FormulaToken {
  let depth = 0;
  let at = start;
  for (; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) break;
  }
  const end = Math.min(at + 1, formula.length);
  return { kind: 'bracket', text: formula.slice(start, end), start, end };
}
