import { ACTUAL, FLAG, INDICATOR, TARGET } from '../standard-columns';
import type { Template } from '../template';

/** B5: (二) 客户满意度评测表(月度), with a column that marks the indicators that miss their target (B6). */
export const b5: Template = {
  id: 'b5',
  documents: ['B5', 'B6'],
  name: { zh: '(二)客户满意度评测表(月度)', en: '(2) Customer satisfaction, monthly' },
  purpose: {
    zh: 'CSAT、NPS、投诉率与目标的差距和改进方向。',
    en: 'How far CSAT, NPS and the complaint rate are from their targets, and what to improve.',
  },
  sheet: { zh: '客户满意度评测表', en: 'Customer satisfaction' },
  title: { zh: '(二)客户满意度评测表(月度)', en: '(2) Customer satisfaction evaluation (monthly)' },
  fields: [
    { label: { zh: '团队', en: 'Team' } },
    { label: { zh: '评测月份', en: 'Month' } },
    { label: { zh: '填表人', en: 'Prepared by' } },
    { label: { zh: '填表日期', en: 'Date' }, entry: { kind: 'date' } },
  ],
  columns: [
    { ...INDICATOR, width: 18 },
    {
      key: 'standard',
      role: 'source',
      header: { zh: '评分标准/数据来源', en: 'Data source' },
      width: 30,
    },
    {
      key: 'sample',
      role: 'sample',
      header: { zh: '样本量', en: 'Sample size' },
      width: 13,
      align: 'center',
      entry: { kind: 'number', unit: '', decimals: 0 },
    },
    { ...ACTUAL, header: { zh: '平均分/占比', en: 'Actual (mean or share)' }, width: 14 },
    TARGET,
    {
      key: 'gap',
      role: 'gap',
      header: { zh: '差距(百分点)', en: 'Gap (points)' },
      width: 14,
      align: 'center',
    },
    FLAG,
    {
      key: 'remark',
      role: 'remark',
      header: { zh: '改进方向', en: 'Remarks' },
      width: 34,
      entry: { kind: 'text' },
    },
  ],
  rows: [
    {
      kind: 'item',
      cells: {
        indicator: 'CSAT',
        standard: {
          zh: '5分制(1-5分,≥4分为满意)',
          en: '5-point scale (1–5, 4 and above is satisfied)',
        },
        target: { zh: '≥4.5分', en: '≥4.5 points' },
      },
      entries: {
        sample: { kind: 'number', unit: { zh: '份', en: 'forms' }, decimals: 0 },
        actual: { kind: 'number', unit: '分', decimals: 1, max: 5 },
      },
      sample: {
        sample: 1200,
        actual: 4.2,
        remark: {
          zh: '优化“问题未一次性解决”场景应答',
          en: 'Better answers where the problem is not solved at once',
        },
      },
    },
    {
      kind: 'item',
      cells: {
        indicator: 'NPS',
        standard: { zh: '推荐者(9-10分)占比', en: 'Share of promoters (9–10)' },
        target: '≥40%',
      },
      entries: {
        sample: { kind: 'number', unit: { zh: '份', en: 'forms' }, decimals: 0 },
        actual: { kind: 'percent' },
      },
      sample: {
        sample: 800,
        actual: { percent: 35 },
        remark: { zh: '增加客户回访频次,提升情感连接', en: 'Call back more often, closer to the customer' },
      },
    },
    {
      kind: 'item',
      cells: {
        indicator: { zh: '投诉率', en: 'Complaint rate' },
        standard: { zh: '投诉工单量/总服务量', en: 'Complaint tickets / services' },
        target: '≤2%',
      },
      entries: {
        sample: { kind: 'number', unit: { zh: '单', en: 'tickets' }, decimals: 0 },
        actual: { kind: 'percent' },
      },
      sample: {
        sample: 5000,
        actual: { percent: 2.8 },
        remark: {
          zh: '针对物流延迟问题增设专项话术',
          en: 'A script of its own for late deliveries',
        },
      },
    },
  ],
  signatures: [
    { zh: '制表人签字', en: 'Prepared by, signature' },
    { zh: '审核人签字', en: 'Approved by, signature' },
  ],
  notes: [
    {
      zh: '差距=实际-目标,带正负号,单位同该指标(比率为百分点)。',
      en: 'Gap = actual − target with its sign, in the unit of the indicator (percentage points for rates).',
    },
    {
      zh: '问卷回收率低于60%时,结果旁应注明。',
      en: 'Say so beside the result when fewer than 60% of the surveys came back.',
    },
  ],
  orientation: 'landscape',
};
