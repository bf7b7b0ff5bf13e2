import { contains } from '../model/address';
import type { BookState } from '../model/book-state';
import type { Sheet } from '../model/sheet';
import { fixedName, resolveStructured } from './structured-reference';
import { formulaTokens, splitReference, type FormulaToken } from './tokens';

/** A formula in the engine's own words, or why the engine cannot have it. */
export type Translation =
  | { readonly kind: 'formula'; readonly formula: string; readonly callsAddIn: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What a translation depends on. */
export interface TranslationContext {
  readonly book: BookState;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** False for a formula that never spills. */
  readonly dynamic: boolean;
  /** Functions of the engine, upper case. */
  readonly functions: ReadonlySet<string>;
  /** Name of an add-in's function as defined, found by its upper-case name. */
  customName(name: string): string | undefined;
  sheetName(sheetId: string): string;
  tick(): string;
}

const OWN: Readonly<Record<string, string>> = {
  IF: 'HOSTIF',
  IFERROR: 'HOSTIFERROR',
  SUMPRODUCT: 'HOSTSUMPRODUCT',
  CEILING: 'CEILING',
  TEXT: 'HOSTTEXT',
};
const SPILLERS = new Set('FILTER SEQUENCE SORT UNIQUE TRANSPOSE VSTACK HSTACK MMULT'.split(' '));

class Unreadable extends Error {}

/**
 * Translates a formula as typed in Excel: sheets by the engine's names, defined names and structured references
 * by what they stand for, `_xlfn.` and `@` dropped, an add-in's functions as `HOSTCALL`.
 * Example: `=考核表!A1*及格线` becomes `=Sh_1!A1*(Sh_1!$B$1)`.
 */
export function translateFormula(formula: string, context: TranslationContext): Translation {
  const state = { callsAddIn: false, mayBeArray: false };
  try {
    const body = translateTokens(formulaTokens(formula.replace(/^=/, '')), context, state, 0);
    const wrapper = context.dynamic ? 'HOSTROOT' : 'HOSTONE';
    return {
      kind: 'formula',
      formula: state.mayBeArray ? `=${wrapper}(${body})` : `=${body}`,
      callsAddIn: state.callsAddIn,
    };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', reason: error.message };
    throw error;
  }
}

interface Found {
  callsAddIn: boolean;
  mayBeArray: boolean;
}

function translateTokens(
  tokens: readonly FormulaToken[],
  context: TranslationContext,
  found: Found,
  depth: number,
): string {
  if (depth > 20) throw new Unreadable('a name that means itself');
  let text = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const call = token.type === 'func' ? context.customName(token.value.toUpperCase()) : undefined;
    if (call !== undefined) {
      found.callsAddIn = found.mayBeArray = true;
      const next = tokens
        .slice(i + 1)
        .filter((each) => each.type !== 'whitespace' && each.type !== 'newline');
      text += `HOSTCALL(${context.tick()},"${call}"${next[1]?.value === ')' ? '' : ','}`;
      // The opening bracket is written already.
      while (tokens[i + 1] && tokens[i]?.value !== '(') i++;
    } else text += translateToken(token, tokens[i + 1], context, found, depth);
  }
  return text;
}

function translateToken(
  token: FormulaToken,
  next: FormulaToken | undefined,
  context: TranslationContext,
  found: Found,
  depth: number,
): string {
  switch (token.type) {
    case 'func':
      return functionName(token.value, found, context);
    case 'bool':
      return `${token.value.toUpperCase()}()`;
    case 'range':
    case 'range_beam':
      return reference(token.value, context, found);
    case 'range_named':
      return definedName(token.value, context, found, depth);
    case 'structured':
      return structured(token.value, context, found);
    case 'operator':
      if (token.value === '@') return '';
      if (token.value === '#') throw new Unreadable('a reference to a spilled range');
      if (token.value === '{') found.mayBeArray = true;
      return token.value;
    case 'error':
      return token.value === '#REF!' && next?.type === 'range' ? '#REF!+' : token.value;
    case 'newline':
      return ' ';
    case 'number':
    case 'string':
    case 'whitespace':
      return token.value;
    default:
      throw new Unreadable(`"${token.value}"`);
  }
}

function functionName(written: string, found: Found, context: TranslationContext): string {
  const name = written.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
  if (!context.functions.has(name)) throw new Unreadable(`the function ${name}`);
  if (SPILLERS.has(name)) found.mayBeArray = true;
  return OWN[name] ?? name;
}

function reference(text: string, context: TranslationContext, found: Found): string {
  const { sheet, rest } = splitReference(text);
  if (rest.includes(':')) found.mayBeArray = true;
  if (rest.includes('.')) throw new Unreadable(`the trimmed range ${text}`);
  if (sheet === undefined) return rest;
  if (sheet.includes('[')) throw new Unreadable(`the other workbook in ${text}`);
  const target = findSheet(context.book, sheet);
  if (!target && sheet.includes(':')) throw new Unreadable(`the sheets ${sheet}`);
  return target ? `${context.sheetName(target.id)}!${rest}` : '#REF!';
}

function findSheet(book: BookState, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

function definedName(text: string, context: TranslationContext, found: Found, depth: number): string {
  const { sheet, rest } = splitReference(text);
  const scope = sheet === undefined ? context.sheet.id : findSheet(context.book, sheet)?.id;
  const wanted = rest.toLowerCase();
  const same = context.book.names.filter((each) => each.name.toLowerCase() === wanted);
  const name = same.find((each) => each.scope === scope) ?? same.find((each) => each.scope === undefined);
  if (!name) {
    const table = context.book.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return structured(`${table.name}[]`, context, found);
    throw new Unreadable(`the name ${text}`);
  }
  const tokens = formulaTokens(name.formula.replace(/^=/, ''));
  return `(${translateTokens(tokens, context, found, depth + 1)})`;
}

function structured(text: string, context: TranslationContext, found: Found): string {
  const here = context.book.tables.find(
    (table) => table.sheetId === context.sheet.id && contains(table.range, context.row, context.column),
  );
  const part = resolveStructured(text, context.book.tables, context.row, here);
  if (!part) return '#REF!';
  if (part.rect.rows > 1 || part.rect.columns > 1) found.mayBeArray = true;
  return `${context.sheetName(part.sheetId)}!${fixedName(part.rect)}`;
}
