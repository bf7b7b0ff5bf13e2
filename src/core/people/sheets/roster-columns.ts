import type { Words } from '../../settings/setting-words';
import type { ListColumn } from './list-sheet';

export const PERIOD_FIELD: Words = { zh: '期间', en: 'Period' };
export const FORM_FIELD: Words = { zh: '考核表', en: 'Form' };
export const ROSTER_LABELS: readonly Words[] = [PERIOD_FIELD];
const NAME: Words = { zh: '姓名', en: 'Name' };
export const BENCHMARK: Words = { zh: '标杆', en: 'Benchmark' };
export const REMARK: ListColumn = { header: { zh: '备注', en: 'Remarks' }, width: 24, entry: true };
export const YES: Words = { zh: '是', en: 'yes' };
export const NO: Words = { zh: '否', en: 'no' };
/** Behind YES. */
export const TIED: Words = { zh: '(并列)', en: ' (tied)' };

/** The columns in front of the figures. */
export type RosterColumn =
  | 'rank'
  | 'name'
  | 'team'
  | 'role'
  | 'total'
  | 'grade'
  | 'sample'
  | 'counted'
  | 'lastPeriod'
  | 'lastYear'
  | 'before'
  | 'marks';

export const ROSTER_COLUMNS: Readonly<Record<RosterColumn, ListColumn>> = {
  rank: { header: { zh: '名次', en: 'Rank' }, width: 7 },
  name: { header: NAME, width: 12, key: true },
  team: { header: { zh: '班组', en: 'Team' }, width: 12 },
  role: { header: { zh: '岗位', en: 'Role' }, width: 12 },
  total: { header: { zh: '总分', en: 'Total' }, width: 9 },
  grade: { header: { zh: '等级', en: 'Grade' }, width: 8 },
  sample: { header: { zh: '样本量', en: 'Sample' }, width: 8 },
  counted: { header: { zh: '计入排名', en: 'Ranked' }, width: 9 },
  lastPeriod: { header: { zh: '较上期', en: 'vs last period' }, width: 9 },
  lastYear: { header: { zh: '较上年同期', en: 'vs last year' }, width: 11 },
  before: { header: { zh: '剔除前总分', en: 'Total before exclusion' }, width: 11 },
  marks: { header: { zh: '标记', en: 'Marks' }, width: 34 },
};

/** The columns of entries that a roster sheet has, whatever its items: for reading an older one. */
export const ROSTER_ENTRY_COLUMNS: readonly ListColumn[] = [ROSTER_COLUMNS.name, REMARK];
