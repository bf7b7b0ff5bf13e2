import { type Locale, matchLocale } from '../messages/locale';

/** The language in which cells speak: the user's Office display language. */
export function functionLocale(): Locale {
  return matchLocale(Office.context.displayLanguage || 'zh-CN');
}
