import { ACTUAL, DIMENSION, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL, WEIGHT } from '../standard-columns';
import type { Template } from '../template';

/** A8: 表1 of the guide, with the columns that its scoring needs. The source ends in the middle of the third criteria. */
export const a8: Template = {
  id: 'a8',
  documents: ['A8'],
  name: { zh: '表1 客服团队绩效指标表', en: 'Table 1: team performance indicators' },
  purpose: {
    zh: '按响应时长、满意度、培训通过率三项打百分制分,再按权重合计。',
    en: 'Marks response time, satisfaction and training out of 100 and adds them up by weight.',
  },
  sheet: { zh: '客服团队绩效指标表', en: 'Team indicators' },
  title: { zh: '表1 客服团队绩效指标表', en: 'Table 1: Customer service team performance indicators' },
  fields: FIELDS,
  columns: [
    { ...DIMENSION, width: 12 },
    INDICATOR,
    WEIGHT,
    { key: 'source', role: 'source', header: { zh: '数据来源', en: 'Data source' }, width: 17 },
    { key: 'period', role: 'period', header: { zh: '统计周期', en: 'Period' }, width: 10, align: 'center' },
    {
      key: 'criteria',
      role: 'criteria',
      header: { zh: '评分标准(示例)', en: 'Scoring criteria (example)' },
      width: 40,
    },
    ACTUAL,
    SCORE,
  ],
  rows: [
    {
      kind: 'item',
      cells: {
        dimension: { zh: '效率', en: 'Efficiency' },
        indicator: { zh: '平均响应时长', en: 'Average response time' },
        weight: { percent: 15 },
        source: { zh: '客服系统', en: 'Service system' },
        period: { zh: '月度', en: 'Monthly' },
        criteria: {
          zh: '≤25秒得100分,每增加5秒扣10分,≥40分0分',
          en: '≤25 s: 100 points; deduct 10 points for each 5 s above; ≥40 s: 0 points',
        },
      },
      entries: { actual: { kind: 'number', unit: '秒', decimals: 0 } },
      sample: { actual: 30 },
    },
    {
      kind: 'item',
      cells: {
        dimension: { zh: '质量', en: 'Quality' },
        indicator: { zh: '客户满意度', en: 'Customer satisfaction' },
        weight: { percent: 40 },
        source: { zh: '服务后调研', en: 'Survey after service' },
        period: { zh: '月度', en: 'Monthly' },
        criteria: {
          zh: '平均分≥4.5分(满分5分)得100分,每低0.1分扣5分',
          en: 'Average score ≥4.5 points: 100 points; deduct 5 points for each 0.1 points below',
        },
      },
      entries: { actual: { kind: 'number', unit: '分', decimals: 2, max: 5 } },
      sample: { actual: 4.2 },
    },
    {
      kind: 'item',
      cells: {
        dimension: { zh: '成长', en: 'Growth' },
        indicator: { zh: '培训考核通过率', en: 'Training pass rate' },
        weight: { percent: 20 },
        source: { zh: '培训系统记录', en: 'Training system records' },
        period: { zh: '季度', en: 'Quarterly' },
        criteria: {
          zh: '100%得100分,每低1%扣1分',
          en: '100%: 100 points; deduct 1 point for each 1% below',
        },
      },
      entries: { actual: { kind: 'percent' } },
      assumed: ['criteria'],
      sample: { actual: { percent: 95 } },
      example: ['actual'],
    },
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '第1项的“≥40分0分”照录原文,按“≥40秒得0分”计。',
      en: 'The original says 40 points for 40 s in the first item; this form says 40 s.',
    },
    {
      zh: '第3项原文只有“100%”,其余为假定。',
      en: 'Of the third criteria the original has only “100%”; the rest is assumed.',
    },
    {
      zh: '三项权重合计75%,按原表保留;补足其他指标或在设置中选择折算为100%。',
      en: 'The three weights add up to 75% as in the original; add indicators, or choose in the settings to scale them to 100%.',
    },
  ],
  orientation: 'landscape',
};
