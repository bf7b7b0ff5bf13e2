import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL, WEIGHT } from '../standard-columns';
import type { Entry, ItemRow, Template, TemplateValue, Text } from '../template';

const COUNT: Entry = { kind: 'number', unit: '', decimals: 0 };

const row = (
  indicator: Text,
  weight: number,
  target: Text,
  criteria: Text,
  entry: Entry,
  sample: Readonly<Record<string, TemplateValue>>,
  more: Pick<ItemRow, 'help' | 'assumed' | 'entries'> = {},
): ItemRow => ({
  kind: 'item',
  cells: { indicator, weight: { percent: weight }, target, criteria },
  ...more,
  entries: { actual: entry, ...more.entries },
  sample,
  example: Object.keys(sample),
});

/** C1: 表9-23, the ability sheet of the service manager. Full marks are the weights. */
export const c1: Template = {
  id: 'c1',
  documents: ['C1'],
  name: { zh: '表9-23 客户服务部经理能力指标考核表', en: 'Table 9-23: service manager, ability' },
  purpose: {
    zh: '经理能力考核:八项指标按条款得分,满分即权重,合计100分。',
    en: 'Ability of the service manager: eight indicators whose full marks are their weights, 100 in all.',
  },
  sheet: { zh: '经理能力指标考核表', en: 'Manager ability' },
  title: {
    zh: '表9-23 客户服务部经理能力指标考核表',
    en: 'Table 9-23: Ability appraisal of the customer service manager',
  },
  fields: FIELDS,
  columns: [
    { ...INDICATOR, header: { zh: '考核指标', en: 'Indicator' }, width: 19 },
    WEIGHT,
    { key: 'target', role: 'target', header: { zh: '指标要求', en: 'Requirement' }, width: 28 },
    { key: 'criteria', role: 'criteria', header: { zh: '评分规则', en: 'Scoring rules' }, width: 42 },
    ACTUAL,
    SCORE,
  ],
  rows: [
    row(
      { zh: '客户回访', en: 'Customer follow-up' },
      5,
      { zh: '所有客户每3个月回访一次', en: 'Every customer is called back once in 3 months' },
      {
        zh: '1、完成所有回访安排5分\n2、完成90%以上的回访为3分\n3、完成回访低于90%为0分',
        en: '1. 100% of the follow-ups completed: 5 points\n2. 90% or more completed: 3 points\n3. Less than 90% completed: 0 points',
      },
      { kind: 'percent' },
      { actual: { percent: 95 } },
    ),
    row(
      { zh: '客户投诉处理', en: 'Complaint handling' },
      30,
      {
        zh: '客户投诉在两小时内响应,3个工作日内解决,解决率为100%',
        en: 'Complaints are answered within two hours and solved within 3 working days, all of them',
      },
      {
        zh: '1、完成所有要求为30分\n2、任一项没有满足扣10分',
        en: '1. All requirements met: 30 points\n2. Deduct 10 points for each requirement not met',
      },
      { ...COUNT, max: 3 },
      { actual: 1 },
      {
        help: {
          zh: '填没有满足的要求有几项,全部满足填0。',
          en: 'Enter how many requirements were not met, 0 if all were.',
        },
      },
    ),
    row(
      { zh: '客户满意度', en: 'Customer satisfaction' },
      20,
      { zh: '客户满意度在90分上', en: 'Customer satisfaction of 90 or more' },
      {
        zh: '1、客户满意度在90分以上为20分\n2、85分以上为10分以上\n3、80分以上为5分\n4、低于80分为0分',
        en: '1. Satisfaction of 90 or more: 20 points\n2. 85 or more: 10 points\n3. 80 or more: 5 points\n4. Below 80: 0 points',
      },
      { kind: 'number', unit: '', decimals: 1, max: 100 },
      { actual: 92 },
    ),
    row(
      { zh: '客服培训', en: 'Training' },
      5,
      { zh: '培训课时达10课时以上', en: '10 hours of training or more' },
      {
        zh: '1、培训课时在10课时以上为5分\n2、6课时以上为3分\n3、低于6课时为0分',
        en: '1. 10 hours or more: 5 points\n2. 6 hours or more: 3 points\n3. Less than 6 hours: 0 points',
      },
      { kind: 'number', unit: '', decimals: 1 },
      { actual: 12 },
    ),
    row(
      { zh: '客服流程体系的建立与完善', en: 'Service processes' },
      20,
      {
        zh: '建立CRM信息系统,培养客服管理制度、方法、流程',
        en: 'Set up the CRM system; develop rules, methods and processes of service management',
      },
      {
        zh: '1、完成率在90%以上20分\n2、完成率在85%以上10分\n3、完成率低于80%为0分',
        en: '1. Completion of 90% or more: 20 points\n2. 85% or more: 10 points\n3. Below 80%: 0 points',
      },
      { kind: 'percent' },
      { actual: { percent: 87 } },
    ),
    row(
      { zh: '客户信息管理', en: 'Customer records' },
      10,
      { zh: '客户信息资料齐整,无错漏', en: 'Customer records are complete and without errors' },
      {
        zh: '1、按要求完成10分\n2、错漏在3%以内为5分\n3、错漏超过3%为0分',
        en: '1. As required: 10 points\n2. Errors within 3%: 5 points\n3. Errors over 3%: 0 points',
      },
      { kind: 'percent' },
      { actual: { percent: 2 } },
      {
        help: { zh: '填错漏率,没有错漏填0%。', en: 'Enter the share of errors, 0% if there are none.' },
      },
    ),
    row(
      { zh: '销售额', en: 'Sales' },
      5,
      { zh: '销售收入不低于去年同期', en: 'Sales not below the same period last year' },
      {
        zh: '1、销售收入超过去年同期为5分\n2、低于去年同期为0分',
        en: '1. Sales above the same period last year: 5 points\n2. Below the same period last year: 0 points',
      },
      { kind: 'number', unit: '', decimals: 0 },
      { target: { zh: '去年同期:120', en: 'Same period last year: 120' }, actual: 130 },
      {
        entries: { target: { kind: 'text' } },
        help: {
          zh: '把去年同期的数写在“指标要求”里,如“去年同期:120”,这里填今年的数。',
          en: 'Write last year’s figure into the requirement, e.g. “Same period last year: 120”, and this year’s here.',
        },
      },
    ),
    row(
      { zh: '流失数', en: 'Customers lost' },
      5,
      { zh: '不产生客户流失', en: 'No customer is lost' },
      {
        zh: '1、不流失为5分\n2、流失为0分',
        en: '1. 0 customers lost: 5 points\n2. 1 or more customers lost: 0 points',
      },
      COUNT,
      { actual: 0 },
      {
        help: {
          zh: '填流失的客户数,没有流失填0。',
          en: 'Enter how many customers were lost, 0 if none.',
        },
      },
    ),
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '第3项的“10分以上”照录原文,按“10分”计。',
      en: 'The original says “10 points or more” in the third item; this form says 10 points.',
    },
    {
      zh: '完成率在80%–85%之间、销售额与去年持平时,原表没有规定,不评分并提示。',
      en: 'The original says nothing for a completion between 80% and 85%, nor for sales equal to last year’s: such a figure is not scored, and the form says so.',
    },
    {
      zh: '原文件规定能力表占总评的85%、态度表占25%,合计110%,使用前请定下比例。',
      en: 'The document gives the ability form 85% and the attitude form 25% of the whole, 110% in all: settle the shares before use.',
    },
  ],
  orientation: 'landscape',
};
