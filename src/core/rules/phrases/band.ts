import { DEVIATION } from '../lexicon';
import type { Fact, Place } from '../fact';
import type { Condition, Grant, Token } from '../token';
import type { Matched, Phrase } from './phrase';
import { only, said, shape } from './phrase';
import { changeOf } from './step';

/** Points as 得80分, or bare as in `≥40分0分` and `≥95%: 100`. */
const grantOf = (token: Token | undefined, bare: boolean): Grant | null => {
  if (token?.grant !== undefined) return token.grant;
  if (token?.kind === 'D' && token.change !== undefined) return null;
  if (token?.amount !== undefined && (token.amount.unit?.dimension === 'mark' || bare)) {
    return { kind: 'points', points: token.amount.value };
  }
  const condition = token?.condition;
  // "≤30s = 100": a bare figure behind an equals sign.
  if (
    token?.text.startsWith('=') &&
    condition?.min &&
    condition.min.value === condition.max?.value &&
    (condition.min.unit === null || isMarks(condition))
  ) {
    return { kind: 'points', points: condition.min.value };
  }
  // 8-10分 behind a condition is a range that a person chooses from.
  if (condition?.min && condition.max && condition.min.unit?.dimension === 'mark') {
    return { kind: 'range', from: condition.min.value, to: condition.max.value };
  }
  return null;
};

const isMarks = (condition: Condition): boolean =>
  (condition.min ?? condition.max)?.unit?.dimension === 'mark';

const isRatio = (condition: Condition): boolean =>
  (condition.min ?? condition.max)?.unit?.dimension === 'ratio';

/** 或 between two conditions is more than one band can hold. */
const joined = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => /或|以及/.test(text));

const band = (matched: Matched, place: Place, grant: Grant, slip = false): Fact => ({
  ...said(matched),
  kind: 'band',
  place,
  grant,
  slip,
});

/** Words of a clause that end at an award: `90%以上的回访为3分`. A stray suffix behind the points is a slip (C1). */
export const conditionBand: Phrase = {
  name: 'condition-band',
  shape: shape(String.raw`(?<condition>C)(?<noun>[WTv]*)(?<mark>[,:()]*)(?<grant>[AMCQ])(?<slip>s?)\)?`),
  read: (matched) => {
    const condition = only(matched, 'condition')?.condition;
    const token = only(matched, 'grant');
    const colon = matched.group('mark').some(({ kind }) => kind === ':');
    const end = matched.next === undefined || /[,;n)]/.test(matched.next.kind);
    // green (10)
    const bracketed =
      matched.group('mark').some(({ kind }) => kind === '(') &&
      matched.tokens[matched.tokens.length - 1]?.kind === ')';
    const slip = matched.group('slip').length > 0;
    // 90-94 = 80%: a share of the full mark, unless the bands are percentages themselves.
    const equal = token?.kind === 'C' && token.text.startsWith('=') && condition !== undefined;
    if (equal && token.condition?.min?.unit?.symbol === '%')
      return isRatio(condition)
        ? null
        : band(
            matched,
            { kind: 'condition', condition },
            { kind: 'share', share: token.condition.min.value / 100 },
          );
    const grant =
      token?.kind === 'C' && token.condition !== undefined && isSlip(token)
        ? { kind: 'points' as const, points: (token.condition.min ?? token.condition.max)?.value ?? 0 }
        : grantOf(token, (colon && end) || bracketed);
    // 95分以上:100% is a share of the full mark; 95%以上:100% may be anything.
    if (token?.kind === 'Q' && condition !== undefined) {
      const share = token.amount?.unit?.symbol === '%' && colon && end && !isRatio(condition);
      return share
        ? band(matched, { kind: 'condition', condition }, { kind: 'share', share: token.amount.value / 100 })
        : null;
    }
    if (condition === undefined || grant === null || joined(matched.group('noun'))) return null;
    // Two conditions side by side: only marks can be the award of the other.
    if (token?.kind === 'C' && isMarks(condition) && !colon && !isSlip(token) && !token.text.startsWith('='))
      return null;
    const fact = band(
      matched,
      { kind: 'condition', condition },
      grant,
      slip || (token?.kind === 'C' && isSlip(token)),
    );
    // 30分钟内未到场救援的不得分: what did not happen in time.
    const missed = /^[未没][\u4e00-\u9fff]{2,}/.test(only(matched, 'noun')?.text ?? '');
    return missed && fact.kind === 'band'
      ? { ...fact, failed: matched.text.slice(matched.start, only(matched, 'noun')?.end) }
      : fact;
  },
};

