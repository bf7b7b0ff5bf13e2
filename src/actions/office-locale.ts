import { type DocumentLocale, documentLocale, type Locale, matchLocale } from '../messages/locale';

/** The language that the user's Office is shown in; where Office says none, Chinese, the language of the forms. */
export function displayLocale(): Locale {
  return matchLocale(Office.context.displayLanguage || 'zh-CN');
}

/** The language in which this user's sheets are written. */
export function officeLocale(): DocumentLocale {
  return documentLocale(displayLocale());
}
