import { formulaTokens } from './formula-tokens';
import type { NativeWords } from './native';
import { nativeFormula } from './native-formula';
import type { BookCells, BookName } from './share-book';

/** A reference that means the same cells from everywhere: with its sheet, and a dollar before each part. */
const FIXED = /!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/i;

/**
 * What a defined name that calls KPI functions can be defined as instead; null where it means other cells from other places, or where no
 * native formula stands for it.
 *
 * @example nativeName({ name: '等级', formula: "=KPI.GRADE('一月'!$F$5)" }, cells, words) // "=IF('一月'!$F$5=…"
 */
export function nativeName({ formula }: BookName, cells: BookCells, words: NativeWords): string | null {
  const isFixed = formulaTokens(formula).every(({ kind, text }) => kind !== 'reference' || FIXED.test(text));
  const native = isFixed ? nativeFormula({ sheet: '', formula, shown: '' }, cells, words) : null;
  return typeof native === 'string' ? native : null;
}
