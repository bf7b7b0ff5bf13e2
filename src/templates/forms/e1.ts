import { ACTUAL, FIELDS, INDICATOR, NUMBER, SCORE, SIGNATURES, TOTAL, WEIGHT } from '../standard-columns';
import type { ItemRow, Template, Text } from '../template';

/** An item without a figure: marked out of 100 in the score column. */
const marked = (
  number: number,
  indicator: Text,
  criteria: Text,
  weight: number,
  sample: number,
): ItemRow => ({
  kind: 'item',
  cells: { number, indicator, criteria, weight: { percent: weight } },
  entries: { score: { kind: 'mark', full: 100 } },
  sample: { score: sample },
  example: ['score'],
});

/** E1: the e-commerce agent. Two items are measured against their standard, three are marked by hand. */
export const e1: Template = {
  id: 'e1',
  documents: ['E1'],
  name: { zh: '电商客服绩效考核表', en: 'E-commerce customer service' },
  purpose: {
    zh: '满意度和响应速度按标准折算,其余三项由主管按百分制打分,再按权重合计。',
    en: 'Satisfaction and speed are measured by their standard, three items are marked out of 100; added up by weight.',
  },
  sheet: { zh: '电商客服绩效考核表', en: 'E-commerce service' },
  title: { zh: '电商客服绩效考核表', en: 'E-commerce customer service appraisal' },
  fields: FIELDS,
  columns: [
    NUMBER,
    { ...INDICATOR, header: { zh: '考核项目', en: 'Assessment item' }, width: 18 },
    { key: 'criteria', role: 'criteria', header: { zh: '考核标准', en: 'Criteria' }, width: 42 },
    WEIGHT,
    ACTUAL,
    SCORE,
  ],
  rows: [
    {
      kind: 'item',
      cells: {
        number: 1,
        indicator: { zh: '客户满意度', en: 'Customer satisfaction' },
        criteria: { zh: '客户满意度达到90%以上', en: 'Customer satisfaction reaches 90% or above' },
        weight: { percent: 30 },
      },
      entries: { actual: { kind: 'percent' } },
      sample: { actual: { percent: 81 } },
      example: ['actual'],
    },
    {
      kind: 'item',
      cells: {
        number: 2,
        indicator: { zh: '响应速度', en: 'Response speed' },
        criteria: { zh: '平均响应时间不超过30秒', en: 'Average response time not more than 30 s' },
        weight: { percent: 20 },
      },
      entries: { actual: { kind: 'number', unit: '秒', decimals: 0 } },
      sample: { actual: 24 },
      example: ['actual'],
    },
    marked(
      3,
      { zh: '服务质量', en: 'Service quality' },
      {
        zh: '无投诉、服务态度良好、解决问题速度快',
        en: 'No complaints, good attitude, problems solved quickly',
      },
      20,
      85,
    ),
    marked(
      4,
      { zh: '工作态度', en: 'Attitude' },
      {
        zh: '工作积极主动、团队合作意识强、责任心重',
        en: 'Takes initiative, works well in the team, feels responsible',
      },
      15,
      90,
    ),
    marked(
      5,
      { zh: '工作量', en: 'Workload' },
      {
        zh: '处理客户咨询的数量、处理订单的数量等',
        en: 'Number of enquiries and orders handled',
      },
      15,
      80,
    ),
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '前两项:达到标准得满分100分,未达标按达成率折算;后三项由主管在“得分”列打0–100分。',
      en: 'The first two items: 100 when the standard is met, else the achievement ratio of it; mark the other three from 0 to 100 in the score column.',
    },
    {
      zh: '等级(优秀/良好/合格/不合格)的分数线和奖惩可在设置中修改。',
      en: 'The thresholds of the grades can be changed in the settings.',
    },
    {
      zh: '项目与标准可按岗位调整,权重合计须为100%。',
      en: 'Items and standards may be adapted; the weights must add up to 100%.',
    },
  ],
  orientation: 'portrait',
};
