import { ACHIEVEMENT, ACTUAL, DIMENSION, FIELDS, FLAG, INDICATOR, SCORE, SIGNATURES, TARGET, TOTAL, WEIGHT } from '../standard-columns'; // prettier-ignore
import type { Template, Text } from '../template';

const EFFICIENCY: Text = { zh: '效率', en: 'Efficiency' };
const SATISFACTION: Text = { zh: '满意度', en: 'Satisfaction' };

/** B1: indicators and weights, with the targets and the month's figures of B4 and B5. */
export const b1: Template = {
  id: 'b1',
  documents: ['B1', 'B4', 'B5'],
  name: { zh: '客服效率与满意度综合评测表', en: 'Service efficiency and satisfaction' },
  purpose: {
    zh: '七项效率与满意度指标,按目标达成率计分,再按权重合计。',
    en: 'Seven indicators of efficiency and satisfaction, scored by how far each target is reached.',
  },
  sheet: { zh: '效率与满意度评测', en: 'Efficiency and satisfaction' },
  title: { zh: '客服效率与满意度综合评测表', en: 'Service efficiency and satisfaction evaluation' },
  fields: FIELDS,
  columns: [
    { ...DIMENSION, width: 13 },
    { ...INDICATOR, width: 24 },
    { key: 'method', role: 'method', header: { zh: '指标定义', en: 'Definition' }, width: 36 },
    WEIGHT,
    TARGET,
    ACTUAL,
    ACHIEVEMENT,
    SCORE,
    FLAG,
  ],
  rows: [
    {
      kind: 'item',
      cells: {
        dimension: EFFICIENCY,
        indicator: { zh: '平均响应时长', en: 'Average response time' },
        method: {
          zh: '客户接入到客服首次应答的平均时长,含排队',
          en: 'From the customer’s connection to the first answer, queueing included',
        },
        weight: { percent: 15 },
        target: { zh: '≤30秒', en: '≤30 s' },
      },
      entries: { actual: { kind: 'number', unit: '秒', decimals: 0 } },
      sample: { actual: 45 },
    },
    {
      kind: 'item',
      cells: {
        dimension: EFFICIENCY,
        indicator: { zh: '平均处理时长', en: 'Average handle time' },
        method: {
          zh: '从接触客户到问题解决、工单关闭的平均时长',
          en: 'From contact to the solution or the closed ticket',
        },
        weight: { percent: 20 },
        target: { zh: '≤5分钟', en: '≤5 min' },
      },
      entries: { actual: { kind: 'number', unit: '分钟', decimals: 1 } },
      sample: { actual: 6.2 },
    },
    {
      kind: 'item',
      cells: {
        dimension: EFFICIENCY,
        indicator: { zh: '一次解决率', en: 'First contact resolution' },
        method: {
          zh: '首次接触即解决、未转接也未再次来访的占比',
          en: 'Solved at first contact, without transfer or second contact',
        },
        weight: { percent: 25 },
        target: '≥85%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 72 } },
    },
    {
      kind: 'item',
      cells: {
        dimension: EFFICIENCY,
        indicator: { zh: '工单处理及时率', en: 'SLA attainment' },
        method: { zh: '在SLA时限内完成的工单占比', en: 'Tickets finished within the SLA' },
        weight: { percent: 15 },
        target: '≥95%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 91 } },
    },
    {
      kind: 'item',
      cells: {
        dimension: SATISFACTION,
        indicator: { zh: '客户满意度评分(CSAT)', en: 'Customer satisfaction score (CSAT)' },
        method: { zh: '服务后评价的平均分,5分制', en: 'Mean mark of surveys on a 5-point scale' },
        weight: { percent: 15 },
        target: { zh: '≥4.5分', en: '≥4.5 points' },
      },
      entries: { actual: { kind: 'number', unit: '分', decimals: 1, max: 5 } },
      sample: { actual: 4.2 },
    },
    {
      kind: 'item',
      cells: {
        dimension: SATISFACTION,
        indicator: { zh: '净推荐值(NPS)', en: 'Net promoter score (NPS)' },
        method: {
          zh: '推荐者(9–10分)占比减贬损者(0–6分)占比',
          en: 'Share of promoters (9–10) less share of detractors (0–6)',
        },
        weight: { percent: 5 },
        target: '≥40%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 35 } },
    },
    {
      kind: 'item',
      cells: {
        dimension: SATISFACTION,
        indicator: { zh: '投诉率', en: 'Complaint rate' },
        method: { zh: '投诉工单量/总服务量', en: 'Complaint tickets / services' },
        weight: { percent: 5 },
        target: '≤2%',
      },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 2.8 } },
    },
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '权重随业务重点调整:新业务上线期一次解决率可提到30%,客户体验年CSAT可提到20%,其余按比例调整,合计100%;避免只看单一指标。',
      en: 'Weights follow the priorities: 30% for first contact resolution when a business is launched, 20% for CSAT in a year of customer experience, the rest scaled to 100%. Never look at a single indicator.',
    },
    {
      zh: '目标值取自客服效率评测表和客户满意度评测表,可按本单位情况修改。',
      en: 'Targets are those of the monthly efficiency and satisfaction forms; change them as needed.',
    },
  ],
  orientation: 'landscape',
};
