import { FIELDS, INDICATOR, NUMBER, SCORE, TOTAL } from '../standard-columns';
import type { ItemRow, Template, TemplateColumn, Text } from '../template';

const rater = (key: string, header: Text): TemplateColumn => ({
  key,
  role: 'rater',
  header,
  width: 10,
  align: 'center',
});

const row = (
  number: number,
  indicator: Text,
  full: number,
  criteria: Text,
  [self, appraiser, reviewer]: readonly [number, number, number],
): ItemRow => ({
  kind: 'item',
  cells: { number, indicator, criteria, full },
  entries: { self: { kind: 'mark', full }, appraiser: { kind: 'mark', full }, reviewer: { kind: 'mark', full } },
  sample: { self, appraiser, reviewer },
  example: ['self', 'appraiser', 'reviewer'],
}); // prettier-ignore

/** C3: 表9-25, the after-sales supervisor, marked by three raters. The form does not say how their marks combine: the mean. */
export const c3: Template = {
  id: 'c3',
  documents: ['C3'],
  name: { zh: '表9-25 售后服务主管考核表', en: 'Table 9-25: after-sales supervisor' },
  purpose: {
    zh: '自评、考评、审评三方打分,默认取平均,合计100分。',
    en: 'Marks of three raters, by default their mean; 100 in all.',
  },
  sheet: { zh: '售后服务主管考核表', en: 'After-sales supervisor' },
  title: { zh: '表9-25 售后服务主管考核表', en: 'Table 9-25: Appraisal of the after-sales supervisor' },
  fields: FIELDS,
  columns: [
    NUMBER,
    { ...INDICATOR, header: { zh: '考核项目', en: 'Assessment item' }, width: 22 },
    { key: 'criteria', role: 'criteria', header: { zh: '考核标准', en: 'Criteria' }, width: 46 },
    { key: 'full', role: 'full', header: { zh: '总分', en: 'Full mark' }, width: 9, align: 'center', sum: true },
    rater('self', { zh: '自评', en: 'Self rating' }),
    rater('appraiser', { zh: '考评', en: 'Appraiser rating' }),
    rater('reviewer', { zh: '审评', en: 'Reviewer rating' }),
    { ...SCORE, header: { zh: '最终评比得分', en: 'Final score' }, width: 13 },
  ], // prettier-ignore
  rows: [
    row(
      1,
      { zh: '客户反馈信息的收集、汇总', en: 'Collecting customer feedback' },
      10,
      {
        zh: '及时掌握客户的使用情况\n了解同类产品的客户使用情况\n了解客户群体的细分和特殊需求',
        en: 'Knows how customers use the product\nKnows how customers use similar products\nKnows customer groups and their special needs',
      },
      [9, 8, 8],
    ),
    row(
      2,
      { zh: '建立客户档案、信息库', en: 'Customer files and database' },
      10,
      {
        zh: '各终端客户的档案完善\n注明各客户的特点、需求\n预估客户的需求量',
        en: 'Files of all end customers are complete\nCharacteristics and needs of each are noted\nDemand is estimated',
      },
      [9, 9, 9],
    ),
    row(
      3,
      { zh: '故障汇总分析', en: 'Analysis of faults' },
      10,
      {
        zh: '联合各部门进行故障原因查找、分析\n每次事件形成书面材料,以备后查\n明确关闭时间,不得无故拖延',
        en: 'Finds and analyses causes together with the departments\nPuts every event down in writing\nSets a closing time and keeps it',
      },
      [8, 7, 6],
    ),
    row(
      4,
      { zh: '已损件台账的建立', en: 'Register of damaged parts' },
      5,
      {
        zh: '更换配件必须有旧件回仓\n明确已损件的台账数目',
        en: 'Replaced parts are returned to store\nThe register states the number of damaged parts',
      },
      [5, 4, 4],
    ),
    row(
      5,
      { zh: '重大事故问题处理', en: 'Handling of serious incidents' },
      15,
      {
        zh: '发生重大事故,必须第一时间处理\n必须向上级部门及时反映情况',
        en: 'Serious incidents are handled at once\nSuperiors are informed in time',
      },
      [14, 13, 12],
    ),
    row(
      6,
      { zh: '处理问题的时效性', en: 'Speed of solving problems' },
      10,
      {
        zh: '客户的故障报修必须在一小时内给出答复\n在规定时间内派遣售后人员到达现场\n确保在尽可能短的时间内处理好问题',
        en: 'Fault reports are answered within an hour\nStaff arrive on site within the set time\nProblems are solved as quickly as possible',
      },
      [9, 8, 7],
    ),
    row(
      7,
      { zh: '客户满意度调查', en: 'Satisfaction surveys' },
      10,
      {
        zh: '每15天电话联系客户,进行回访\n了解客户的真实目的',
        en: 'Customers are called every 15 days\nTheir real purposes are understood',
      },
      [8, 8, 8],
    ),
    row(
      8,
      { zh: '对售后人员的培训', en: 'Training of after-sales staff' },
      5,
      {
        zh: '每月进行一次常规培训\n每月进行一次售后人员的问题集中处理',
        en: 'Regular training once a month\nA monthly meeting on the problems of the staff',
      },
      [5, 5, 5],
    ),
    row(
      9,
      { zh: '客户的投诉处理', en: 'Complaint handling' },
      15,
      {
        zh: '每次投诉必须重视,并且妥善处理\n处理结果必须得到客户的理解,才能关闭',
        en: 'Every complaint is taken seriously and settled\nIt is closed only once the customer understands the result',
      },
      [14, 12, 13],
    ),
    row(
      10,
      { zh: '部门横向沟通', en: 'Communication between departments' },
      10,
      {
        zh: '及时沟通销售部,对已损件的处理\n及时沟通销售部,对退换货的处理',
        en: 'Talks to sales in time about damaged parts\nTalks to sales in time about returned goods',
      },
      [9, 9, 6],
    ),
    { kind: 'total', text: TOTAL },
  ],
  signatures: [
    { zh: '被考核人签字', en: 'Employee signature' },
    { zh: '考评人签字', en: 'Appraiser signature' },
    { zh: '审评人签字', en: 'Reviewer signature' },
  ],
  notes: [
    {
      zh: '原表没有写明三方分数如何合成,默认取已填分数的平均值,可在设置中给各方权重。',
      en: 'The original does not say how the marks combine: the mean of those given, unless the settings give the raters weights.',
    },
  ],
  orientation: 'landscape',
};
