import { ACHIEVEMENT, ACTUAL, DIMENSION, FIELDS, FLAG, INDICATOR, SCORE, SIGNATURES, TARGET, TO_BE_SET, TOTAL, WEIGHT } from '../standard-columns'; // prettier-ignore
import type { Entry, ItemRow, Template, TemplateValue, Text } from '../template';

const EFFICIENCY: Text = { zh: '效率\n30%', en: 'Efficiency\n30%' };
const QUALITY: Text = { zh: '质量\n40%', en: 'Quality\n40%' };
const GROWTH: Text = { zh: '成长\n20%', en: 'Growth\n20%' };
const COLLABORATION: Text = { zh: '协作\n10%', en: 'Collaboration\n10%' };

/** The guide gives the weight of a dimension, not of its indicators, and no targets but those of its other parts. */
const row = (
  dimension: Text,
  indicator: Text,
  weight: number,
  target: TemplateValue | null,
  entry: Entry,
  actual: TemplateValue,
): ItemRow => ({
  kind: 'item',
  cells: { dimension, indicator, weight: { percent: weight }, target: target ?? TO_BE_SET },
  entries: { actual: entry },
  assumed: ['weight'],
  sample: { actual, ...(target === null && { target: SAMPLE_TARGETS[indicator.zh] ?? '' }) },
  example: ['actual', ...(target === null ? ['target'] : [])],
});

const RATE: Entry = { kind: 'percent' };

/** Targets of the filled example where the guide has none. */
const SAMPLE_TARGETS: Readonly<Record<string, TemplateValue>> = {
  工单日均处理量: { zh: '≥40单', en: '≥40 tickets' },
  服务差错率: '≤1%',
  培训参与率: '≥95%',
  考核通过率: '≥90%',
  知识库贡献条数: { zh: '≥5条', en: '≥5 entries' },
  新员工上岗周期: { zh: '≤30天', en: '≤30 days' },
  跨部门协作任务完成率: '≥95%',
  内部知识分享次数: { zh: '≥2次', en: '≥2 times' },
};

/** A1: dimensions and weights; targets from A5, B4 and B5 where the documents name one. */
export const a1: Template = {
  id: 'a1',
  documents: ['A1', 'A5', 'B4', 'B5'],
  name: { zh: '客服团队绩效维度与权重表', en: 'Team performance: dimensions and weights' },
  purpose: {
    zh: '按质量、效率、成长、协作四个维度考核,各项按目标达成率计分。',
    en: 'Appraises quality, efficiency, growth and collaboration by how far each target is reached.',
  },
  sheet: { zh: '绩效维度与权重', en: 'Dimensions and weights' },
  title: {
    zh: '客服团队绩效考核表(维度与权重)',
    en: 'Customer service team appraisal: dimensions and weights',
  },
  fields: FIELDS,
  columns: [
    { ...DIMENSION, width: 15 },
    { ...INDICATOR, width: 28 },
    WEIGHT,
    { ...TARGET, width: 14, entry: { kind: 'text' } },
    ACTUAL,
    ACHIEVEMENT,
    SCORE,
    FLAG,
  ],
  rows: [
    row(EFFICIENCY, { zh: '平均响应时长', en: 'Average response time' }, 10, { zh: '≤30秒', en: '≤30 s' }, { kind: 'number', unit: '秒', decimals: 0 }, 28),
    row(EFFICIENCY, { zh: '平均处理时长', en: 'Average handle time' }, 10, { zh: '≤5分钟', en: '≤5 min' }, { kind: 'number', unit: '分钟', decimals: 1 }, 6.2),
    row(EFFICIENCY, { zh: '工单日均处理量', en: 'Tickets per day' }, 10, null, { kind: 'number', unit: '', decimals: 0 }, 36),
    row(QUALITY, { zh: '客户满意度(CSAT)', en: 'Customer satisfaction (CSAT)' }, 10, '≥92%', RATE, { percent: 92 }),
    row(QUALITY, { zh: '首次联系解决率(FCR)', en: 'First contact resolution (FCR)' }, 10, '≥85%', RATE, { percent: 72 }),
    row(QUALITY, { zh: '投诉率', en: 'Complaint rate' }, 10, '≤2%', RATE, { percent: 2.8 }),
    row(QUALITY, { zh: '服务差错率', en: 'Service error rate' }, 10, null, RATE, { percent: 0.8 }),
    row(GROWTH, { zh: '培训参与率', en: 'Training participation rate' }, 5, null, RATE, { percent: 100 }),
    row(GROWTH, { zh: '考核通过率', en: 'Test pass rate' }, 5, null, RATE, { percent: 81 }),
    row(GROWTH, { zh: '知识库贡献条数', en: 'Knowledge base contributions' }, 5, null, { kind: 'number', unit: '', decimals: 0 }, 6),
    row(GROWTH, { zh: '新员工上岗周期', en: 'Onboarding time' }, 5, null, { kind: 'number', unit: '天', decimals: 0 }, 25),
    row(COLLABORATION, { zh: '跨部门协作任务完成率', en: 'Cross-team task completion rate' }, 5, null, RATE, { percent: 76 }),
    row(COLLABORATION, { zh: '内部知识分享次数', en: 'Internal knowledge-sharing sessions' }, 5, null, { kind: 'number', unit: '', decimals: 0 }, 1),
    { kind: 'total', text: TOTAL },
  ], // prettier-ignore
  signatures: SIGNATURES,
  notes: [
    {
      zh: '维度权重为质量40%、效率30%、成长20%、协作10%;维度内各项平分,可自行调整,合计须为100%。',
      en: 'Quality weighs 40%, efficiency 30%, growth 20%, collaboration 10%; the indicators of a dimension share it equally. Change them as needed; they must add up to 100%.',
    },
    {
      zh: '没有填目标值的指标不计分;目标要写明方向,如“≥95%”“≤30天”。',
      en: 'An indicator without a target is not scored. Write targets with their direction, e.g. ≥95%, ≤30 days.',
    },
  ],
  orientation: 'landscape',
};