/** `低于目标10%以内扣2分`, `超过目标值20%及以上得10分`: so far from the target. */
export const offTarget: Phrase = {
  name: 'off-target',
  shape: shape(
    String.raw`(?:(?<side>[WUL])(?<target>T)|(?<state>T))(?<off>C)(?<noun>[WTv]*)[,:(]*(?<grant>[AMD])\)?`,
  ),
  read: (matched) => {
    const state = only(matched, 'state');
    const compared = /(低于|少于|不足|未达到?)$|(高于|超过|超出|超|多于)$/.exec(
      only(matched, 'side')?.text ?? '',
    );
    const side =
      state?.target === 'missed' || compared?.[1] !== undefined
        ? 'below'
        : state?.target === 'above' || compared?.[2] !== undefined
          ? 'above'
          : null;
    const off = only(matched, 'off');
    const condition = off?.condition;
    const named =
      state === undefined
        ? only(matched, 'target')?.target === 'value'
        : /目标|标准|计划|基准/.test(state.text);
    if (side === null || off === undefined || condition === undefined || !named) return null;
    // 低于目标≥5%: nobody says it like this; 达到 and 超过 compare with the target itself.
    if (!/^[\d百千]/.test(off.text) || !leadsOn(matched.group('noun'))) return null;
    const token = only(matched, 'grant');
    const place: Place = { kind: 'off', side, condition };
    if (token?.kind === 'D') {
      const change = changeOf(token);
      // 超过目标10%以上加5分: on top of what, nobody says.
      return change === null || change.value > 0
        ? null
        : { ...said(matched), kind: 'adjustment', place, change };
    }
    const grant = grantOf(token, false);
    return grant === null ? null : band(matched, place, grant);
  },
};

/** `高出10元以上为0`: so far from what the text allows. */
export const excessBand: Phrase = {
  name: 'excess-band',
  shape: shape(String.raw`(?<side>U)(?<off>C)(?<noun>[WTv]*)[,:(]*(?<grant>[AMD])\)?`),
  read: (matched) => {
    const condition = only(matched, 'off')?.condition;
    const token = only(matched, 'grant');
    const words = only(matched, 'side')?.text.trim() ?? '';
    if (condition === undefined || !/^(?:高|多|超)出$/.test(words) || !leadsOn(matched.group('noun')))
      return null;
    const place: Place = { kind: 'off', side: 'above', condition };
    const change = token?.kind === 'D' ? changeOf(token) : null;
    if (change !== null)
      return change.value > 0 ? null : { ...said(matched), kind: 'adjustment', place, change };
    const grant = grantOf(token, false);
    return grant === null ? null : band(matched, place, grant);
  },
};

const leadsOn = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind, text }) => kind === 'W' && /^(?:[的者时则]|部分|情况)*$/.test(text.trim()));

