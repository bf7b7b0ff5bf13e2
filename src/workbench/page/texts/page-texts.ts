import { enUS } from './en-US';
import { zhCN, type PageTexts } from './zh-CN';
import { zhTW } from './zh-TW';

export type { PageTexts } from './zh-CN';

/** Display languages that the workbench offers. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en-US'] as const;
export type PageLocale = (typeof LOCALES)[number];

const TEXTS: Readonly<Record<PageLocale, PageTexts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

/** The workbench's own words in a display language. */
export function pageTexts(locale: PageLocale): PageTexts {
  return TEXTS[locale];
}

/** The language to start with, from the browser's: `zh-HK` reads traditional Chinese, `de` English. */
export function startLocale(browserLanguage: string): PageLocale {
  if (/^zh-(tw|hk|mo|hant)/i.test(browserLanguage)) return 'zh-TW';
  return browserLanguage.startsWith('zh') ? 'zh-CN' : 'en-US';
}
