import { classifyHeader } from '../forms/header-vocabulary';
import type { ChosenColumns } from './choose-columns';
import { judgeLists } from './judge-lists';
import { spellHeader } from './read-header';
import {
  COUNT_ROLES,
  DURATION_ROLES,
  FLAG_ROLES,
  LIST_KINDS,
  MARK_ROLES,
  POINTS_OF_ROLE,
  RECORD_KINDS,
  WORDS_OF_KIND,
} from './record-roles';
import type { RecordColumn, RecordKind, RecordRole } from './record-table';

const MEASURES: ReadonlySet<RecordRole> = new Set<RecordRole>([
  ...DURATION_ROLES,
  ...FLAG_ROLES,
  ...COUNT_ROLES,
  ...MARK_ROLES,
  'attendance',
]);
const ANCHORS: ReadonlySet<RecordRole> = new Set<RecordRole>([
  'start',
  'date',
  'time',
  'end',
  'answeredAt',
  'id',
]);

/** Headers of lists about goods, money, plans and persons. */
const OTHER_LIST =
  /金额|单价|数量|预算|费用|成本|库存|规格|型号|供应商|合同|发票|科目|借方|贷方|余额|薪|工资|奖金|身份证|生日|出生|学历|学号|班级|年级|学期|入职|职位|岗位|婚姻|地址|里程碑|任务|项目|\b(?:amount|price|qty|quantity|budget|cost|invoice|sku|salary|bonus|address|birthday|hire date|position|job title|balance|debit|credit|task|milestone|project|unit price|discount|revenue|sales|student|semester|movie|release date)\b/;
/** Figures that are sums over many records already. */
const SUMMED =
  /率(?:\(%\))?$|(?:接听|呼入|呼出|接通|工单|会话|放弃|接待|来电|服务|受理|处理|通话)(?:量|总量|总数|次数|数)$|\brate\b|\b(?:incoming|answered|abandoned|handled|offered|total|inbound|outbound) (?:calls|chats|tickets|contacts)\b|^(?:calls|tickets|chats|contacts) (?:handled|answered|offered|abandoned|closed|solved)$|service level|服务水平|^(?:calls|tickets|chats)$/;

/** A judgement about a header: the kind of its records, or why its rows are none, as the code of a message. */
export type RecordJudgement =
  { readonly kind: RecordKind; readonly reason: null } | { readonly kind: null; readonly reason: string };

/**
 * Whether the rows below a header are records of customer service. There must be something to measure in words that are
 * customer service's own, and a time or a number that makes each row one event; an appraisal form, a list of people, goods
 * or money, and a table of sums are none.
 */
export function judgeRecords(
  headers: readonly string[],
  { columns, strong }: ChosenColumns,
  names: { readonly sheet: string; readonly title: string },
  rows: { readonly count: number; readonly agents: number | null },
): RecordJudgement {
  const no = (reason: string): RecordJudgement => ({ kind: null, reason });
  const spelt = headers.map(spellHeader);
  if (isForm(headers)) return no('records.is-form');
  const list = judgeLists(headers, columns, [names.sheet, names.title]);
  if (list !== null) return { kind: list, reason: null };
  const measures = columns.filter(({ role }) => MEASURES.has(role));
  const kind = kindOf(columns, spelt, names);
  if (measures.length === 0 || kind === null) return no('records.no-measures');
  const sums = spelt.filter((header) => SUMMED.test(header)).length;
  const anchored = columns.some(({ role }) => ANCHORS.has(role));
  // One row for each agent, or figures that are rates already.
  const oneRowEach = rows.agents !== null && rows.count >= 2 && rows.agents === rows.count;
  if (sums >= 2 || (sums >= 1 && !anchored) || (!anchored && oneRowEach)) return no('records.is-summary');
  // A ticket number is as sure a sign as a measure of the trade's own.
  const isSure = (column: number) => strong.has(column);
  const sure =
    columns.filter(({ role, column }) => isSure(column) && (MEASURES.has(role) || role === 'id')).length +
    // From opened to closed is a handle time.
    Number(
      ['start', 'end'].every((role) => columns.some((each) => each.role === role && isSure(each.column))),
    );
  const foreign = spelt.filter((header) => OTHER_LIST.test(header)).length;
  if (sure === 0 || (foreign >= 2 && foreign >= sure)) return no('records.other-table');
  // A service without a date is counted all the same when two columns are the trade's own words.
  if (!anchored && sure < 2) return no('records.no-event');
  if (columns.length < 3) return no('records.too-few-columns');
  return { kind, reason: null };
}

/** Weights, targets and criteria belong to an appraisal form. */
function isForm(headers: readonly string[]): boolean {
  const roles = new Set(
    headers.flatMap((header) => {
      const meaning = classifyHeader(header);
      return meaning !== null && meaning.strong ? meaning.roles.slice(0, 1) : [];
    }),
  );
  return roles.has('indicator') && (roles.has('criteria') || roles.has('target') || roles.has('weight'));
}

/** The kind that most of the roles and words speak for; null when nothing does. */
function kindOf(
  columns: readonly RecordColumn[],
  headers: readonly string[],
  { sheet, title }: { readonly sheet: string; readonly title: string },
): RecordKind | null {
  let best: { kind: RecordKind; points: number } | null = null;
  for (const kind of RECORD_KINDS.filter((each) => !LIST_KINDS.includes(each))) {
    const roles = columns.reduce((sum, { role }) => sum + (POINTS_OF_ROLE[role]?.[kind] ?? 0), 0);
    const words = headers.filter((header) => WORDS_OF_KIND[kind].test(header)).length;
    const named = [sheet, title].some((text) => WORDS_OF_KIND[kind].test(spellHeader(text)));
    const points = roles === 0 ? 0 : roles + Math.min(4, 2 * words) + (named ? 3 : 0);
    if (points > (best?.points ?? 0)) best = { kind, points };
  }
  if (best?.kind !== 'calls') return best?.kind ?? null;
  const spoken =
    columns.some(({ role }) => OF_CALLS.has(role)) ||
    [...headers, spellHeader(sheet), spellHeader(title)].some((text) => WORDS_OF_KIND.calls.test(text));
  return spoken ? 'calls' : 'tickets';
}

/** Without any of these, and without a word of telephones, a service is not said to be a call. */
const OF_CALLS: ReadonlySet<RecordRole> = new Set<RecordRole>([
  'talk',
  'hold',
  'acw',
  'ring',
  'queue',
  'answered',
  'inbound',
  'missed',
]);