/** `98%~100% 5 95%~98% 4 90%~95% 3 90%以下 0`: cells of a table run together, the points without a word. */
export const tableRun: Phrase = {
  name: 'table-run',
  shape: shape(String.raw`(?:C:?M[;,n]*){2,}C:?M(?=[;,n]|$)`),
  read: (matched) => {
    const cells = matched.tokens.filter(({ kind }) => kind === 'C' || kind === 'M');
    const facts: Fact[] = [];
    for (let i = 0; i + 1 < cells.length; i += 2) {
      const [place, points] = [cells[i], cells[i + 1]];
      const condition = place?.condition;
      if (place === undefined || points?.amount === undefined || condition === undefined) return null;
      if (isMarks(condition) || (condition.min ?? condition.max)?.unit == null) return null;
      facts.push({
        kind: 'band',
        place: { kind: 'condition', condition },
        grant: { kind: 'points', points: points.amount.value },
        slip: false,
        subject: i === 0 ? matched.subject : '',
        start: place.start,
        end: points.end,
      });
    }
    return facts;
  },
};

/** `完成率≥80%时,得分=完成率×权重`, `未达标按实际/目标×分值计分`: arithmetic in one place alone. */
export const formulaBand: Phrase = {
  name: 'formula-band',
  shape: shape(
    String.raw`(?:(?<condition>C)|(?<target>T)|(?<other>O))(?<noun>[WTv]*)(?<mark>[,:(]*)(?<by>W?)(?<grant>Y)\)?`,
  ),
  read: (matched) => {
    const stated = only(matched, 'condition')?.condition;
    const target = only(matched, 'target')?.target;
    const grant = only(matched, 'grant')?.grant;
    const words = [...matched.group('noun'), ...matched.group('by')].map(({ text }) => text).join('');
    // 目标≥90%,得分=…: a target, not where the formula holds.
    if (stated !== undefined && !/^(?:[的时者则按得]|以上|部分|完成|情况下)+$/.test(words)) return null;
    if (target === 'value' || grant === undefined) return null;
    const place =
      stated === undefined ? placeOf(matched) : ({ kind: 'condition', condition: stated } as const);
    return place === null ? null : band(matched, place, grant);
  },
};

/** `130-149秒或201-220秒得6分`, `高于24℃或低于18℃不得分`: two places for one award. */
export const eitherBand: Phrase = {
  name: 'either-band',
  shape: shape(String.raw`(?<first>[CQ])(?<or>W)(?<second>[CQ])(?<noun>W?)[,:]*(?<grant>[AD])`),
  read: (matched) => {
    const [first, second] = [only(matched, 'first'), only(matched, 'second')].map(conditionAt);
    const token = only(matched, 'grant');
    const grant = grantOf(token, false);
    const change = changeOf(token);
    const words = only(matched, 'or')?.text.trim() ?? '';
    if (!/^(?:或者?|或是|or)$/i.test(words) || first === undefined || second === undefined) return null;
    const units = [first, second].map(({ min, max }) => (min ?? max)?.unit?.dimension ?? null);
    if (units[0] !== units[1] || joined(matched.group('noun'))) return null;
    return [first, second].flatMap((condition): Fact[] => {
      const place: Place = { kind: 'condition', condition };
      if (token?.kind === 'D')
        return change === null ? [] : [{ ...said(matched), kind: 'adjustment', place, change }];
      return grant === null ? [] : [band(matched, place, grant)];
    });
  },
};

/** `95分为达标,得10分`, `60分及格得6分`: the figure from which it is met. */
export const reachedBand: Phrase = {
  name: 'reached-band',
  shape: shape(
    String.raw`(?:(?<value>[QM]),?(?:(?<word>W)|(?<target>T)|(?<link>W)(?<late>T))[,:]*(?<grant>[AM])|(?<name>T)[W:]?(?<named>[QM]),?(?<award>A))`,
  ),
  read: (matched) => {
    const named = only(matched, 'named')?.amount;
    const award = only(matched, 'award')?.grant;
    const name = only(matched, 'name');
    if (named !== undefined || name !== undefined) {
      // 目标值60%,得15分: the target, and what it is worth.
      const target = /^(?:目标|标准|基准|挑战|门槛|底线|保底|期望)(?:值|线)?$/.test(name?.text.trim() ?? '');
      if (named === undefined || award === undefined || !target || award.kind === 'formula') return null;
      return band(matched, { kind: 'reached', amount: named }, award);
    }
    const value = only(matched, 'value')?.amount;
    const grant = grantOf(only(matched, 'grant'), false);
    const words = [
      ...matched.group('word'),
      ...matched.group('target'),
      ...matched.group('link'),
      ...matched.group('late'),
    ]
      .map(({ text }) => text)
      .join('');
    if (
      value === undefined ||
      grant === null ||
      !/^(?:为|即)?(?:及格|合格|达标|达到|达成|基准|标准|目标)(?:线|分)?(?:的|者)?$/.test(words)
    )
      return null;
    return band(matched, { kind: 'reached', amount: value }, grant);
  },
};

