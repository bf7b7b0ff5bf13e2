import type { FlagRole } from './record-table';

/** Words in the cells of record sheets: answers, results, satisfaction levels. Simplified, lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Nothing was recorded: as good as a blank cell. */
export const BLANK_WORDS = words(
  '-|--|---|/|\\|n/a|na|none given|null|nil|nan|无数据|暂无|未评价|未评|未参评|未评分|未打分|无评价|not rated|unrated|no rating|not offered|offered|unoffered|no response|not surveyed|不适用|undefined|unknown|未知',
);

/** Nobody, as systems write it in a column of names. */
export const NOBODY_WORDS = words(
  '[none]|(none)|none|nobody|unassigned|not assigned|no agent|no_agent|no server|no_server|未分配|无坐席|无客服|?|*',
);

const YES = words('y|yes|true|t|1|是|有|对|√|✓|✔|☑|已|是的|成功');
const NO = words('n|no|false|f|0|否|无|没有|不是|×|✗|✘|☐|没|未');

/** Words of their own for yes and no; they mean the same whatever the header asks. */
const OWN: Readonly<Record<FlagRole, readonly [yes: ReadonlySet<string>, no: ReadonlySet<string>]>> = {
  answered: [
    words(
      '已接|已接通|接通|接听|已接听|已应答|应答|客服接听|坐席接听|座席接听|人工接听|人工接通|已接入|成功接通|正常接通|正常|已完成|answered|answer|connected|connect|handled|completed|complete|served|agent|ans|success|accepted|picked up|transferred',
    ),
    words(
      '未接|未接通|未接听|未应答|放弃|已放弃|客户放弃|客户挂机|排队放弃|振铃放弃|振铃未接|排队未接|呼损|无人接听|无应答|无人应答|漏接|失败|忙|忙线|占线|拒接|坐席未接|客服未接|未接入|ivr放弃|留言|missed|abandoned|abandon|abandonned|unanswered|not answered|no answer|noanswer|busy|hang|hang up|hung up|hangup|dropped|failed|rejected|declined|lost|voicemail|disconnected',
    ),
  ],
  inbound: [
    words('呼入|来电|进线|被叫|人工呼入|in|inbound|incoming|呼入电话'),
    words('呼出|去电|外呼|主叫|out|outbound|outgoing|dialed|callback|呼出电话|人工外呼'),
  ],
  resolved: [
    words(
      '已解决|解决|已关闭|关闭|已完成|完成|已完结|完结|办结|已办结|已处理|处理完成|已结案|结案|已解答|完全解决|resolved|solved|closed|completed|complete|done|fixed|resolve',
    ),
    words(
      '未解决|没解决|没有解决|处理中|待处理|未处理|未完成|跟进中|待跟进|进行中|待分配|已受理|受理中|新建|挂起|部分解决|已升级|升级|待客户回复|未办结|未关闭|unresolved|unsolved|not resolved|not solved|open|new|pending|in progress|in-progress|on hold|on-hold|waiting|escalated|escalate|reopened|assigned|partially resolved|pending customer response',
    ),
  ],
  firstContact: [
    words('首次解决|一次解决|一次性解决|首次已解决|首解|first contact|first call|fcr|one-touch|resolved'),
    words(
      '非首次|非首次解决|二次解决|多次解决|重复|repeat|not first contact|multiple|multi-touch|unresolved',
    ),
  ],
  sla: [
    words(
      '达成|已达成|达标|已达标|及时|按时|按期|准时|未超时|未逾期|正常|时限内|sla内|符合|满足|met|achieved|within sla|in sla|within|on time|on-time|ontime|compliant|ok|attained|fulfilled|hit|not breached|below sla|sla met|in time',
    ),
    words(
      '未达成|未达标|不达标|不及时|超时|已超时|逾期|已逾期|超期|延期|违约|sla外|不符合|未满足|breached|breach|missed|violated|overdue|late|not met|above sla|out of sla|outside sla|failed|sla violated|sla breached|non-compliant|active|pending|paused|in progress|open|未完结|处理中|进行中',
    ),
  ],
  complaint: [
    words('投诉|已投诉|有投诉|被投诉|有效投诉|complaint|complained'),
    words('无投诉|未投诉|非投诉|没有投诉|咨询|no complaint|none'),
  ],
  error: [
    words('有差错|差错|错误|不合格|不通过|致命|违规|error|fail|failed|fatal|critical|auto-fail|auto fail'),
    words('无差错|正确|合格|通过|正常|无误|优秀|良好|pass|passed|ok|correct|no error|none'),
  ],
  returned: [
    words(
      '已回收|回收|已评价|已参评|已答复|参评|已提交|已完成|responded|completed|complete|answered|returned|submitted',
    ),
    words(
      '未回收|未评价|未参评|未答复|未提交|超时|sent|pending|expired|not responded|no response|unanswered|未评|offered',
    ),
  ],
  attended: [
    words('参加|已参加|出席|到场|已签到|签到|已参训|完成|present|attended|completed|participated'),
    words('缺席|未参加|未到|请假|未签到|未参训|absent|missed|no-show|no show|not attended|excused'),
  ],
  passed: [
    words('通过|已通过|合格|及格|优秀|良好|pass|passed'),
    words('未通过|不通过|不合格|不及格|补考|fail|failed'),
  ],
  complex: [
    words(
      '复杂|疑难|高|较高|困难|难|较难|高难度|复杂问题|疑难问题|complex|hard|high|difficult|l2|l3|tier 2|tier 3|二线|三线',
    ),
    words(
      '简单|普通|一般|常规|中|低|容易|易|常见|常见问题|simple|easy|normal|low|medium|moderate|routine|common|l1|tier 1|一线',
    ),
  ],
  completed: [
    words(
      '已完成|完成|按时完成|按期完成|延期完成|逾期完成|已结束|已关闭|done|completed|complete|finished|closed',
    ),
    words(
      '未完成|进行中|未开始|延期|逾期|已取消|取消|挂起|待处理|open|in progress|in-progress|not started|overdue|cancelled|canceled|pending|on hold|to do',
    ),
  ],
  adopted: [
    words(
      '已采纳|采纳|部分采纳|通过|已通过|审核通过|已发布|发布|已入库|入库|adopted|accepted|approved|published|implemented',
    ),
    words(
      '未采纳|不采纳|驳回|已驳回|退回|未通过|不通过|待审核|审核中|草稿|待审|未发布|rejected|declined|draft|pending|in review|not adopted|unpublished',
    ),
  ],
};

