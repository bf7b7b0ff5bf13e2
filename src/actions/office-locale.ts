import { type Locale, matchLocale } from '../messages/locale';

/** The language of the user's Office; where Office says none, Chinese, the language of the forms. */
export function officeLocale(): Locale {
  return matchLocale(Office.context.displayLanguage || 'zh-CN');
}
