import type { CellValue } from '../forms/grid';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';
import type { BookCells, ReadCells } from './share-book';

/** An argument of a KPI call, with what it holds now. */
export interface CallArgument {
  /** As it stands in the formula. */
  readonly text: string;
  /** Its cells, where it is a reference. */
  readonly cells: ReadCells | null;
  /** What it holds: one value in one row, or a range's; null where only a calculation would tell. */
  readonly rows: readonly (readonly CellValue[])[] | null;
  /** The parts that `&` joins; one part where there is no `&`. */
  readonly joined: readonly JoinedPart[];
}

/** A part of a text that `&` joins: a text that stands in the formula, or something that is worked out. */
export interface JoinedPart {
  readonly text: string;
  readonly value: CellValue | null;
  readonly fixed: boolean;
}

/** Reads the argument of a call in a cell of `sheet`. */
export function readArgument(tokens: readonly FormulaToken[], cells: BookCells, sheet: string): CallArgument {
  const plain = tokens.filter(({ kind }) => kind !== 'space');
  const text = tokens.map((token) => token.text).join('');
  const range = rangeOf(plain, cells, sheet);
  if (range !== null) {
    const rows = cells.rowsOf(range);
    const value = rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? '') : null;
    return { text, cells: range, rows, joined: [{ text, value, fixed: false }] };
  }
  const list = constantList(plain);
  if (list !== null) return { text, cells: null, rows: list, joined: [] };
  const value = evaluate(plain, cells, sheet);
  const joined = splitJoined(plain).map((part): JoinedPart => {
    const fixed = part.length === 1 && part[0]?.kind === 'text';
    const words = part.map((token) => token.text).join('');
    return { text: words, value: evaluate(part, cells, sheet), fixed };
  });
  return { text, cells: null, rows: value === null ? null : [[value]], joined };
}

/** The only value of an argument; undefined for a range of several, null where only a calculation would tell. */
export function singleValue({ rows }: CallArgument): CellValue | null | undefined {
  if (rows === null) return null;
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

function rangeOf(tokens: readonly FormulaToken[], cells: BookCells, sheet: string): ReadCells | null {
  const [only, second] = tokens;
  if (only === undefined || second !== undefined) return null;
  if (only.kind === 'reference') return cells.cellsOf(only.text, sheet);
  if (only.kind !== 'name') return null;
  const definition = cells.definitionOf(only.text, sheet);
  const [first, more] = definition === null ? [] : formulaTokens(definition);
  return first?.kind === 'reference' && more === undefined ? cells.cellsOf(first.text, sheet) : null;
}

/** `{90;85}`, `{1,2;3,4}`. */
function constantList(tokens: readonly FormulaToken[]): CellValue[][] | null {
  if (tokens[0]?.text !== '{' || tokens.at(-1)?.text !== '}') return null;
  const rows: CellValue[][] = [[]];
  let sign = 1;
  for (const { kind, text } of tokens.slice(1, -1)) {
    if (text === ';') rows.push([]);
    else if (text === '-') sign = -1;
    else if (kind === 'number' || kind === 'text') {
      rows.at(-1)?.push(kind === 'number' ? sign * Number(text) : unquoted(text));
      sign = 1;
    } else if (text !== ',') return null;
  }
  return rows;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

function splitJoined(tokens: readonly FormulaToken[]): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.kind === 'sign' && token.text === '&' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const BINDING: Readonly<Record<string, number>> = { '&': 1, '+': 2, '-': 2, '*': 3, '/': 3, '^': 4 };

/** What arithmetic over cells and constants comes to; null for anything else: functions, errors, words in arithmetic. */
function evaluate(tokens: readonly FormulaToken[], cells: BookCells, sheet: string): CellValue | null {
  let at = 0;
  const peek = () => tokens[at]?.text ?? '';

  const operand = (): CellValue | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return unquoted(token.text);
    if (token.text === '-' || token.text === '+') {
      const value = numberOf(postfix(operand()));
      return value === null ? null : token.text === '-' ? -value : value;
    }
    if (token.text === '(') {
      const value = binary(0);
      return tokens[at++]?.text === ')' ? value : null;
    }
    if (/^(?:true|false)$/i.test(token.text) && token.kind === 'name')
      return token.text.toLowerCase() === 'true';
    const range = rangeOf([token], cells, sheet);
    if (range === null || range.top !== range.bottom || range.left !== range.right) return null;
    return cells.valueAt(range.sheet, range.top, range.left);
  };
  const postfix = (value: CellValue | null): CellValue | null => {
    let result = value;
    while (peek() === '%') {
      at++;
      const number = result === null ? null : numberOf(result);
      result = number === null ? null : number / 100;
    }
    return result;
  };
  const binary = (least: number): CellValue | null => {
    let left = postfix(operand());
    for (;;) {
      const sign = peek();
      const binding = BINDING[sign];
      if (binding === undefined || binding <= least) return left;
      at++;
      left = combine(sign, left, binary(binding));
    }
  };
  const value = binary(0);
  return at === tokens.length ? value : null;
}

function combine(sign: string, left: CellValue | null, right: CellValue | null): CellValue | null {
  if (left === null || right === null) return null;
  if (sign === '&') return textOf(left) + textOf(right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return null;
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? null : a / b;
    default:
      return a ** b;
  }
}

/** As `&` joins it: a number to 15 digits. */
function textOf(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** A blank counts as 0; a text that is a number counts as that. */
function numberOf(value: CellValue | null): number | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (value === '') return 0;
  const number = Number(value);
  return Number.isFinite(number) && value.trim() !== '' ? number : null;
}