/** What longer wordings hold, no before yes: `Abandoned in queue`, `已呼叫座席,座席未接听`, `Missed resolution SLA`. */
const PARTS: Partial<Record<FlagRole, readonly [no: RegExp, yes: RegExp]>> = {
  answered: [
    /abandon|missed|un-?answered|(?:no|not) ?answer|no.?reply|hung ?up|voice ?mail|\bbusy\b|reject|fail|放弃|未接|未应答|未人工|无应答|无人|呼损|漏接|拒接|留言|忙线|占线|黑名单|限制|系统接听|系统应答|\bivr\b/,
    /answered|handled|completed|connected|served|接听|接通|应答/,
  ],
  inbound: [/outbound|outgoing|dialer|呼出|外呼|去电/, /inbound|incoming|callback from queue|呼入|来电|进线/],
  resolved: [
    /un-?(?:re)?solved|not (?:yet )?(?:re)?solved|pending|progress|await|waiting|working|on-?going|investigat|acknowledg|triage|on[ -]?hold|re-?open|escalat|未解决|未处理|未完成|未办结|未关闭|待.{1,4}|.{1,4}中$/,
    /\b(?:re)?solved\b|\bclosed?\b|\bfixed\b|已解决|已关闭|已办结|已完成|已完结|已结案/,
  ],
  sla: [
    /violat|breach|overdue|exceed|outside|above|miss|fail|late\b|not (?:met|within|achieved)|超时|逾期|超期|违约|未达|不达/,
    /within|\bmet\b|\bmeets?\b|achiev|below|compl|on.?time|达成|达标|时限内|按时|及时/,
  ],
};

/** Values of a flag: no, yes, nothing recorded, not readable. */
export const FLAG = { no: 0, yes: 1, blank: 2, unreadable: 3 } as const;

