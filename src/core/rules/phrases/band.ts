import type { Fact, Place } from '../fact';
import type { Phrase } from './phrase';
import { band, conditionAt, grantOf, isMarks, isRatio, isSlip, joined } from './award';
import { only, shape, said } from './phrase';
import { changeOf } from './step';
import { placeOf } from './target-band';

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
