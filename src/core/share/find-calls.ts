import { type FormulaToken, formulaTokens } from './formula-tokens';

/** A call of a KPI function in a formula. */
export interface KpiCall {
  /** In capitals, without the namespace: SCORE. */
  readonly name: string;
  /** Place in the formula, from the name to the closing bracket. */
  readonly start: number;
  readonly end: number;
  readonly arguments: readonly (readonly FormulaToken[])[];
}

/** As a person sees it, as a file spells it, and as Excel shows it where the add-in is missing. */
const KPI_NAME = /^(?:_xll\.|_xlfn\.|_xludf\.)?(?:KPI\.|_xldudf_KPI_)([A-Z][A-Z0-9_]*)$/i;

/**
 * The KPI calls of a formula, outer ones before those in their arguments. Words in texts and names of sheets are none. A call that does
 * not end (a broken formula) goes to the end.
 *
 * @example findCalls('=KPI.GRADE(KPI.TOTAL(H5:H8,C5:C8))').map(({ name }) => name) // ['GRADE', 'TOTAL']
 */
export function findCalls(formula: string): KpiCall[] {
  if (!/KPI/i.test(formula)) return [];
  const tokens = formulaTokens(formula);
  return tokens.flatMap((token, index) => {
    const name = token.kind === 'name' ? KPI_NAME.exec(token.text)?.[1]?.toUpperCase() : undefined;
    const open = nextPlace(tokens, index + 1);
    if (name === undefined || tokens[open]?.text !== '(') return [];
    const { end, lists } = argumentsFrom(tokens, open);
    return [{ name, start: token.start, end, arguments: lists }];
  });
}

/** Whether a text of a formula names a KPI function. */
export function hasCall(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && findCalls(formula).length > 0;
}

function nextPlace(tokens: readonly FormulaToken[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'space') at++;
  return at;
}

function argumentsFrom(
  tokens: readonly FormulaToken[],
  open: number,
): { readonly end: number; readonly lists: FormulaToken[][] } {
  const lists: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1)) {
    const { text, kind } = token;
    const sign = kind === 'sign' ? text : '';
    if (sign === ')' && depth === 0) return { end: token.end, lists: withoutBlank(lists) };
    if (sign === '(' || sign === '{') depth++;
    if (sign === ')' || sign === '}') depth--;
    if (sign === ',' && depth === 0) lists.push([]);
    else lists.at(-1)?.push(token);
  }
  return { end: tokens.at(-1)?.end ?? 0, lists: withoutBlank(lists) };
}

/** `KPI.ASASCORE()` has no argument; blanks around arguments are none. */
function withoutBlank(lists: FormulaToken[][]): FormulaToken[][] {
  const trimmed = lists.map((list) => {
    const first = list.findIndex(({ kind }) => kind !== 'space');
    if (first < 0) return [];
    let last = list.length;
    while (list[last - 1]?.kind === 'space') last--;
    return list.slice(first, last);
  });
  return trimmed.length === 1 && trimmed[0]?.length === 0 ? [] : trimmed;
}
