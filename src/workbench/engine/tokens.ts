import { tokenize } from '@borgar/fx';

/** A piece of a formula; the pieces' values joined are the formula. */
export interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

/** Cuts a formula (with or without `=`) into pieces, whole references with their sheet as one. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false });
}

/** Sheet part and rest of a reference piece: `'1月 表'!A1` gives `{sheet: '1月 表', rest: 'A1'}`. */
export function splitReference(text: string): { readonly sheet?: string; readonly rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { rest: text };
  const prefix = text.slice(0, bang);
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  return { sheet, rest: text.slice(bang + 1) };
}
