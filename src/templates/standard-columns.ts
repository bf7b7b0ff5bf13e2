import type { TemplateColumn, TemplateField, Text } from './template';

/** Columns and fields that many forms share. A form spreads one and changes what differs: `{ ...ACTUAL, width: 14 }`. */

export const NUMBER: TemplateColumn = {
  key: 'number',
  role: 'number',
  header: { zh: '序号', en: 'No.' },
  width: 6,
  align: 'center',
};

export const DIMENSION: TemplateColumn = {
  key: 'dimension',
  role: 'dimension',
  header: { zh: '指标维度', en: 'Dimension' },
  width: 14,
  align: 'center',
  merged: true,
};

export const INDICATOR: TemplateColumn = {
  key: 'indicator',
  role: 'indicator',
  header: { zh: '指标名称', en: 'Indicator' },
  width: 20,
};

export const WEIGHT: TemplateColumn = {
  key: 'weight',
  role: 'weight',
  header: { zh: '权重', en: 'Weight' },
  width: 9,
  align: 'center',
  sum: true,
};

export const TARGET: TemplateColumn = {
  key: 'target',
  role: 'target',
  header: { zh: '目标值', en: 'Target' },
  width: 12,
  align: 'center',
};

export const ACTUAL: TemplateColumn = {
  key: 'actual',
  role: 'actual',
  header: { zh: '实际值', en: 'Actual' },
  width: 12,
  align: 'center',
};

export const ACHIEVEMENT: TemplateColumn = {
  key: 'achievement',
  role: 'achievement',
  header: { zh: '达成率(%)', en: 'Achievement (%)' },
  width: 13,
  align: 'center',
  numberFormat: '0.0',
};

export const SCORE: TemplateColumn = {
  key: 'score',
  role: 'score',
  header: { zh: '得分', en: 'Score' },
  width: 10,
  align: 'center',
};

export const FLAG: TemplateColumn = {
  key: 'flag',
  role: 'flag',
  header: { zh: '标记', en: 'Flag' },
  width: 10,
  align: 'center',
};

/** Who, where and when; the first lines of nearly every form. */
export const FIELDS: readonly TemplateField[] = [
  { label: { zh: '被考核人', en: 'Employee' } },
  { label: { zh: '部门', en: 'Department' } },
  { label: { zh: '岗位', en: 'Position' } },
  { label: { zh: '考核周期', en: 'Period' } },
];

export const SIGNATURES: readonly Text[] = [
  { zh: '被考核人签字', en: 'Employee signature' },
  { zh: '考核人签字', en: 'Supervisor signature' },
  { zh: '日期', en: 'Date' },
];

export const TOTAL: Text = { zh: '合计', en: 'Total' };

/** Stands where the document names an indicator without its target. */
export const TO_BE_SET: Text = { zh: '待定', en: 'to be set' };
