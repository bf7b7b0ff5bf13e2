import type { CellValue } from '../forms/grid';
import type { DefinitionPlace } from './definition';
import { bareWords, type SettingsLocale, type Words, wordsIn } from '../settings/setting-words';

/** Name of the ledger sheet; a renamed one is found by its headers. */
export const LEDGER_NAME: Words = { zh: '公式台账', en: 'Formula ledger' };

/** Headers of the ledger, in the order of its columns. */
const HEADERS: readonly Words[] = [
  { zh: '工作表', en: 'Sheet' },
  { zh: '单元格', en: 'Cell' },
  { zh: '原公式', en: 'Original formula' },
  { zh: '替换为', en: 'Replaced by' },
  { zh: '方式', en: 'How' },
  { zh: '说明', en: 'Remark' },
  { zh: '时间', en: 'When' },
  { zh: '版本', en: 'Version' },
  { zh: '已恢复', en: 'Restored' },
];

/** What stands before the place of a formula that is in no cell: 名称 总分, 条件格式 F2:F9. */
const PLACE_WORDS: Readonly<Record<DefinitionPlace['kind'], Words>> = {
  name: { zh: '名称', en: 'Name' },
  format: { zh: '条件格式', en: 'Conditional format' },
};

/** The place of a definition as the ledger says it. */
export function ledgerPlace({ kind, at }: DefinitionPlace, locale: SettingsLocale): string {
  return `${wordsIn(PLACE_WORDS[kind], locale)} ${at}`;
}

/** The definition that the ledger means, in either language; null for a cell. */
export function definitionPlace(place: string, sheet: string): DefinitionPlace | null {
  for (const kind of ['name', 'format'] as const) {
    for (const word of Object.values(PLACE_WORDS[kind]) as string[]) {
      if (!place.toLowerCase().startsWith(`${word.toLowerCase()} `)) continue;
      return { kind, sheet: sheet === '' ? null : sheet, at: place.slice(word.length + 1) };
    }
  }
  return null;
}

/** Columns of the ledger. */
export const LEDGER = {
  sheet: 0,
  cell: 1,
  original: 2,
  replacement: 3,
  how: 4,
  remark: 5,
  when: 6,
  version: 7,
  restored: 8,
} as const;

export function ledgerHeaders(locale: SettingsLocale): string[] {
  return HEADERS.map((words) => wordsIn(words, locale));
}

/** What was written, as a text that says it all. */
export function ledgerText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Whether a row of cells is the header of a ledger, in either language; its cells begin with the first. */
export function isLedgerHeader(cells: readonly unknown[]): boolean {
  return HEADERS.slice(0, 4).every(({ zh, en }, at) =>
    [bareWords(zh), bareWords(en)].includes(bareWords(cells[at])),
  );
}
