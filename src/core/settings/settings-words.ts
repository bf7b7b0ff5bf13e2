import { type SettingsLocale, type Words, wordsIn } from './setting-words';

/** Names of the settings sheet; a renamed one is found by its headers. */
export const SHEET_NAME: Words = { zh: 'KPI设置', en: 'KPI Settings' };

/** Headers of the block of choices: the first two are what formulas refer to. */
export const POLICY_HEADERS: readonly [label: Words, value: Words, allowed: Words, note: Words] = [
  { zh: '设置', en: 'Setting', also: ['设置项', 'settings'] },
  { zh: '取值', en: 'Value', also: ['设定值', '值'] },
  { zh: '可选值', en: 'Allowed' },
  { zh: '说明', en: 'Meaning' },
];

/** Headers of the block of corrections. */
export const CORRECTION_HEADERS: readonly [sheet: Words, header: Words, taken: Words] = [
  { zh: '工作表', en: 'Sheet' },
  { zh: '列名', en: 'Column', also: ['列标题', 'header', 'column header'] },
  { zh: '当作', en: 'Taken for', also: ['作为', 'taken as'] },
];

/** The same in one language. */
export function correctionHeaders(locale: SettingsLocale): string[] {
  return CORRECTION_HEADERS.map((words) => wordsIn(words, locale));
}
