import { isFixedFormula } from './fixed-formula';
import { type Native, type NativeWords, notNative } from './native';
import { nativeFormula } from './native-formula';
import type { BookCells, BookName } from './share-book';
import { hasSureCalls } from './sure-calls';

/**
 * What a defined name that calls KPI functions can be defined as instead; or why not: it means other cells from other places, it is not
 * known what its calls are given, or no native formula stands for it.
 *
 * @example nativeName({ name: '等级', formula: "=KPI.GRADE('一月'!$F$5)" }, cells, words) // "=IF('一月'!$F$5=…"
 */
export function nativeName({ formula, sheet = '' }: BookName, cells: BookCells, words: NativeWords): Native {
  if (!isFixedFormula(formula, cells, sheet)) return notNative('relative');
  if (!hasSureCalls(formula, cells, sheet)) return notNative('arguments');
  return nativeFormula({ sheet, formula, shown: '' }, cells, words);
}
