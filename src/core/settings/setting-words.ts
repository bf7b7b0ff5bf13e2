import { normalizeText } from '../text/normalize';

/** The languages that a settings sheet can be written in; both are always read. */
export type SettingsLocale = 'zh-CN' | 'en-US';

/** What stands in a cell of the settings sheet: one wording to write in each language, and others that are read as well. */
export interface Words {
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/** The wording for a language. */
export function wordsIn(words: Words, locale: SettingsLocale): string {
  return locale === 'zh-CN' ? words.zh : words.en;
}

/**
 * One spelling for comparing cells: Simplified, half-width, lower case, without blanks, brackets' content or closing marks.
 *
 * @example bareWords('跳过名次（1, 2, 2, 4）:') // '跳过名次'
 */
export function bareWords(cell: unknown): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  return normalizeText(String(cell))
    .text.toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s"'_-]+/g, '')
    .replace(/^[*.:]+|[*.:;,。]+$/g, '');
}

/** Whether a cell says one of these words, in either language. */
export function saysWords(cell: unknown, words: Words): boolean {
  const said = bareWords(cell);
  return said !== '' && [words.zh, words.en, ...(words.also ?? [])].some((word) => bareWords(word) === said);
}
