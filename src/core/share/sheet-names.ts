import { sheetPrefix } from '../settings/sheet-reference';
import { formulaTokens } from './formula-tokens';
import { sheetOf } from './share-book';

/**
 * A formula with other names for sheets, as Excel writes it when they are renamed. `names`: the new ones by the old ones.
 *
 * @example withSheetNames('=一月!$A$2*2', new Map([['一月', '1 月']])) // "='1 月'!$A$2*2"
 */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes('!')) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      const name = kind === 'reference' || kind === 'name' ? sheetOf(text) : null;
      const now = name === null ? undefined : names.get(name);
      if (now === undefined) return text;
      const rest = text.slice(text.lastIndexOf('!') + 1);
      return sheetPrefix(now) + rest;
    })
    .join('');
}
