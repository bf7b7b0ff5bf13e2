/** Languages that every text exists in. */
export type Locale = 'zh-CN' | 'zh-TW' | 'en-US';

/** Languages that forms, rules and settings are written in. */
export type DocumentLocale = 'zh-CN' | 'en-US';

/** Display languages that are read in Traditional characters. */
const TRADITIONAL = /^zh-(?:tw|hk|mo|hant)\b/;

/** The catalogue for an Office display language: Traditional or Simplified Chinese; everybody else reads en-US. */
export function matchLocale(displayLanguage: string): Locale {
  const language = displayLanguage.toLowerCase();
  if (TRADITIONAL.test(language)) return 'zh-TW';
  return language.startsWith('zh') ? 'zh-CN' : 'en-US';
}

/**
 * The language in which this reader's forms and rules are written. What is put into a workbook in Chinese is Simplified for now,
 * as the documents are; it is read back alike in either script.
 */
export function documentLocale(locale: Locale): DocumentLocale {
  return locale === 'en-US' ? 'en-US' : 'zh-CN';
}
