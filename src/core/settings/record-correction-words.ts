import { findUnit } from '../quantity/unit';
import type { RecordCorrection, RecordKind, RecordRole } from '../records/record-table';
import { normalizeText } from '../text/normalize';
import { bareWords, saysWords, type SettingsLocale, type Words, wordsIn } from './setting-words';

type Column = Extract<RecordCorrection, { kind: 'column' }>;
/** A correction of records as the settings keep it: the forms have columns of their own. */
export type KeptRecordCorrection =
  (Omit<Column, 'kind'> & { readonly kind: 'record-column' }) | Exclude<RecordCorrection, Column>;

/** What a column of records can be said to hold, as records.role.* of the messages says it. */
const ROLES: Readonly<Record<RecordRole | 'ignore', Words>> = {
  agent: { zh: '坐席', en: 'agent', also: ['客服', '座席'] },
  agentId: { zh: '工号', en: 'agent number', also: ['agent id'] },
  team: { zh: '团队', en: 'team', also: ['班组', '技能组'] },
  channel: { zh: '渠道', en: 'channel' },
  topic: { zh: '主题/产品', en: 'topic or product', also: ['主题', '产品', 'topic', 'product'] },
  start: { zh: '开始时间', en: 'start time', also: ['start'] },
  date: { zh: '日期', en: 'date' },
  time: { zh: '时刻', en: 'time of day' },
  answeredAt: { zh: '接通/首次响应时间', en: 'time of answer', also: ['接通时间', '首次响应时间点'] },
  end: { zh: '结束时间', en: 'end time', also: ['end'] },
  hired: { zh: '入职日期', en: 'date hired' },
  onDuty: { zh: '上岗日期', en: 'date on duty' },
  waiting: {
    zh: '等待/首次响应时长',
    en: 'waiting or first response time',
    also: ['等待时长', '首次响应时长'],
  },
  queue: { zh: '排队时长', en: 'queue time' },
  ring: { zh: '振铃时长', en: 'ring time' },
  talk: { zh: '通话时长', en: 'talk time' },
  hold: { zh: '保持时长', en: 'hold time' },
  acw: { zh: '话后处理时长', en: 'after-call work', also: ['acw', '话后时长'] },
  handle: { zh: '处理时长', en: 'handle time' },
  response: { zh: '平均响应时长', en: 'average response time' },
  login: { zh: '签入时长', en: 'signed-in time' },
  onboarding: { zh: '上岗周期', en: 'onboarding time' },
  answered: { zh: '是否接通', en: 'answered' },
  inbound: { zh: '呼入/呼出', en: 'inbound or outbound', also: ['呼叫方向', 'direction'] },
  resolved: { zh: '是否解决', en: 'resolved' },
  firstContact: { zh: '是否首次解决', en: 'resolved at first contact', also: ['首次解决', 'fcr'] },
  sla: { zh: 'SLA 是否达成', en: 'SLA met', also: ['sla', '是否达成'] },
  complaint: { zh: '是否投诉', en: 'complaint' },
  error: { zh: '是否差错', en: 'error' },
  returned: { zh: '问卷是否回收', en: 'survey returned' },
  attended: { zh: '是否参加', en: 'attended' },
  passed: { zh: '是否通过', en: 'passed' },
  complex: { zh: '是否复杂问题', en: 'complex matter' },
  completed: { zh: '任务是否完成', en: 'task completed' },
  adopted: { zh: '是否采纳', en: 'adopted' },
  transfers: { zh: '转接次数', en: 'transfers' },
  missed: { zh: '未接数量', en: 'missed calls' },
  contacts: { zh: '联系次数', en: 'number of contacts' },
  reopens: { zh: '重开次数', en: 'reopenings' },
  turns: { zh: '对话轮次', en: 'turns' },
  sampled: { zh: '抽检量', en: 'samples drawn' },
  sampleTotal: { zh: '应检总量', en: 'records to sample from' },
  late: { zh: '迟到', en: 'late' },
  leftEarly: { zh: '早退', en: 'left early' },
  absent: { zh: '缺勤/旷工', en: 'absent', also: ['缺勤', '旷工'] },
  items: { zh: '条数', en: 'number of items' },
  csat: { zh: '满意度评分', en: 'satisfaction rating', also: ['满意度', 'csat'] },
  nps: { zh: '推荐意愿', en: 'likelihood to recommend', also: ['nps'] },
  qaMark: { zh: '质检分', en: 'QA mark' },
  examMark: { zh: '考试成绩', en: 'exam mark' },
  attendance: { zh: '考勤状态', en: 'attendance status' },
  id: { zh: '编号', en: 'record number' },
  customer: { zh: '客户', en: 'customer' },
  other: { zh: '其他', en: 'other' },
  ignore: { zh: '不用', en: 'not used', also: ['忽略', 'ignore'] },
};

