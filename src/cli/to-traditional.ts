import * as OpenCC from 'opencc-js/cn2t';
import { NO_COLUMN, NO_ROW, SHEET_NAMES, TAIWAN_AFTERWARDS, TAIWAN_TERMS } from './taiwan-terms';

const convert = OpenCC.Converter({ from: 'cn', to: 'twp' });
const withTerms = OpenCC.CustomConverter(TAIWAN_TERMS.map(([from, to]) => [from, to] as [string, string]));

/** Stand for themselves: letters that no text has. */
const [COLUMN, ROW] = ['\ue000', '\ue001'];
const COLUMNS = new RegExp(`${NO_COLUMN.join('|')}|列`, 'g');
const ROWS = new RegExp(`${NO_ROW.join('|')}|行`, 'g');
const FIRST_KEPT = 0xe100;
const KEPT = new RegExp(SHEET_NAMES.join('|'), 'g');
const KEPT_MARKS = /[\ue100-\ue1ff]/g;
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * A text in Traditional Chinese, in the words and marks of Taiwan. Formulas and everything Latin stay as they are.
 *
 * @example toTraditional('工作簿里的单元格') // '活頁簿裡的儲存格'
 * @example toTraditional('第 3 行“得分”列') // '第 3 列「得分」欄'
 */
export function toTraditional(text: string): string {
  // Kept by their numbers, in letters that no text has.
  const marked = text
    .replace(KEPT, (name) => String.fromCharCode(FIRST_KEPT + SHEET_NAMES.indexOf(name)))
    .replace(COLUMNS, (found) => (found === '列' ? COLUMN : found))
    .replace(ROWS, (found) => (found === '行' ? ROW : found));
  const converted = TAIWAN_AFTERWARDS.reduce(
    (words, [from, to]) => words.replaceAll(from, to),
    convert(withTerms(marked)),
  );
  return converted
    .replaceAll(COLUMN, '欄')
    .replaceAll(ROW, '列')
    .replace(KEPT_MARKS, (mark) => SHEET_NAMES[mark.charCodeAt(0) - FIRST_KEPT] ?? mark)
    .replace(/[“”‘’]/g, (quote) => QUOTES[quote] ?? quote);
}

const byCharacter = OpenCC.Converter({ from: 'cn', to: 'tw' });

/**
 * The characters of texts that differ in the other script, one string of each: what forms, rules and settings say is shown to a reader
 * of Traditional Chinese sign by sign, in the words that stand on the sheet.
 */
export function scriptOf(texts: readonly string[]): {
  readonly simplified: string;
  readonly traditional: string;
} {
  const signs = [...new Set(texts.join(''))].filter((sign) => byCharacter(sign) !== sign).sort();
  return { simplified: signs.join(''), traditional: signs.map((sign) => byCharacter(sign)).join('') };
}

type Texts = Readonly<Record<string, string>>;

/** A catalogue, text by text; its codes and `{params}` stay. */
export function traditionalCatalogue(catalogue: Texts, to: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(catalogue).map(([code, text]) => [code, to(text)]));
}

interface Described {
  readonly description: string;
}

interface FunctionsFile<Parameter extends Described> {
  readonly functions: readonly (Described & { readonly parameters: readonly Parameter[] })[];
}

/** The metadata of the functions, with its descriptions converted. */
export function traditionalFunctions<File extends FunctionsFile<Described>>(
  file: File,
  to: (text: string) => string,
): File {
  return {
    ...file,
    functions: file.functions.map((each) => ({
      ...each,
      description: to(each.description),
      parameters: each.parameters.map((parameter) => ({
        ...parameter,
        description: to(parameter.description),
      })),
    })),
  };
}