/** `为10分以上` where an award belongs: one figure in 分 with a stray suffix. */
const isSlip = (token: Token): boolean =>
  token.condition !== undefined &&
  isMarks(token.condition) &&
  (token.condition.min === null) !== (token.condition.max === null) &&
  /^(?:为|得|计).*分\s*(?:以上|以下)$/.test(token.text);

/** `1项不合格得20分`, `100%得满分`: the value itself. */
export const valueBand: Phrase = {
  name: 'value-band',
  shape: shape(String.raw`(?<value>[QM])(?<noun>[WTvV]*)(?<mark>[,:()]*)(?<grant>[AMDC])\)?`),
  read: (matched) => {
    const value = only(matched, 'value')?.amount;
    const token = only(matched, 'grant');
    const colon = matched.group('mark').some(({ kind }) => kind === ':' || kind === '(');
    if (value === undefined || joined(matched.group('noun'))) return null;
    // 迟到每次2分 is no band at 1次.
    if (/(?:每|\b(?:each|every|per))\s*$/i.test(matched.text.slice(0, matched.start))) return null;
    const at = { value: value.value, unit: value.unit, inclusive: true, explicit: true };
    const place: Place = { kind: 'condition', condition: { min: at, max: at } };
    if (token?.kind === 'D') {
      if (value.unit === null) return null;
      const change = changeOf(token);
      return change === null ? null : { ...said(matched), kind: 'adjustment', place, change };
    }
    // 1 times: 15
    const bare =
      value.unit?.dimension === 'count' &&
      matched.group('mark').some(({ kind }) => kind === ':') &&
      (matched.next === undefined || /[,;n)]/.test(matched.next.kind));
    const grant = grantOf(token, bare);
    if (value.unit === null || (value.unit.dimension === 'mark' && value.unit.symbol !== '星' && !colon))
      return null;
    return grant === null ? null : band(matched, place, grant);
  },
};

/** A condition, or a value alone: 0次. */
const conditionAt = (token: Token | undefined): Condition | undefined => {
  if (token?.amount === undefined) return token?.condition;
  const at = { ...token.amount, inclusive: true, explicit: true };
  return { min: at, max: at };
};

/** `100分:≥90%`, `5分(95%以上)`: the points stand first. */
export const pointsFirst: Phrase = {
  name: 'points-first',
  shape: shape(String.raw`(?<grant>[MA])(?:\(W\))?[:(]+W?(?<condition>[CQ])(?![AMD])\)?`),
  read: (matched) => {
    const condition = conditionAt(only(matched, 'condition'));
    const grant = grantOf(only(matched, 'grant'), false);
    if (condition === undefined || grant === null || isMarks(condition)) return null;
    return band(matched, { kind: 'condition', condition }, grant);
  },
};

const LATE = new RegExp(`(?:${DEVIATION}|缺勤|旷工|旷课|病假|事假|请假|停机|中断)(?:的|时间|时长|天数)?$`);

/** 逾期3日以内扣2分: none is no delay at all, so nothing is lost for it. */
const happened = (token: Token, subject: string): Condition | undefined => {
  const { condition } = token;
  const max = condition?.max;
  if (
    condition === undefined ||
    condition.min !== null ||
    max == null ||
    !/内(?:\(含[^)]*\))?$/.test(token.text)
  )
    return condition;
  const counts = max.unit?.dimension === 'count' || LATE.test(subject);
  return counts ? { min: { value: 0, unit: max.unit, inclusive: false, explicit: true }, max } : condition;
};

