import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL } from '../standard-columns';
import type { ItemRow, Template, TemplateColumn, Text } from '../template';

const RATERS: readonly TemplateColumn[] = [
  { key: 'self', role: 'rater', header: { zh: '自评', en: 'Self rating' }, width: 9, align: 'center' },
  { key: 'superior', role: 'rater', header: { zh: '上级评', en: 'Manager rating' }, width: 10, align: 'center' },
  { key: 'peer', role: 'rater', header: { zh: '同级评', en: 'Peer rating' }, width: 9, align: 'center' },
  { key: 'subordinate', role: 'rater', header: { zh: '下级评', en: 'Subordinate rating' }, width: 13, align: 'center' },
]; // prettier-ignore

/** A task whose rate of completion is multiplied by its marks. */
const task = (indicator: Text, criteria: Text, sample: number): ItemRow => ({
  kind: 'item',
  cells: { indicator, criteria, full: 12 },
  entries: { actual: { kind: 'percent' } },
  sample: { actual: { percent: sample } },
  example: ['actual'],
});

/** An item that all raters mark (360). */
const rated = (
  indicator: Text,
  criteria: Text,
  marks: readonly [number, number, number, number],
): ItemRow => {
  const keys = RATERS.map(({ key }) => key);
  return {
    kind: 'item',
    cells: { indicator, criteria, full: 10 },
    entries: Object.fromEntries(keys.map((key) => [key, { kind: 'mark', full: 10 }])),
    sample: Object.fromEntries(keys.map((key, index) => [key, marks[index] ?? 0])),
    example: keys,
  };
};

const BY_RATERS: Text = {
  zh: '由自评、上级、同级、下级打分',
  en: 'Marked by self, manager, peers and subordinates',
};

/** E2: grade A department form, KPI and 360 marks, full mark 100. */
export const e2: Template = {
  id: 'e2',
  documents: ['E2'],
  name: { zh: 'A级客服部绩效考核表(KPI+360)', en: 'Grade A service department (KPI + 360)' },
  purpose: {
    zh: '工作任务60分按完成率,综合能力30分和行为规范10分由多方打分,合计100分。',
    en: 'Tasks (60) by their rate of completion, ability (30) and conduct (10) by the marks of several raters; 100 in all.',
  },
  sheet: { zh: 'A级客服部绩效考核表', en: 'Service dept KPI+360' },
  title: { zh: 'A级客服部绩效考核表(KPI+360)', en: 'Grade A service department appraisal (KPI + 360)' },
  fields: FIELDS,
  columns: [
    { ...INDICATOR, header: { zh: '考核项目', en: 'Assessment item' }, width: 30 },
    { key: 'criteria', role: 'criteria', header: { zh: '评分标准', en: 'Scoring criteria' }, width: 46 },
    { key: 'full', role: 'full', header: { zh: '分值', en: 'Full mark' }, width: 9, align: 'center', sum: true },
    ACTUAL,
    ...RATERS,
    SCORE,
  ], // prettier-ignore
  rows: [
    { kind: 'section', text: { zh: 'Ⅰ 个人工作任务及效率(60%)', en: 'Ⅰ Tasks and efficiency (60%)' } },
    task({ zh: '项目计划完成率', en: 'Completion of project plans' }, { zh: '完成率×12分', en: 'Completion rate ≥100%: 12 points; below 100%: in proportion' }, 95),
    task({ zh: '客户对服务的满意率', en: 'Satisfaction with the service' }, { zh: '满意率×12分', en: 'Satisfaction rate ≥100%: 12 points; below 100%: in proportion' }, 90),
    task({ zh: '客户关系维护的良好率', en: 'Customer relations in good order' }, { zh: '良好率×12分', en: 'Rate ≥100%: 12 points; below 100%: in proportion' }, 85),
    task({ zh: '客户访问计划实施的有效率', en: 'Effective customer visits' }, { zh: '有效率×12分', en: 'Rate ≥100%: 12 points; below 100%: in proportion' }, 90),
    task({ zh: '个人负责的所有项目回款跟进情况', en: 'Payments received on own projects' }, { zh: '回款率×12分', en: 'Payment rate ≥100%: 12 points; below 100%: in proportion' }, 100),
    { kind: 'subtotal', text: { zh: '小计', en: 'Subtotal' } },
    { kind: 'section', text: { zh: 'Ⅱ 综合能力(30%)', en: 'Ⅱ Ability (30%)' } },
    rated({ zh: '工作技能', en: 'Skills' }, BY_RATERS, [9, 8, 8, 9]),
    rated({ zh: '工作态度与责任感', en: 'Attitude and responsibility' }, BY_RATERS, [9, 8, 8, 7]),
    rated({ zh: '协调性', en: 'Cooperation' }, BY_RATERS, [9, 9, 9, 9]),
    { kind: 'subtotal', text: { zh: '小计', en: 'Subtotal' } },
    { kind: 'section', text: { zh: 'Ⅲ 日常行为规范(10%)', en: 'Ⅲ Daily conduct (10%)' } },
    rated(
      { zh: '遵守规章制度', en: 'Keeping to the rules' },
      {
        zh: '自觉遵守和维护公司各项规章制度(10分)\n能遵守公司各项规章制度,但需要有人督导(8-9分)\n偶有迟到,但上班后工作兢兢业业(6-7分)\n纪律观念不强,偶尔违反公司规章制度(4-5分)\n经常违反公司制度,被指正时态度傲慢(1-2分)',
        en: 'Keeps and defends the rules unprompted (10 points)\nKeeps the rules, but needs supervision (8–9 points)\nSometimes late, but works hard once at work (6–7 points)\nWeak discipline, breaks rules now and then (4–5 points)\nOften breaks rules, arrogant when corrected (1–2 points)',
      },
      [10, 9, 9, 8],
    ),
    { kind: 'subtotal', text: { zh: '小计', en: 'Subtotal' } },
    { kind: 'total', text: TOTAL },
  ], // prettier-ignore
  signatures: SIGNATURES,
  notes: [
    {
      zh: '第Ⅰ部分填实际完成率;第Ⅱ、Ⅲ部分由各方打分,默认取已填分数的平均值,可在设置中给各方权重。',
      en: 'Part Ⅰ takes the rate reached; in parts Ⅱ and Ⅲ the score is the mean of the marks given, unless the settings give the raters weights.',
    },
    {
      zh: '回款跟进情况按“回款率×12分”计,是本表的写法,原表只写×12。',
      en: 'For payments the original says only “× 12”; this form takes the share of payments received.',
    },
  ],
  orientation: 'landscape',
};
