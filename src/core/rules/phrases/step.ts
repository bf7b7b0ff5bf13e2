import type { Change, Fact, StepFact } from '../fact';
import type { Amount, Condition, Token } from '../token';
import type { Matched, Phrase } from './phrase';
import { only, said, shape } from './phrase';

const ONE: Amount = { value: 1, unit: null };

const dimensionOf = (condition: Condition): string | undefined =>
  (condition.min ?? condition.max)?.unit?.dimension;

/** 的, 时, 部分 keep a condition and its step together; longer words make it part of the event's description. */
const LINKS = /^(?:的|者|时|后|则|部分|的部分|以后|的情况|的话|情况下)*$/;

/** `低于85%的,每低1%`: the condition says where the step starts only when both measure the same thing. */
export const leads = (condition: Condition | undefined, link: string, size: Amount): boolean => {
  if (condition === undefined) return false;
  const dimension = dimensionOf(condition);
  const alike = dimension === undefined || size.unit === null || dimension === size.unit.dimension;
  return alike && LINKS.test(link.replace(/[,\s]/g, ''));
};

export const changeOf = (token: Token | undefined): Change | null => {
  if (token?.change !== undefined) return token.change;
  const grant = token?.grant;
  if (grant?.kind === 'points') return { value: grant.points, to: null, share: false };
  if (grant?.kind === 'range') return { value: grant.from, to: grant.to, share: false };
  return null;
};

const sideOf = (token: Token | undefined): 'above' | 'below' | null =>
  token?.kind === 'U' ? 'above' : token?.kind === 'L' ? 'below' : null;

/** 超出部分每5秒…, 不足部分每1%…. */
const sideOfPart = (lead: string): 'above' | 'below' | null =>
  /(?:超出|超过|超额(?:完成)?|高出|多出)(?:的|后)?(?:部分)?的?$/.test(lead)
    ? 'above'
    : /(?:不足|低于|未达到?|欠缺|短缺|差额)(?:的)?部分的?$/.test(lead)
      ? 'below'
      : null;

/** for each absence: the counting word is what happens. */
export const counted = (size: Token | undefined): string =>
  size?.amount?.unit?.dimension === 'count' && /^[a-z]+$/i.test(size.text) ? size.text : '';

const words = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** each 1% above adds 2 points. */
const englishSide = (tail: string): 'above' | 'below' | null =>
  /^\s*(?:above|over|beyond|higher|more)(?: that| it)?\s*$/i.test(tail)
    ? 'above'
    : /^\s*(?:below|under|lower|less|short|shortfall)(?: that| it)?\s*$/i.test(tail)
      ? 'below'
      : null;

/** 高于目标每0.5个百分点, 低于标准每1%. */
const sideOfTarget = (token: Token | undefined): 'above' | 'below' | null =>
  /^(?:高于|超过|超出)/.test(token?.text ?? '')
    ? 'above'
    : /^(?:低于|少于)/.test(token?.text ?? '')
      ? 'below'
      : null;

/** What these count is missing: from the figure that the text asks for, or by itself. */
const SHORTFALL = /^(?:差|缺少?|短缺|欠|未完成|落后)/;

const isShortfall = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text }) => kind === 'V' && SHORTFALL.test(text));

/** 每多拜访2次加1分: more than what is asked for. */
const sideOfNoun = (noun: string, { value }: Change): 'above' | null =>
  value > 0 && /^(?:额外)?多(?!收|报|计|算)/.test(noun) ? 'above' : null;

const readEach = (matched: Matched): Fact | readonly Fact[] | null => {
  const step = readStep(matched);
  const either = [...matched.group('early2'), ...matched.group('side')].some(({ kind }) => kind === 'X');
  if (step === null || !either) return step;
  return [
    { ...step, side: 'above' },
    { ...step, side: 'below' },
  ];
};

