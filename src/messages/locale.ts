/** Languages that every text exists in. */
export type Locale = 'zh-CN' | 'en-US';

/** The catalogue for an Office display language, by prefix: every Chinese reads zh-CN, everybody else en-US. */
export function matchLocale(displayLanguage: string): Locale {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
