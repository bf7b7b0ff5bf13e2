import type { SheetGrid } from '../../forms/grid';
import { saysWords, type SettingsLocale, type Words, wordsIn } from '../../settings/setting-words';

/** The sheets about people that the add-in makes, and how each is called; the title stands in A1, whatever the sheet is renamed to. */
export const PEOPLE_SHEETS = {
  roster: { zh: '人员绩效', en: 'People scores' },
  history: { zh: '绩效历史', en: 'Score history' },
  causes: { zh: '特殊原因', en: 'Special causes' },
  incentives: { zh: '激励与辅导', en: 'Incentives' },
  followUp: { zh: '回访跟进', en: 'Follow-up' },
  whatIf: { zh: '方案试算', en: 'What if' },
  concentration: { zh: '低分来源', en: 'Low ratings' },
  plan: { zh: '改进计划', en: 'Improvement plan' },
  appeals: { zh: '绩效申诉', en: 'Appeals' },
  sample: { zh: '抽样复盘', en: 'Sample review' },
} as const satisfies Readonly<Record<string, Words>>;

export type PeopleSheet = keyof typeof PEOPLE_SHEETS;

/** Which of the add-in's sheets about people it is; null for any other. None is a form, a sheet of records or a roster. */
export function peopleSheet(grid: SheetGrid): PeopleSheet | null {
  if (grid.top !== 0 || grid.left !== 0) return null;
  const title = grid.values[0]?.[0] ?? '';
  if (typeof title !== 'string') return null;
  const found = (Object.keys(PEOPLE_SHEETS) as PeopleSheet[]).find((kind) =>
    saysWords(title, PEOPLE_SHEETS[kind]),
  );
  return found === undefined || !hasOwnHeader(grid, found) ? null : found;
}

/** The first words of each header; a person's own sheet may well be called 绩效历史 too. */
const FIRST_HEADER: Readonly<Record<PeopleSheet, readonly Words[]>> = {
  roster: [{ zh: '名次', en: 'Rank' }, { zh: '姓名', en: 'Name' }], // prettier-ignore
  history: [{ zh: '期间', en: 'Period' }, { zh: '姓名', en: 'Name' }], // prettier-ignore
  causes: [{ zh: '期间', en: 'Period' }, { zh: '姓名', en: 'Name' }], // prettier-ignore
  incentives: [{ zh: '姓名', en: 'Name' }, { zh: '总分', en: 'Total' }], // prettier-ignore
  followUp: [{ zh: '记录行', en: 'Record' }, { zh: '坐席', en: 'Agent' }], // prettier-ignore
  whatIf: [{ zh: '期间', en: 'Period' }, { zh: '姓名', en: 'Name' }], // prettier-ignore
  concentration: [{ zh: '姓名', en: 'Name' }, { zh: '低分评价数', en: 'Low ratings' }], // prettier-ignore
  plan: [{ zh: '期间', en: 'Period' }, { zh: '姓名', en: 'Name' }, { zh: '指标', en: 'Indicator' }, { zh: '问题', en: 'Problem' }], // prettier-ignore
  appeals: [{ zh: '期间', en: 'Period' }, { zh: '姓名', en: 'Name' }, { zh: '指标', en: 'Indicator' }, { zh: '原得分', en: 'Original score' }], // prettier-ignore
  sample: [{ zh: '序号', en: 'No.' }, { zh: '记录行', en: 'Record' }], // prettier-ignore
};
const ROWS_LOOKED_AT = 30;

function hasOwnHeader(grid: SheetGrid, kind: PeopleSheet): boolean {
  return headerRowOf(grid, kind) !== null;
}

/** The zero-based row of a sheet's own header; null when somebody took it away. */
export function headerRowOf(grid: SheetGrid, kind: PeopleSheet): number | null {
  const words = FIRST_HEADER[kind];
  for (let row = 1; row < Math.min(grid.values.length, ROWS_LOOKED_AT); row++) {
    if (words.every((word, at) => saysWords(grid.values[row]?.[at] ?? '', word))) return row;
  }
  return null;
}

export function titleOf(kind: PeopleSheet, locale: SettingsLocale): string {
  return wordsIn(PEOPLE_SHEETS[kind], locale);
}

/** Texts for people, by the codes of the message catalogues. */
export type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string;