const readStep = (matched: Matched): StepFact | null => {
  const change = changeOf(only(matched, 'effect'));
  if (change === null) return null;
  const noun = words(matched.group('noun'));
  const measured = only(matched, 'size');
  // Each complaint older than 24h: in English the figure behind a noun describes it.
  const describes = /[a-z]/i.test(noun) && measured?.amount?.value !== 1;
  const size = describes ? ONE : (measured?.amount ?? ONE);
  const condition = only(matched, 'pre')?.condition;
  const link = words(matched.group('link'));
  // 迟到10分钟以内每次扣1分: the condition measures the event that is counted.
  const measures =
    condition !== undefined && LINKS.test(link.replace(/[,\s]/g, '')) && dimensionOf(condition) === 'time';
  if (condition !== undefined && !measures && !leads(condition, link, size)) return null;
  const side = only(matched, 'side') ?? only(matched, 'early') ?? only(matched, 'late');
  // 每低于目标扣2分: for how much of it, nothing says.
  if (measured === undefined && matched.group('side').some(({ kind }) => kind === 'U' || kind === 'L'))
    return null;
  const deviation = [...matched.group('dev'), ...matched.group('early'), ...matched.group('side')].some(
    ({ kind }) => kind === 'V',
  );
  const reference = [...matched.group('ref'), ...matched.group('target')].find(({ kind }) => kind === 'T');
  const inner = words([...matched.group('noun'), ...matched.group('tail')]).replace(/[,:(]/g, '');
  // 报送每延迟1天: what happened is in the word behind 每.
  const late =
    words(matched.group('side').filter(({ kind }) => kind === 'V')) || (noun === '' ? counted(measured) : '');
  return {
    ...said(matched),
    kind: 'step',
    subject: `${matched.subject}${words(matched.group('dev'))}${words(matched.group('lead'))}${late}${inner}`,
    condition: condition ?? null,
    side:
      sideOf(side) ??
      sideOfPart(words(matched.group('lead'))) ??
      englishSide(words(matched.group('tail'))) ??
      sideOfNoun(noun.trim(), change) ??
      sideOfTarget(only(matched, 'target')),
    deviation,
    shortfall: isShortfall([...matched.group('dev'), ...matched.group('early'), ...matched.group('side')]),
    word:
      [...matched.group('dev'), ...matched.group('side')].find(({ kind }) => /[VU]/.test(kind))?.text ?? '',
    size,
    described: describes,
    change,
    counting:
      (only(matched, 'part') ?? only(matched, 'inner'))?.counting ?? only(matched, 'each')?.counting ?? null,
    reference: reference?.target === 'value' ? reference.text : null,
    each: true,
  };
};

/** `每增加5秒扣10分`, `低于85%的,每低1个百分点,扣1分`, `每提供1个合同得3分`, `超时每分钟扣2分`. */
export const eachStep: Phrase = {
  name: 'each-step',
  shape: shape(
    String.raw`(?:v?(?<pre>C)(?<link>W?,?))?(?:(?<target>T)[W,]*)?v?(?<dev>V)?(?:(?<early>[UL])|(?<early2>X),?)?(?<lead>W?)v?(?<each>E)(?<noun>[WvI]*)(?<side>[ULVX])?(?<ref>[WTvn]*)(?<size>[QM])?(?:[(,]*(?<inner>P)[,)]*)?(?<tail>[WnVj]*)(?<late>[UL])?[,:(]*(?<effect>[DA])\)?(?:[,(]*(?<part>P)\)?)*`,
  ),
  read: readEach,
};

/** `每低于98%1个百分点扣1分`: the figure it counts from stands between 每 and the step. */
export const anchoredStep: Phrase = {
  name: 'anchored-step',
  shape: shape(
    String.raw`E(?:(?<side>[UL])T?W?[:(]*(?<anchor>Q)\)?|(?<from>C))W?,?(?<size>Q)(?:[(,]*(?<inner>P)[,)]*)?W?[,:(]*(?<effect>D)\)?(?:[,(]*(?<part>P)\)?)*`,
  ),
  read: (matched) => {
    const side = sideOf(only(matched, 'side'));
    const figure = only(matched, 'anchor')?.amount;
    const stated = only(matched, 'from')?.condition;
    const size = only(matched, 'size')?.amount;
    const change = changeOf(only(matched, 'effect'));
    if (size === undefined || change === null) return null;
    const at = figure && { value: figure.value, unit: figure.unit, inclusive: false, explicit: true };
    const condition =
      stated ?? (at && (side === 'above' ? { min: at, max: null } : { min: null, max: at })) ?? null;
    if (condition === null || (condition.min === null) === (condition.max === null)) return null;
    if (!leads(condition, '', size)) return null;
    return {
      ...said(matched),
      kind: 'step',
      condition,
      side: condition.max === null ? 'above' : 'below',
      deviation: false,
      size,
      change,
      counting: (only(matched, 'part') ?? only(matched, 'inner'))?.counting ?? null,
      reference: null,
      each: true,
    };
  },
};

/** `不足1%按1%计算` behind the sentence end still belongs to the step before; see parse.ts. */
export const partOfStep: Phrase = { name: 'part', shape: shape(String.raw`[,(]*P\)?`), read: () => [] };

/** What is counted in days or hours: 病假一天扣1分. */
const ABSENCE = /(?:假|旷工|旷职|旷课|缺勤|缺席|停机|停工)$/;

/** `延长一年加0.5分`, `迟到一次扣5分`, `出现低风险1次扣3分`, `(一项扣0.5分)`: a step without 每. */
export const countedStep: Phrase = {
  name: 'counted-step',
  shape: shape(String.raw`(?<side>[ULV])?(?<size>Q)(?<tail>W?)[,:(]*(?<effect>D)\)?(?:[,(]*(?<part>P)\)?)*`),
  read: (matched) => {
    const size = only(matched, 'size')?.amount;
    const change = changeOf(only(matched, 'effect'));
    if (size === undefined || change === null) return null;
    const side = only(matched, 'side');
    const absent = size.unit?.dimension === 'time' && ABSENCE.test(matched.subject);
    const counts = size.unit?.dimension === 'count' || side !== undefined || absent;
    // 2项不合格扣20分 is a band at 2; only one of something counts up.
    const measures = side?.kind === 'U' || side?.kind === 'L';
    if (!counts || (size.value !== 1 && !measures)) return null;
    const tail = words(matched.group('tail'));
    return {
      ...said(matched),
      kind: 'step',
      subject: `${matched.subject}${side?.kind === 'V' ? side.text : ''}${tail}`,
      condition: null,
      side: sideOf(side),
      deviation: side?.kind === 'V',
      shortfall: isShortfall(matched.group('side')),
      size,
      change,
      counting: only(matched, 'part')?.counting ?? null,
      reference: null,
      each: false,
    };
  },
};

/** `迟到10分钟以下,扣2分/次`: the rate stands behind the points. */
export const perStep: Phrase = {
  name: 'per-step',
  shape: shape(String.raw`(?:(?<pre>C)(?<tail>W?)[,:(]*)?(?<effect>D)\)?`),
  read: (matched) => {
    const token = only(matched, 'effect');
    const change = changeOf(token);
    const per = token?.change?.per;
    if (change === null || per === undefined || per === null) return null;
    return {
      ...said(matched),
      kind: 'step',
      subject: `${matched.subject}${words(matched.group('tail'))}`,
      condition: only(matched, 'pre')?.condition ?? null,
      side: null,
      deviation: false,
      size: { value: 1, unit: null },
      change,
      counting: null,
      reference: null,
      each: true,
    };
  },
};
