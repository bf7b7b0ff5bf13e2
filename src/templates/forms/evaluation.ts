import { FIELDS, INDICATOR, SCORE, TOTAL, WEIGHT } from '../standard-columns';
import type { ItemRow, Template, Text } from '../template';

const row = (indicator: Text, weight: number, criteria: Text, sample: number): ItemRow => ({
  kind: 'item',
  cells: { indicator, weight: { percent: weight }, criteria },
  entries: { score: { kind: 'mark', full: 100 } },
  sample: { score: sample },
  example: ['score'],
});

/** 《绩效评估表》: the form that A5 speaks of and the source does not show. Dimensions and weights of A1; use of results of A6. */
export const evaluation: Template = {
  id: 'evaluation',
  documents: ['A5', 'A1', 'A6'],
  name: { zh: '绩效评估表', en: 'Performance evaluation' },
  purpose: {
    zh: '周期结束后汇总四个维度得分,定总分、等级和结果应用,双方签字。',
    en: 'After the period: the scores of the four dimensions, total, grade, what follows, and both signatures.',
  },
  sheet: { zh: '绩效评估表', en: 'Performance evaluation' },
  title: { zh: '客服绩效评估表', en: 'Customer service performance evaluation' },
  fields: [
    ...FIELDS,
    { label: { zh: '评估人', en: 'Evaluated by' } },
    { label: { zh: '评估日期', en: 'Date' }, entry: { kind: 'date' } },
  ],
  columns: [
    { ...INDICATOR, header: { zh: '考核项目', en: 'Assessment item' }, width: 16 },
    WEIGHT,
    { key: 'criteria', role: 'criteria', header: { zh: '考核标准', en: 'Criteria' }, width: 42 },
    { ...SCORE, width: 11 },
    { key: 'remark', role: 'remark', header: { zh: '备注', en: 'Remarks' }, width: 24, entry: { kind: 'text' } },
  ], // prettier-ignore
  rows: [
    row(
      { zh: '质量', en: 'Quality' },
      40,
      {
        zh: '客户满意度、首次联系解决率、投诉率、服务差错率',
        en: 'Customer satisfaction, first contact resolution, complaint rate, error rate',
      },
      85,
    ),
    row(
      { zh: '效率', en: 'Efficiency' },
      30,
      {
        zh: '平均响应时长、平均处理时长、工单日均处理量',
        en: 'Average response time, average handle time, tickets per day',
      },
      90,
    ),
    row(
      { zh: '成长', en: 'Growth' },
      20,
      {
        zh: '培训参与率、考核通过率、知识库贡献条数、新员工上岗周期',
        en: 'Training, tests, knowledge base contributions, onboarding time',
      },
      95,
    ),
    row(
      { zh: '协作', en: 'Collaboration' },
      10,
      { zh: '跨部门协作任务完成率、内部知识分享次数', en: 'Cross-team tasks, knowledge sharing' },
      80,
    ),
    { kind: 'total', text: TOTAL },
  ],
  closing: [
    {
      label: { zh: '团队排名', en: 'Rank in the team' },
      hint: { zh: '如 3/20。', en: 'E.g. 3 of 20.' },
      lines: 1,
    },
    {
      label: { zh: '与上期比较', en: 'Compared with last period' },
      hint: {
        zh: '写明升降和原因,如:处理时长缩短10%,一次解决率下降5%。',
        en: 'What went up or down and why, e.g. handle time down 10%, first contact resolution down 5%.',
      },
      lines: 2,
    },
    {
      label: { zh: '主管评语', en: 'Supervisor’s comments' },
      hint: { zh: '先肯定,再写需改进之处。', en: 'Strengths first, then what to improve.' },
      lines: 3,
    },
    {
      label: { zh: '员工意见', en: 'Employee’s comments' },
      hint: { zh: '由被考核人填写。', en: 'Written by the employee.' },
      lines: 3,
    },
    {
      label: { zh: '结果应用', en: 'What follows' },
      hint: {
        zh: '月度前10%发奖金(月薪5%–10%);连续三个季度后10%安排辅导;年度90分及以上优先晋升;成长得分低安排培训。',
        en: 'Top 10% of the month: bonus of 5–10% of the salary; bottom 10% in three quarters: coaching; 90 and above in the year: promotion; low growth: training.',
      },
      lines: 2,
    },
  ],
  signatures: [
    { zh: '被考核人签字', en: 'Employee signature' },
    { zh: '主管签字', en: 'Supervisor signature' },
    { zh: 'HR签字', en: 'HR signature' },
  ],
  notes: [
    {
      zh: '各维度得分为百分制,取自相应的指标表;周期结束后3个工作日内完成。',
      en: 'Dimensions are marked out of 100, from their own forms, within 3 working days after the period.',
    },
    {
      zh: '原文件提到此表但没有给出内容,表式为假定。',
      en: 'The document names this form without showing it; its layout is assumed.',
    },
  ],
  orientation: 'portrait',
};