/** `低于80分扣5分`, `超过三次,扣30分`. */
export const conditionChange: Phrase = {
  name: 'condition-change',
  shape: shape(
    String.raw`(?:(?<condition>C)|(?<target>T)|(?<other>O))(?<noun>[WTv]*)[,:()]*(?<effect>D)\)?(?!n*E)`,
  ),
  read: (matched) => {
    const change = changeOf(only(matched, 'effect'));
    const stated = only(matched, 'condition');
    const condition =
      stated?.condition && change !== null && change.value < 0
        ? happened(stated, matched.subject)
        : stated?.condition;
    const place = condition === undefined ? placeOf(matched) : ({ kind: 'condition', condition } as const);
    if (change === null || place === null || joined(matched.group('noun'))) return null;
    // 超过5%倒扣5分: below zero, or taken from the rest? Nobody says.
    if (/^(?:则|再|均)?倒扣/.test(only(matched, 'effect')?.text ?? '')) return null;
    return { ...said(matched), kind: 'adjustment', place, change };
  },
};

/** 不高于目标, at or below the target. */
const AT_OR_BELOW =
  /^(?:不[高超大多]|.*内$|at or below|not (?:above|over|more|higher|exceed)|no (?:more|higher))/i;
const BELOW = /^(?:低于|少于|不及|below|under|less than|lower than)/i;
const AT_OR_ABOVE = /^(?:不低于|at or above|at least|not (?:below|under|less|lower)|no (?:less|lower))/i;

/** Met, missed or past the target, by the words that say so; null where they only name it. */
export const placeOfTarget = ({ target, text }: Token): Place | null => {
  if (target !== 'met' && target !== 'missed' && target !== 'above') return null;
  return {
    kind: target,
    ...(AT_OR_BELOW.test(text) ? { below: true as const } : {}),
    ...(target === 'missed' && BELOW.test(text) ? { worded: 'below' as const } : {}),
    ...(target === 'met' && AT_OR_ABOVE.test(text) ? { worded: 'above' as const } : {}),
    name: text.replace(
      /^(?:不高于|不超过|不大于|不多于|未?达到?|不?低于|少于|不及|超过|高于|超出|大于|优于)/,
      '',
    ),
  };
};

const placeOf = (matched: Matched): Place | null => {
  const target = only(matched, 'target');
  if (target !== undefined && target.target !== 'value') return placeOfTarget(target);
  if (target?.target === 'value') return { kind: 'reference', name: target.text };
  return matched.group('other').length > 0 ? { kind: 'other' } : null;
};

/** `达标得15分`, `未达标不得分`, `低于标准分,则该项计0分`, `否则0分`. */
export const targetBand: Phrase = {
  name: 'target-band',
  shape: shape(String.raw`(?:(?<target>T)|(?<other>O))(?<noun>[Wv]*)[,:(]*(?<grant>[AM])\)?`),
  read: (matched) => {
    const bare = /otherwise|else/i.test(only(matched, 'other')?.text ?? '');
    const grant = grantOf(only(matched, 'grant'), bare);
    const place = placeOf(matched);
    return grant === null || place === null ? null : band(matched, place, grant);
  },
};

/** `零故障得满分`, `全合格得10分`, `完成所有回访安排5分`. */
export const wholeBand: Phrase = {
  name: 'whole-band',
  shape: shape(String.raw`(?<place>[ZH])(?<noun>W?)[,:(]*(?<grant>[AMC])\)?`),
  read: (matched) => {
    const place = only(matched, 'place');
    const grant = grantOf(only(matched, 'grant'), place?.kind === 'Z');
    if (place === undefined || grant === null) return null;
    return band(matched, { kind: place.kind === 'Z' ? 'none' : 'all' }, grant);
  },
};
