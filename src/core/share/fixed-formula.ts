import { type FormulaToken, formulaTokens } from './formula-tokens';
import type { BookCells } from './share-book';

/** A reference that means the same cells from everywhere: with its sheet, and a dollar before each part. */
const FIXED = /!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/i;

/** A name in a name, and so on: as deep as people go. */
const DEEPEST = 8;

/** Whether a formula means the same cells from everywhere, those that the names in it stand for too. */
export function isFixedFormula(formula: string, cells: BookCells, sheet = '', depth = 0): boolean {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.every((token, at) => {
    if (token.kind === 'reference') return FIXED.test(token.text);
    // A:A and 1:3 are no references to formulaTokens.
    if (token.text === ':') return isFixedLine(tokens[at - 1]) && isFixedLine(tokens[at + 1]);
    return isFixedName(token, tokens[at + 1], { cells, sheet, depth });
  });
}

/** Whether the names in a formula mean the same cells from everywhere. */
export function hasFixedNames(formula: string, cells: BookCells, sheet: string): boolean {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.every((token, at) => isFixedName(token, tokens[at + 1], { cells, sheet, depth: 0 }));
}

interface Within {
  readonly cells: BookCells;
  readonly sheet: string;
  readonly depth: number;
}

function isFixedName(
  { kind, text }: FormulaToken,
  next: FormulaToken | undefined,
  { cells, sheet, depth }: Within,
): boolean {
  if (kind !== 'name' || next?.text === '(') return true;
  const definition = cells.definitionOf(text, sheet);
  if (definition === null) return true;
  return depth < DEEPEST && isFixedFormula(`=${definition}`, cells, sheet, depth + 1);
}

function isFixedLine(token: FormulaToken | undefined): boolean {
  return token !== undefined && /(?:^|!)\$[A-Z\d]+$/i.test(token.text);
}
