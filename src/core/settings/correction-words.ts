import type { ColumnRole } from '../forms/form';
import { headerKey } from '../forms/header-meanings';
import { isSameSheet } from './same-sheet';
import { readRecordCorrection, writeRecordCorrection } from './record-correction-words';
import type { Correction } from './settings';
import { bareWords, saysWords, type SettingsLocale, type Words, wordsIn } from './setting-words';

/** What a column can be said to hold. */
const ROLES: Readonly<Record<ColumnRole | 'ignore', Words>> = {
  number: { zh: '序号', en: 'No.', also: ['number', '编号'] },
  dimension: { zh: '维度', en: 'dimension', also: ['指标维度', '类别'] },
  indicator: { zh: '指标', en: 'indicator', also: ['指标名称', '考核项目', '考核指标'] },
  weight: { zh: '权重', en: 'weight' },
  full: { zh: '满分', en: 'full mark', also: ['分值', 'full', 'full marks'] },
  target: { zh: '目标值', en: 'target', also: ['目标'] },
  actual: { zh: '实际值', en: 'actual', also: ['实际', '完成值'] },
  criteria: { zh: '评分标准', en: 'scoring criteria', also: ['criteria', '评分规则', '考核标准'] },
  score: { zh: '得分', en: 'score', also: ['评分'] },
  achievement: { zh: '达成率', en: 'achievement', also: ['完成率', 'achievement rate'] },
  gap: { zh: '差距', en: 'gap' },
  flag: { zh: '标记', en: 'flag', also: ['是否达标'] },
  source: { zh: '数据来源', en: 'data source', also: ['source', '来源'] },
  period: { zh: '统计周期', en: 'period', also: ['周期'] },
  method: { zh: '计算方式', en: 'calculation', also: ['method', '计算方法'] },
  sample: { zh: '样本量', en: 'sample', also: ['sample size', '样本'] },
  rater: { zh: '评分人', en: 'rater', also: ['评分人的分数', "a rater's marks"] },
  level: { zh: '等级说明', en: 'level', also: ['等级', 'level description'] },
  band: { zh: '区间', en: 'range', also: ['比率', 'band'] },
  bandMark: { zh: '扣分/得分', en: 'marks of a range', also: ['扣分', 'bandMark', '区间分数'] },
  remark: { zh: '备注', en: 'remark', also: ['remarks', 'note'] },
  ignore: { zh: '不用', en: 'not used', also: ['忽略', '不使用', 'ignore', 'none'] },
};

const SCALES: Readonly<Record<'weight' | 'hundred', Words>> = {
  weight: { zh: '满分等于权重', en: 'full mark is the weight', also: ['满分即权重'] },
  hundred: { zh: '百分制再加权', en: 'out of 100 and weighted', also: ['百分制', 'out of 100'] },
};
const SCALE_COLUMN: Words = { zh: '计分方式', en: 'Scale' };
const NO_FORM: Words = { zh: '不是考核表', en: 'not a form', also: ['no form', 'no-form'] };

/** Everything that can stand in the third column. */
export function correctionChoices(locale: SettingsLocale): string[] {
  return [...Object.values(ROLES), ...Object.values(SCALES), NO_FORM].map((words) => wordsIn(words, locale));
}

/**
 * One row of corrections: sheet | header | what it is taken for. Null when the last cell says nothing that is known, or
 * the header of a column is missing.
 *
 * @example readCorrection('一月', '本月', '实际值') // { kind: 'column', sheet: '一月', header: '本月', role: 'actual' }
 */
export function readCorrection(sheet: string, header: string, taken: unknown): Correction | null {
  if (saysWords(taken, NO_FORM)) return { kind: 'no-form', sheet };
  const records = readRecordCorrection(sheet, header, taken);
  if (records !== null) return records;
  const scale = (['weight', 'hundred'] as const).find((each) => saysWords(taken, SCALES[each]));
  if (scale !== undefined) return { kind: 'scale', sheet, scale };
  const role = (Object.keys(ROLES) as (ColumnRole | 'ignore')[]).find(
    (each) => saysWords(taken, ROLES[each]) || bareWords(taken) === bareWords(each),
  );
  return role === undefined || header === '' ? null : { kind: 'column', sheet, header, role };
}

/** The three cells that readCorrection reads back. */
export function writeCorrection(
  correction: Correction,
  locale: SettingsLocale,
): [sheet: string, header: string, taken: string] {
  const { sheet } = correction;
  switch (correction.kind) {
    case 'column':
      return [sheet, correction.header, wordsIn(ROLES[correction.role], locale)];
    case 'scale':
      return [sheet, wordsIn(SCALE_COLUMN, locale), wordsIn(SCALES[correction.scale], locale)];
    case 'no-form':
      return [sheet, '', wordsIn(NO_FORM, locale)];
    case 'record-column':
    case 'records':
    case 'no-records':
      return writeRecordCorrection(correction, locale);
  }
}

/** Whether two corrections speak of the same thing, so that the later one replaces the earlier. */
export function isSameSubject(one: Correction, other: Correction): boolean {
  if (!isSameSheet(one.sheet, other.sheet) || one.kind !== other.kind) return false;
  if (!('header' in one) || !('header' in other)) return true;
  return headerKey(one.header) === headerKey(other.header);
}
