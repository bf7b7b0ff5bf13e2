import type { Locale } from './locale';

/** What stands beside a mark of Chinese text: a Han character, a full-width mark, a quotation mark or a blank to be filled. */
const CHINESE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\u3000-\\u303f\\uff01-\\uff60“”‘’…]';
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
};
const BEHIND = new RegExp(`(?<=${CHINESE}|\\}|%|[)）])[,;:?]`, 'gu');
const BEFORE = new RegExp(`[,;:?](?=${CHINESE})`, 'gu');
const BRACKETS = new RegExp(`\\(([^()]*${CHINESE}[^()]*)\\)`, 'gu');

const known = new Map<string, string>();

/**
 * A text as it is read in the pane. Sheets and criteria keep the half-width marks of the documents; running Chinese text has
 * full-width ones. It is the template that is set, not what it is filled with: a sheet keeps its name.
 *
 * @example typeset('zh-CN', '工作表“{sheet}”受保护,未写入(见审阅)') // '工作表“{sheet}”受保护，未写入（见审阅）'
 */
export function typeset(locale: Locale, template: string): string {
  if (locale === 'en-US') return template;
  const before = known.get(template);
  if (before !== undefined) return before;
  const full = (mark: string): string => MARKS[mark] ?? mark;
  const text = template.replace(BRACKETS, '（$1）').replace(BEHIND, full).replace(BEFORE, full);
  known.set(template, text);
  return text;
}