/** The value of a cell's word under a question; `inverse` when the header asks the opposite of the role. */
export function flagOfWord(word: string, role: FlagRole, inverse: boolean): number {
  const [yes, no] = OWN[role];
  if (yes.has(word)) return FLAG.yes;
  if (no.has(word)) return FLAG.no;
  if (YES.has(word)) return inverse ? FLAG.no : FLAG.yes;
  if (NO.has(word)) return inverse ? FLAG.yes : FLAG.no;
  if (word === '' || BLANK_WORDS.has(word)) return FLAG.blank;
  return partOf(word, role);
}

function partOf(word: string, role: FlagRole): number {
  const [no, yes] = PARTS[role] ?? [];
  if (no?.test(word)) return FLAG.no;
  return yes?.test(word) ? FLAG.yes : FLAG.unreadable;
}

/** Whether a word is one of the role's own (已接听 for answered), which tells what a status column is about. */
export function isOwnWord(word: string, role: FlagRole): boolean {
  return OWN[role][0].has(word) || OWN[role][1].has(word) || partOf(word, role) !== FLAG.unreadable;
}

/** Satisfaction in words → mark (A2). */
const SATISFACTION: readonly (readonly [mark: number, words: string])[] = [
  [5, '非常满意|很满意|十分满意|特别满意|极满意|好评|very satisfied|extremely satisfied|highly satisfied|excellent|outstanding|great|very good|amazing|extremely happy|very happy|delighted'],
  [4, '满意|比较满意|较满意|基本满意|satisfied|good|somewhat satisfied|happy|yes|y|是|good, i\'m satisfied'],
  [3, '一般|一般满意|中立|普通|尚可|中评|neutral|average|ok|okay|fair|neither|neither satisfied nor dissatisfied|so-so'],
  [2, '不满意|不太满意|较不满意|比较不满意|不满|dissatisfied|unsatisfied|not satisfied|somewhat dissatisfied|unhappy|no|n|否|poor|bad|bad, i\'m unsatisfied'],
  [1, '非常不满意|很不满意|十分不满意|极不满意|极其不满意|差评|very dissatisfied|extremely dissatisfied|very unsatisfied|very poor|very bad|terrible|awful|extremely unhappy|very unhappy'],
]; // prettier-ignore

const MARK_OF_WORD: ReadonlyMap<string, number> = new Map(
  SATISFACTION.flatMap(([mark, list]) => list.split('|').map((word): [string, number] => [word, mark])),
);

/** Good and bad without degrees, as Zendesk has them. */
export const BINARY_WORDS = words("yes|no|y|n|是|否|good|bad|good, i'm satisfied|bad, i'm unsatisfied");

/** The mark 1–5 of a satisfaction word (A2), or null. `5-非常满意` and `非常满意(5分)` are read by their number first. */
export function markOfWord(word: string): number | null {
  return MARK_OF_WORD.get(word) ?? null;
}

/** Promoters, passives and detractors by name; a mark inside each band. */
export const NPS_WORDS: ReadonlyMap<string, number> = new Map([
  ['推荐者', 10],
  ['promoter', 10],
  ['中立者', 8],
  ['被动者', 8],
  ['passive', 8],
  ['neutral', 8],
  ['贬损者', 0],
  ['批评者', 0],
  ['detractor', 0],
]);

/** What a word of an attendance column counts as. */
export const ATTENDANCE_WORDS: readonly (readonly [
  role: 'late' | 'leftEarly' | 'absent' | null,
  pattern: RegExp,
])[] = [
  ['late', /迟到|\blate\b|tardy/],
  ['leftEarly', /早退|left early|early (?:leave|departure)/],
  ['absent', /旷工|缺勤|缺卡全天|absent|no.?show|awol/],
  [
    null,
    /正常|出勤|请假|年假|病假|事假|调休|休息|公休|出差|加班|外勤|present|normal|on ?time|leave|holiday|day off|\boff\b|rest/,
  ],
];

/** First cells of rows that sum others up, and are no records. One test, because every row is asked. */
export const TOTAL_TEXT =
  /^\s*(?:[合总總小共]\s*[计計]|[汇匯][总總]|平均[值数數]?|[总總][数數和]|totals?|grand total|sub-?total|sum|average|avg|mean|overall|summary)\s*[::]?\s*$/i;
