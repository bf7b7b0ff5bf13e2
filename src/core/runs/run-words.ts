import type { Words } from '../settings/setting-words';
import type { RunEvent } from './run-entry';

/** Names of the sheet of runs; a renamed one is found by its headers. */
export const RUN_SHEET: Words = { zh: 'KPI评分记录', en: 'KPI Run Record' };

/** The columns of the run record, in their order. */
export const RUN_COLUMNS = [
  { key: 'when', words: { zh: '时间', en: 'Time' }, width: 20 },
  { key: 'event', words: { zh: '事项', en: 'Event' }, width: 10 },
  { key: 'sheet', words: { zh: '表所在工作表', en: 'Form on sheet' }, width: 20 },
  { key: 'range', words: { zh: '区域', en: 'Range' }, width: 12 },
  { key: 'count', words: { zh: '项目数', en: 'Items' }, width: 8 },
  { key: 'unscored', words: { zh: '未评分', en: 'Unscored' }, width: 9 },
  { key: 'total', words: { zh: '总分', en: 'Total' }, width: 10 },
  { key: 'grade', words: { zh: '等级', en: 'Grade' }, width: 10 },
  { key: 'inputs', words: { zh: '数据指纹', en: 'Inputs hash' }, width: 12 },
  { key: 'criteria', words: { zh: '标准指纹', en: 'Criteria hash' }, width: 13 },
  { key: 'policy', words: { zh: '设置指纹', en: 'Settings hash' }, width: 13 },
  { key: 'version', words: { zh: '插件版本', en: 'Add-in version' }, width: 14 },
  { key: 'check', words: { zh: '行校验', en: 'Row check' }, width: 11 },
  { key: 'details', words: { zh: '明细(供复核)', en: 'Details (for Verify)' }, width: 40 },
] as const;

export type RunColumn = (typeof RUN_COLUMNS)[number]['key'];

export const EVENT_WORDS: Readonly<Record<RunEvent, Words>> = {
  score: { zh: '评分', en: 'Scored' },
  start: { zh: '开始记录', en: 'Started' },
  lock: { zh: '签批锁定', en: 'Signed off' },
  unlock: { zh: '解锁', en: 'Unlocked' },
};
