import { ACTUAL, FIELDS, INDICATOR, SCORE, SIGNATURES, TOTAL } from '../standard-columns';
import type { ItemRow, Template, Text } from '../template';

/** An item that a supervisor marks by the standard; the mark goes straight into 得分. */
const marked = (indicator: Text, full: number, criteria: Text, sample: number): ItemRow => ({
  kind: 'item',
  cells: { indicator, criteria, full },
  entries: { score: { kind: 'mark', full } },
  sample: { score: sample },
  example: ['score'],
});

/** An item that is computed from what happened. */
const counted = (indicator: Text, full: number, criteria: Text, example: Text, sample: Text): ItemRow => ({
  kind: 'item',
  cells: { indicator, criteria, full },
  entries: { actual: { kind: 'words', example } },
  sample: { actual: sample },
  example: ['actual'],
});

/** C5: 表9-27, the after-sales agent. Six items are marked by hand, two follow from counts. */
export const c5: Template = {
  id: 'c5',
  documents: ['C5'],
  name: { zh: '表9-27 售后服务专员考核表', en: 'Table 9-27: after-sales agent' },
  purpose: {
    zh: '售后专员八项考核:六项由主管打分,投诉和出勤按次数扣分,合计100分。',
    en: 'Eight items of an after-sales agent: six marked by the supervisor, complaints and attendance by count; 100 in all.',
  },
  sheet: { zh: '售后服务专员考核表', en: 'After-sales agent' },
  title: { zh: '表9-27 售后服务专员考核表', en: 'Table 9-27: Appraisal of the after-sales agent' },
  fields: FIELDS,
  columns: [
    { ...INDICATOR, header: { zh: '考核项目', en: 'Assessment item' }, width: 24 },
    { key: 'criteria', role: 'criteria', header: { zh: '考核标准', en: 'Criteria' }, width: 48 },
    { key: 'full', role: 'full', header: { zh: '绩效分数', en: 'Full mark' }, width: 11, align: 'center', sum: true },
    { ...ACTUAL, header: { zh: '实际完成情况', en: 'Actual' }, width: 20, entry: { kind: 'text' } },
    SCORE,
  ], // prettier-ignore
  rows: [
    marked(
      { zh: '政策、体系、产品知识了解', en: 'Knowledge of policies, system and products' },
      5,
      {
        zh: '熟悉售后流程和总公司、分公司、加盟店的布局及管理体系,熟悉产品知识',
        en: 'Knows the after-sales process, the network of head office, branches and franchise shops, and the products',
      },
      5,
    ),
    marked(
      { zh: '客户回访', en: 'Follow-up' },
      10,
      {
        zh: '每周至少回访所有加盟商一次,记录加盟商的问题和意见,并做好登记备案工作',
        en: 'Calls every franchisee once a week at least, notes problems and opinions, and files them',
      },
      8,
    ),
    marked(
      { zh: '业务对接', en: 'Handing over business' },
      15,
      {
        zh: '业务对接准确无误,加盟商无投诉',
        en: 'Hands over without mistakes; no complaints of franchisees',
      },
      13,
    ),
    marked(
      { zh: '解决客户问题', en: 'Solving problems' },
      25,
      {
        zh: '所有客户问题在3个工作日内予以答复,不能解决的问题在接到问题24小时内对接到其他部门,并做好登记备案工作',
        en: 'Answers every question within 3 working days; passes what cannot be solved to other departments within 24 hours, and files it',
      },
      22,
    ),
    marked(
      { zh: '信息更新跟进', en: 'Passing on changes' },
      15,
      {
        zh: '公司各类信息有更新变动后应在一个工作日内通知加盟商,并做好跟进工作,做好登记备案工作',
        en: 'Tells franchisees of changes within one working day, follows them up, and files them',
      },
      12,
    ),
    marked(
      { zh: '客户通知', en: 'Notices to customers' },
      10,
      {
        zh: '公司的最新通知、安排应在一个工作日内告知客户,如培训安排、会议安排和活动安排等',
        en: 'Tells customers of notices and plans within one working day: training, meetings, events',
      },
      9,
    ),
    counted(
      { zh: '服务质量', en: 'Service quality' },
      10,
      { zh: '每收到客户投诉一次扣5分', en: 'Deduct 5 points for each customer complaint received' },
      { zh: '投诉1次', en: '1 complaint' },
      { zh: '投诉1次', en: '1 complaint' },
    ),
    counted(
      { zh: '出勤', en: 'Attendance' },
      10,
      {
        zh: '按考勤要求出勤,迟到一次扣5分,缺勤一次扣10分',
        en: 'Deduct 5 points for each late arrival; deduct 10 points for each absence',
      },
      { zh: '迟到1次', en: '1 late arrival' },
      { zh: '迟到1次', en: '1 late arrival' },
    ),
    { kind: 'total', text: TOTAL },
  ],
  signatures: SIGNATURES,
  notes: [
    {
      zh: '前六项由主管按考核标准直接打分,填在“得分”列;后两项填实际次数,得分自动计算。',
      en: 'The supervisor marks the first six items straight in the score column; for the last two enter what happened and the score follows.',
    },
  ],
  orientation: 'landscape',
};
