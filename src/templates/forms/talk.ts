import { FIELDS } from '../standard-columns';
import type { Entry, ItemRow, Template, Text } from '../template';

const STATES: readonly Text[] = [
  { zh: '未开始', en: 'Not started' },
  { zh: '进行中', en: 'In progress' },
  { zh: '已完成', en: 'Done' },
];
const [NOT_STARTED] = STATES;
const STATE: Entry = { kind: 'choice', items: STATES };

const plan = (problem: Text, measure: Text, owner: Text, due: Text): ItemRow => ({
  kind: 'item',
  cells: {},
  sample: { problem, measure, owner, due, ...(NOT_STARTED && { state: NOT_STARTED }) },
});
const BLANK: ItemRow = { kind: 'item', cells: {} };

/** The talk and the improvement plan: A5, D2 (肯定—改进—鼓励), D5 (three-track check, signed plan), D6, and the plan of B9. */
export const talk: Template = {
  id: 'talk',
  documents: ['A5', 'B9', 'D2', 'D5', 'D6'],
  name: { zh: '绩效面谈与改进计划表', en: 'Performance talk and improvement plan' },
  purpose: {
    zh: '按肯定、改进、鼓励三步面谈,核对三条线,定改进计划并签字确认。',
    en: 'A talk in three steps (strengths, improvement, encouragement), a check against bias, and a signed plan.',
  },
  sheet: { zh: '绩效面谈与改进计划', en: 'Talk and improvement plan' },
  title: { zh: '绩效面谈记录与改进计划确认书', en: 'Performance talk and improvement plan' },
  fields: [
    ...FIELDS,
    { label: { zh: '面谈人', en: 'Talk held by' } },
    { label: { zh: '面谈日期', en: 'Date' }, entry: { kind: 'date' } },
  ],
  opening: [
    {
      label: { zh: '肯定', en: 'Strengths' },
      hint: {
        zh: '写具体的成绩和数字,如:本月首次解决率达92%,高于团队均值。',
        en: 'Concrete results and figures, e.g. first contact resolution of 92%, above the team’s mean.',
      },
      lines: 3,
      sample: {
        zh: '本月首次解决率达92%,高于团队均值',
        en: 'First contact resolution of 92% this month, above the team’s mean',
      },
    },
    {
      label: { zh: '改进', en: 'To improve' },
      hint: {
        zh: '写数字背后的原因,如:投诉处理时长超出标准20%。',
        en: 'The reason behind the figure, e.g. complaints take 20% longer than the standard.',
      },
      lines: 3,
      sample: { zh: '投诉处理时长超出标准20%', en: 'Complaints take 20% longer than the standard' },
    },
    {
      label: { zh: '鼓励', en: 'Encouragement' },
      hint: {
        zh: '写可行的支持与目标,如:下周增加3次客户回访模拟训练。',
        en: 'A doable plan and support, e.g. three more call-back exercises next week.',
      },
      lines: 3,
      sample: { zh: '下周增加3次客户回访模拟训练', en: 'Three more call-back exercises next week' },
    },
    {
      label: { zh: '横向比较', en: 'Against the team' },
      hint: { zh: '在团队中的排名。', en: 'The rank in the team.' },
      lines: 1,
    },
    {
      label: { zh: '纵向比较', en: 'Against own history' },
      hint: { zh: '与本人以往各期相比。', en: 'Compared with earlier periods.' },
      lines: 1,
    },
    {
      label: { zh: '异常归因', en: 'Explained anomalies' },
      hint: {
        zh: '有说明的异常,如节假日咨询量激增、系统卡顿。',
        en: 'Anomalies with a reason, e.g. a holiday surge or a slow system.',
      },
      lines: 1,
    },
    {
      label: { zh: '下期目标(KPI+个人OKR)', en: 'Next period (KPI and own OKR)' },
      hint: { zh: '双方共同商定。', en: 'Set together.' },
      lines: 2,
    },
  ],
  tableTitle: { zh: '改进计划', en: 'Improvement plan' },
  columns: [
    { key: 'problem', role: 'other', header: { zh: '问题', en: 'Problem' }, width: 24, entry: { kind: 'text' } },
    { key: 'measure', role: 'other', header: { zh: '改进措施', en: 'Measure' }, width: 34, entry: { kind: 'text' } },
    { key: 'owner', role: 'other', header: { zh: '负责人', en: 'Owner' }, width: 14, align: 'center', entry: { kind: 'text' } },
    { key: 'due', role: 'other', header: { zh: '完成期限', en: 'Due' }, width: 14, align: 'center', entry: { kind: 'text' } },
    { key: 'state', role: 'other', header: { zh: '状态', en: 'Status' }, width: 12, align: 'center', entry: STATE },
  ], // prettier-ignore
  rows: [
    plan(
      { zh: '一次解决率低', en: 'Low first contact resolution' },
      { zh: '新产品知识培训', en: 'Training on the new product' },
      { zh: '培训组', en: 'Training group' },
      { zh: '1周', en: '1 week' },
    ),
    plan(
      { zh: '响应时长长', en: 'Slow response' },
      { zh: '优化排队逻辑', en: 'Better queue logic' },
      { zh: '技术部', en: 'Technology' },
      { zh: '2周', en: '2 weeks' },
    ),
    plan(
      { zh: '投诉率高', en: 'Many complaints' },
      { zh: '完善投诉话术', en: 'Better scripts for complaints' },
      { zh: '质检组', en: 'QA group' },
      { zh: '3天', en: '3 days' },
    ),
    BLANK,
    BLANK,
  ],
  signatures: [
    { zh: '员工签字', en: 'Employee signature' },
    { zh: '主管签字', en: 'Supervisor signature' },
    { zh: '日期', en: 'Date' },
  ],
  notes: [
    {
      zh: '数据来源与算法公开,当场能解释每一项得分;有异议先接受、再转换焦点、共同计划。',
      en: 'Sources and arithmetic are open: every score can be explained on the spot. In a dispute accept, shift the focus, plan together.',
    },
  ],
  orientation: 'portrait',
};
