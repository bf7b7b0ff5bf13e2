import type {
  CountRole,
  DurationRole,
  FlagRole,
  MarkRole,
  MomentRole,
  RecordKind,
  RecordRole,
  TextRole,
} from './record-table';

/** The roles by what their cells hold, and what each says about the kind of the records. */

export const TEXT_ROLES: readonly TextRole[] = ['agent', 'agentId', 'team', 'channel', 'topic'];
export const MOMENT_ROLES: readonly MomentRole[] = [
  'start',
  'date',
  'time',
  'answeredAt',
  'end',
  'hired',
  'onDuty',
];
export const DURATION_ROLES: readonly DurationRole[] = [
  'waiting',
  'queue',
  'ring',
  'talk',
  'hold',
  'acw',
  'handle',
  'response',
  'login',
  'onboarding',
];
export const FLAG_ROLES: readonly FlagRole[] = [
  'answered',
  'inbound',
  'resolved',
  'firstContact',
  'sla',
  'complaint',
  'error',
  'returned',
  'attended',
  'passed',
  'complex',
  'completed',
  'adopted',
];
export const COUNT_ROLES: readonly CountRole[] = [
  'transfers',
  'missed',
  'contacts',
  'reopens',
  'turns',
  'sampled',
  'sampleTotal',
  'late',
  'leftEarly',
  'absent',
  'items',
];
export const MARK_ROLES: readonly MarkRole[] = ['csat', 'nps', 'qaMark', 'examMark'];

/** Every role; a settings sheet or a pane offers them in this order. */
export const RECORD_ROLES: readonly RecordRole[] = [
  ...TEXT_ROLES,
  ...MOMENT_ROLES,
  ...DURATION_ROLES,
  ...FLAG_ROLES,
  ...COUNT_ROLES,
  ...MARK_ROLES,
  'attendance',
  'id',
  'customer',
  'other',
];

export const RECORD_KINDS: readonly RecordKind[] = [
  'calls',
  'tickets',
  'chats',
  'surveys',
  'logins',
  'qa',
  'attendance',
  'training',
  'knowledge',
  'sharing',
  'tasks',
  'suggestions',
  'onboarding',
];

type KindPoints = Partial<Record<RecordKind, number>>;

/** How strongly a role speaks for a kind. */
export const POINTS_OF_ROLE: Partial<Record<RecordRole, KindPoints>> = {
  talk: { calls: 3 },
  hold: { calls: 3 },
  acw: { calls: 3 },
  ring: { calls: 3 },
  queue: { calls: 2, chats: 2 },
  waiting: { calls: 2, chats: 2, tickets: 1 },
  answered: { calls: 2, chats: 1 },
  inbound: { calls: 3 },
  missed: { calls: 3 },
  transfers: { calls: 1, chats: 1, tickets: 1 },
  turns: { chats: 4 },
  response: { chats: 3, tickets: 1 },
  handle: { calls: 1, tickets: 1, chats: 1 },
  end: { tickets: 1, chats: 1 },
  sla: { tickets: 3, calls: 1 },
  reopens: { tickets: 3 },
  contacts: { tickets: 1 },
  resolved: { tickets: 1, calls: 1, chats: 1 },
  firstContact: { tickets: 1, calls: 1, chats: 1 },
  csat: { surveys: 2 },
  nps: { surveys: 3 },
  returned: { surveys: 4 },
  login: { logins: 5 },
  qaMark: { qa: 5 },
  error: { qa: 2 },
  sampled: { qa: 3 },
  sampleTotal: { qa: 3 },
  late: { attendance: 4 },
  leftEarly: { attendance: 4 },
  absent: { attendance: 4 },
  attendance: { attendance: 5 },
  attended: { training: 4 },
  passed: { training: 3 },
  examMark: { training: 5 },
};

/** Kinds of which each row is a piece of work beside the service; a sheet must name itself one of them. */
export const LIST_KINDS: readonly RecordKind[] = [
  'knowledge',
  'sharing',
  'tasks',
  'suggestions',
  'onboarding',
];

/** Words of a header that speak for a kind, 2 points for each header, at most 4; on the sheet's name or title 3. */
export const WORDS_OF_KIND: Readonly<Record<RecordKind, RegExp>> = {
  calls: /通话|呼叫|来电|话单|话务|振铃|主叫|被叫|录音|\bcalls?\b|caller|\bani\b|\bdnis\b|\bacd\b|phone/,
  tickets: /工单|ticket|\bcases?\b|incident|\bissues?\b|service request|优先级|priority|severity/,
  chats: /会话|聊天|在线客服|在线咨询|访客|对话|消息|\bchats?\b|conversation|messag|visitor/,
  surveys: /问卷|调研|调查|评价|survey|feedback|questionnaire/,
  logins: /签入|签出|登录|登陆|登入|log ?in|log ?on|log ?out|staffed|示闲|示忙/,
  qa: /质检|监听|抽检|quality|\bqa\b|\bqc\b|evaluation|复核/,
  attendance: /考勤|打卡|出勤|attendance|clock (?:in|out)|punch/,
  training: /培训|课程|考试|学时|training|course|\bexam/,
  knowledge:
    /知识库|知识贡献|知识条目|解决方案文档|knowledge base|knowledge article|\bkb\b|solution article|solution doc/,
  sharing: /知识分享|内部分享|经验分享|分享会|分享记录|knowledge sharing|sharing session|brown bag/,
  tasks: /协作|跨部门|cross[- ]?(?:department|functional|team)|collaborat/,
  suggestions: /改进建议|合理化建议|流程建议|优化建议|提案|suggestion|improvement proposal/,
  onboarding: /上岗|新员工|新人|onboarding|new hire|ramp[- ]?up/,
};