const KINDS: Readonly<Record<RecordKind, Words>> = {
  calls: { zh: '通话记录', en: 'calls' },
  tickets: { zh: '工单', en: 'tickets' },
  chats: { zh: '在线聊天', en: 'chats', also: ['会话', '聊天'] },
  surveys: { zh: '满意度问卷', en: 'surveys', also: ['问卷'] },
  logins: { zh: '签入记录', en: 'logins' },
  qa: { zh: '质检记录', en: 'QA samples', also: ['质检'] },
  attendance: { zh: '考勤', en: 'attendance' },
  training: { zh: '培训', en: 'training' },
  knowledge: { zh: '知识库贡献', en: 'knowledge base' },
  sharing: { zh: '内部知识分享', en: 'knowledge sharing' },
  tasks: { zh: '跨部门协作任务', en: 'tasks across departments' },
  suggestions: { zh: '改进建议', en: 'suggestions' },
  onboarding: { zh: '新员工上岗', en: 'onboarding' },
};

const KIND_COLUMN: Words = { zh: '记录类型', en: 'Kind of records', also: ['kind'] };
const NO_RECORDS: Words = { zh: '不是服务记录', en: 'not service records', also: ['no-records'] };
/** In front of a role: 得分 is a column of forms, 记录:质检分 one of records. */
const PREFIX: Words = { zh: '记录:', en: 'record: ' };
const PREFIXED = /^(?:记录|records?)\s*:\s*(.+?)\s*(?:\(([^()]*)\))?$/i;

const UNITS: Readonly<Record<string, string>> = { 毫秒: 'ms', 秒: 's', 分钟: 'min', 小时: 'h', 天: 'days' };

/**
 * One row of corrections about records; null when it says nothing about them.
 *
 * @example readRecordCorrection('五月', 'Dur', '记录:通话时长(分钟)') // { kind: 'record-column', role: 'talk', unit: '分钟', … }
 */
export function readRecordCorrection(
  sheet: string,
  header: string,
  taken: unknown,
): KeptRecordCorrection | null {
  if (saysWords(taken, NO_RECORDS)) return { kind: 'no-records', sheet };
  if (saysWords(header, KIND_COLUMN)) {
    const kind = (Object.keys(KINDS) as RecordKind[]).find((each) => saysWords(taken, KINDS[each]));
    return kind === undefined ? null : { kind: 'records', sheet, records: kind };
  }
  const match = typeof taken === 'string' ? PREFIXED.exec(normalizeText(taken).text.trim()) : null;
  const [, word, unitText] = match ?? [];
  if (word === undefined || header === '') return null;
  const role = (Object.keys(ROLES) as (RecordRole | 'ignore')[]).find(
    (each) => saysWords(word, ROLES[each]) || bareWords(word) === bareWords(each),
  );
  if (role === undefined) return null;
  const unit = unitText === undefined ? null : findUnit(unitText);
  return {
    kind: 'record-column',
    sheet,
    header,
    role,
    ...(unit?.dimension === 'time' && { unit: unit.symbol }),
  };
}

/** The three cells that readRecordCorrection reads back. */
export function writeRecordCorrection(
  correction: KeptRecordCorrection,
  locale: SettingsLocale,
): [sheet: string, header: string, taken: string] {
  const { sheet } = correction;
  switch (correction.kind) {
    case 'record-column': {
      const { unit } = correction;
      const shown = unit === undefined ? '' : locale === 'zh-CN' ? unit : (UNITS[unit] ?? unit);
      const role = wordsIn(PREFIX, locale) + wordsIn(ROLES[correction.role], locale);
      return [sheet, correction.header, shown === '' ? role : `${role}(${shown})`];
    }
    case 'records':
      return [sheet, wordsIn(KIND_COLUMN, locale), wordsIn(KINDS[correction.records], locale)];
    case 'no-records':
      return [sheet, '', wordsIn(NO_RECORDS, locale)];
  }
}
