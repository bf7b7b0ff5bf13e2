import type { Diagnostic } from '../diagnostic';
import type { Rect } from '../forms/grid';

/** What one row of a record sheet is (B2): a call, a ticket, a chat, a survey answer, a login, a QA sample … */
export type RecordKind =
  | 'calls' // 通话记录
  | 'tickets' // 工单数据
  | 'chats' // 在线聊天记录
  | 'surveys' // 满意度问卷
  | 'logins' // 签入记录
  | 'qa' // 质检记录
  | 'attendance' // 考勤记录
  | 'training' // 培训记录
  | 'knowledge' // 知识库贡献
  | 'sharing' // 内部知识分享
  | 'tasks' // 跨部门协作任务
  | 'suggestions' // 流程改进建议
  | 'onboarding'; // 新员工上岗

/** Columns that name something; rows are grouped by them. */
export type TextRole = 'agent' | 'agentId' | 'team' | 'channel' | 'topic';
/** Points of time. `date` and `time` are the two halves of `start`. */
export type MomentRole = 'start' | 'date' | 'time' | 'answeredAt' | 'end' | 'hired' | 'onDuty';
/** Lengths of time, read as seconds. */
export type DurationRole =
  | 'waiting' // 等待时长, 首次响应时长, speed of answer
  | 'queue' // 排队时长
  | 'ring' // 振铃时长
  | 'talk' // 通话时长
  | 'hold' // 保持时长
  | 'acw' // 话后处理时长
  | 'handle' // 处理时长
  | 'response' // 平均响应时长 of all messages of a chat
  | 'login' // 签入时长
  | 'onboarding'; // 上岗周期
/** Columns that answer yes or no. */
export type FlagRole =
  | 'answered'
  | 'inbound'
  | 'resolved'
  | 'firstContact'
  | 'sla'
  | 'complaint'
  | 'error'
  | 'returned' // the survey was answered
  | 'attended'
  | 'passed'
  | 'complex' // a hard matter, by its level or kind
  | 'completed' // a task was done
  | 'adopted'; // a contribution or suggestion was accepted
/** Columns of whole numbers. */
export type CountRole =
  | 'transfers'
  | 'missed' // 未接数量
  | 'contacts' // contacts or replies it took
  | 'reopens'
  | 'turns' // 对话轮次
  | 'sampled' // 抽检量
  | 'sampleTotal' // 应检总量, what the samples were drawn from
  | 'late'
  | 'leftEarly'
  | 'absent'
  | 'items'; // articles or sharings that a row stands for
/** Columns of marks. */
export type MarkRole = 'csat' | 'nps' | 'qaMark' | 'examMark';

/** What a column of a record sheet holds. `id`, `customer` and `other` are known and not counted with. */
export type RecordRole =
  | TextRole
  | MomentRole
  | DurationRole
  | FlagRole
  | CountRole
  | MarkRole
  | 'attendance' // 正常, 迟到, 早退, 旷工 in one column of words
  | 'id'
  | 'customer'
  | 'other';

/** What decided how a column is read: the cells' number format or text, the header's words, or the column as a whole. */
export type DecidedBy = 'format' | 'text' | 'header' | 'column' | 'person';

/** How the cells of a column are read; plain data, so that it can be shown, kept and sent to a worker. */
export type Reading =
  | { readonly kind: 'text' }
  | {
      readonly kind: 'moment';
      /** Order of texts such as 03/04/2021; `unknown`: nothing in the column tells day from month, they are not read. */
      readonly order: 'ymd' | 'dmy' | 'mdy' | 'unknown';
      /**
       * What a number is: an Excel date, seconds or milliseconds since 1970, or 20210105 (990101); `time-of-day`: the cells say the
       * time alone, another column the day.
       */
      readonly numbers: 'serial' | 'epoch-seconds' | 'epoch-milliseconds' | 'digits' | 'time-of-day';
    }
  | {
      readonly kind: 'duration';
      /** Canonical symbol of a bare number's unit: 秒, 分钟, 小时, 毫秒, or 天 for Excel times (shares of a day). */
      readonly unit: string;
      readonly decidedBy: DecidedBy;
      /** How `2:23` is read: minutes and seconds, or hours and minutes. */
      readonly clock: 'm:s' | 'h:m';
      /** The numbers of the column are whole: a fraction below 1 among them is an Excel time gone astray, not read. */
      readonly whole: boolean;
    }
  | {
      readonly kind: 'flag';
      readonly role: FlagRole;
      /** The header asks the opposite: 是否超时, Abandoned. Words of their own (已接听, breached) are not turned round. */
      readonly inverse: boolean;
      /** Any number above 0 is a yes: 投诉次数. */
      readonly counts: boolean;
    }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'mark';
      readonly min: number;
      readonly max: number;
      /** `binary`: good or bad only, there is no mean. */
      readonly scale: 'marks' | 'binary';
      readonly decidedBy: DecidedBy;
    }
  | { readonly kind: 'attendance' }
  | { readonly kind: 'none' };

/** One column and what it was taken for. */
export interface RecordColumn {
  readonly role: RecordRole;
  /** Zero-based sheet column. */
  readonly column: number;
  readonly header: string;
  readonly reading: Reading;
}

/** A table of which each row is one record. */
export interface RecordTable {
  readonly sheet: string;
  readonly kind: RecordKind;
  /** Header and records, to the last row that was seen. Zero-based. */
  readonly range: Rect;
  /** Zero-based row of the (lower) header. */
  readonly headerRow: number;
  readonly columns: readonly RecordColumn[];
  /** Headers of the table that nothing is known of, by column. */
  readonly unmapped: readonly { readonly column: number; readonly header: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A person's correction of what was recognised; the shape of `Correction` in core/settings. */
export type RecordCorrection =
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly header: string;
      readonly role: RecordRole | 'ignore';
      /** Unit symbol (秒, 分钟, 小时, 天 …) of a duration's bare numbers. */
      readonly unit?: string;
    }
  | { readonly kind: 'records'; readonly sheet: string; readonly records: RecordKind }
  | { readonly kind: 'no-records'; readonly sheet: string };
