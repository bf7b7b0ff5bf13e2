import type { Token } from '../token';
import type { FactOf, Scene } from './scene';
import { factsOf } from './scene';

/** What may stand around the name of a measure without naming another. */
const AROUND =
  /^(?:如果|如|若|当|凡|其中|并且|且|但|每月|每季度?|每年|月度?|季度?|年度?|年末|当月|当年|本月|本年|本期|实际|累计|平均|单次|全年|综合)+|(?:达到|达|为|在|的|者|时|是|控制|保持|超过|低于|高于|大于|小于|处于|位于|介于|完成|实现|计|至)+$/g;

/** The noun that a condition is said of: what stands in the last clause before it. */
const nounOf = (subject: string): string => {
  const last = subject.split(/[,;。:、)]/).pop() ?? '';
  const noun = last.replace(/[^\u4e00-\u9fff]/g, '');
  let name = noun;
  for (let shorter = name.replace(AROUND, ''); shorter !== name;) {
    name = shorter;
    shorter = name.replace(AROUND, '');
  }
  return name;
};

const MEASURE = /(?:率|量|数|额|度|时长|时间|成本|费用|比|值|周期|次数)$/;
const GROUP =
  /(?:班|季|期|员工|人员|新人|老人|客户|门店|岗|部|组|类|级|线|区|周末|工作日|节假日|月份|上半年|下半年|投诉|工单|订单|产品)$/;

/** Groups of people or times with a rule each. */
const GROUPS: readonly RegExp[] = [
  /白班|夜班|早班|中班|晚班|日班/g,
  /旺季|淡季|高峰|平峰|低谷/g,
  /新员工|老员工|新人|试用期|正式员工|转正/g,
  /工作日(?!内)|周末|节假日/g,
  /一线|二线|前台|后台|男性?|女性?/g,
];

/**
 * 及时率≥95%且准确率≥98%得10分, 满意度≥90%,投诉率≤1%得10分: a condition that another joins, and no award of its own. The
 * token of the first; null when there is none.
 */
const joinedCondition = ({ parsed }: Scene): Token | null => {
  const { tokens, facts } = parsed;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'C') continue;
    let at = i + 1;
    while (/^[WTv,jV]$/.test(tokens[at]?.kind ?? '')) at += 1;
    const next = tokens[at];
    if (next?.kind !== 'C') continue;
    const between = tokens.slice(i + 1, at);
    const and = between.some(({ kind, text }) => (kind === 'j' && !/但|而/.test(text)) || AND.test(text));
    // A condition of its own behind a comma: only where both would have to hold for the one award.
    const idle = !facts.some((f) => f.kind !== 'stated' && f.start <= token.start && f.end >= token.end);
    const names = between.map(({ text }) => text).join('');
    const comma = between.some(({ kind }) => kind === ',');
    const another = idle && comma && MEASURE.test(nounOf(names)) && granted(tokens, at);
    if (and || another) return token;
  }
  return null;
};

const AND = /并且|以及|同时|且|并(?![非未])|(?:^|[^a-z])and(?![a-z])/i;

/** Whether points follow the condition in its own clause. */
const granted = (tokens: readonly Token[], at: number): boolean => {
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(({ kind }) => /[;n]/.test(kind));
  return (end < 0 ? behind : behind.slice(0, end)).some(({ kind }) => kind === 'A');
};

/** 较上月提升得10分,下降得0分: no figure of the change, and the one in the sheet may be the level itself. */
const onlyDirection = (scene: Scene): FactOf<'band'> | null => {
  const { parsed } = scene;
  if (!parsed.signed || !/(?:较|比|同比|环比|上(?:月|年|期|季|周)|去年)/.test(parsed.text)) return null;
  const bands = factsOf(scene, 'band');
  const figures = parsed.tokens.some(
    ({ kind, condition }) =>
      kind === 'Q' ||
      kind === 'E' ||
      (kind === 'C' && ((condition?.min?.value ?? 0) !== 0 || (condition?.max?.value ?? 0) !== 0)),
  );
  return figures ? null : (bands[0] ?? null);
};

/**
 * 及时率≥98%得10分,差错率≤1%得10分: two rules in one text, and one figure does not say for which. So are 白班 and 夜班.
 * Declines where two conditions with points are said of different things.
 */
export const checkOneMeasure = (scene: Scene): void => {
  const change = onlyDirection(scene);
  if (change !== null) {
    scene.notes.add('error', 'rule.actual-is-change', change);
    return;
  }
  const joined = joinedCondition(scene);
  if (joined !== null) {
    scene.notes.add('error', 'rule.several-conditions', joined, { text: joined.text });
    return;
  }
  const facts = [...factsOf(scene, 'band'), ...factsOf(scene, 'adjustment')].filter(
    ({ place }) => place.kind === 'condition',
  );
  const grouped = GROUPS.some(
    (group) => new Set(facts.length > 1 ? scene.parsed.text.match(group) : []).size > 1,
  );
  if (grouped) {
    scene.notes.add('error', 'rule.several-groups', facts[0]);
    return;
  }
  const named = facts
    .map((fact) => ({ fact, noun: nounOf(fact.subject) }))
    .filter(({ noun }) => MEASURE.test(noun) || GROUP.test(noun));
  for (const [i, { fact, noun }] of named.entries()) {
    const other = named.slice(0, i).find(({ noun: first }) => !first.includes(noun) && !noun.includes(first));
    if (other === undefined) continue;
    scene.notes.add('error', 'rule.several-measures', fact, { first: other.noun, second: noun });
    return;
  }
};
