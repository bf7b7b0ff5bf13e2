import type { Phrase } from './phrase';
import { only, said, shape } from './phrase';
import { changeOf } from './step';

/** `本项15分`, `基本分值100分`. */
export const fullMark: Phrase = {
  name: 'full-mark',
  shape: shape(String.raw`F|^M(?=[;n])`),
  read: (matched) => {
    const [token] = matched.tokens;
    if (token?.kind === 'M' && token.amount?.unit?.dimension !== 'mark') return null;
    return {
      ...said(matched),
      kind: 'full',
      points: token?.amount?.value ?? 0,
      base: /^(?:基|标准|起|初始|底分|base|basic|starting|initial)/i.test(token?.text ?? ''),
    };
  },
};

/** `得分=完成率×权重` for every actual. */
export const formula: Phrase = {
  name: 'formula',
  shape: shape(String.raw`Y`),
  read: (matched) => {
    const grant = matched.tokens[0]?.grant;
    return grant?.kind === 'formula'
      ? { kind: 'formula', formula: grant.formula, start: matched.start, end: matched.end, subject: '' }
      : null;
  },
};

/** `扣完为止`, `最高30分`, `奖励上限到25秒止`. */
export const limit: Phrase = {
  name: 'limit',
  shape: shape(String.raw`K`),
  read: (matched) => {
    const value = matched.tokens[0]?.limit;
    return value === undefined ? null : { ...said(matched), kind: 'limit', limit: value };
  },
};

/** `A级得15分`, `优秀(+1分)`, `未建立档案不得分`, `重大事故0分`. */
export const level: Phrase = {
  name: 'level',
  shape: shape(String.raw`(?:(?<name>[WV])[,:()]*(?<grant>[AMF])\)?|(?<word>W)(?<equal>C)(?=[,;n]|$))`),
  read: (matched) => {
    const equal = only(matched, 'equal');
    if (equal !== undefined) {
      // Meets expectations = 3
      const { min, max } = equal.condition ?? { min: null, max: null };
      const bare =
        min !== null && min.value === max?.value && (min.unit === null || min.unit.dimension === 'mark');
      const word = only(matched, 'word')?.text ?? '';
      if (!bare || !equal.text.startsWith('=') || !/^[a-z]/i.test(word)) return null;
      const granted = { kind: 'points' as const, points: min.value };
      return { ...said(matched), kind: 'level', subject: `${matched.subject}${word}`, grant: granted };
    }
    const token = only(matched, 'grant');
    const points = token?.amount?.unit?.dimension === 'mark' ? token.amount.value : null;
    const grant =
      token?.kind === 'F'
        ? undefined
        : (token?.grant ?? (points === null ? undefined : { kind: 'points' as const, points }));
    if (grant === undefined) return null;
    // 转化率(30分):每… the points in brackets are the item's full mark.
    const heads = matched.next?.kind === ':' && matched.tokens.some(({ kind }) => kind === '(');
    if (heads && points !== null) return { ...said(matched), kind: 'full', points, base: false };
    // FCR: 5 points: ≥85%, the points stand first.
    if (matched.next?.kind === ':' && points !== null) return null;
    return {
      ...said(matched),
      kind: 'level',
      subject: `${matched.subject}${only(matched, 'name')?.text ?? ''}`,
      grant,
    };
  },
};

/** `无故缺勤或旷工扣50分`, `单条 -15`. */
export const event: Phrase = {
  name: 'event',
  shape: shape(String.raw`(?<name>[WVZ])[,:()]*(?<effect>D)\)?(?!n*E)`),
  read: (matched) => {
    const change = changeOf(only(matched, 'effect'));
    if (change === null) return null;
    const name = only(matched, 'name')?.text ?? '';
    const shared = { ...said(matched), subject: `${matched.subject}${name}`, change };
    const rate = only(matched, 'effect')?.change?.per ?? null;
    // 单条 -15 says "each" without 每.
    if (/第[一二三四五六七八九十\d]*(?:[次名个项])?$/.test(name)) return null;
    const one = /(?:单|一|逐)(条|次|项|起|例|个|件)\s*$/.exec(name);
    if (one === null && rate === null) return { ...shared, kind: 'event' };
    return {
      ...shared,
      kind: 'step',
      subject: shared.subject.replace(/(?:单|一|逐)(条|次|项|起|例|个|件)\s*$/, ''),
      condition: null,
      side: null,
      deviation: false,
      size: { value: 1, unit: null },
      counting: null,
      reference: null,
      each: true,
    };
  },
};

/** `基准值30秒`, `目标:5分钟`: a figure with a name, to which the rest of the text refers. */
export const reference: Phrase = {
  name: 'reference',
  shape: shape(
    String.raw`(?:(?<name>T)[W:]?(?<value>[QM])(?=[,;n)(:TE]|$)|(?<name2>T)(?<at>C)(?=[,;n)(:]|$)|(?<figure>[QM])(?<base>T))`,
  ),
  read: (matched) => {
    // 目标值80%, and 以95%为基准.
    const base = only(matched, 'base');
    if (base !== undefined && !base.text.startsWith('为')) return null;
    const name = only(matched, 'name') ?? only(matched, 'name2') ?? base;
    const at = only(matched, 'at')?.condition?.min;
    const isFigure = at != null && only(matched, 'at')?.condition?.max?.value === at.value;
    const amount = isFigure
      ? { value: at.value, unit: at.unit }
      : (only(matched, 'value') ?? only(matched, 'figure'))?.amount;
    if (name?.target !== 'value' || amount === undefined) return null;
    return { ...said(matched), kind: 'reference', name: name.text, amount };
  },
};

/** `通话时间≤180秒` with nothing granted: the target that steps count from. */
export const stated: Phrase = {
  name: 'stated',
  shape: shape(String.raw`(?<condition>C)[,;n:)]*|(?<figure>Q)(?=,[WT]*E[WT]*[UL])`),
  read: (matched) => {
    const figure = only(matched, 'figure')?.amount;
    if (figure !== undefined) {
      const at = { value: figure.value, unit: figure.unit, inclusive: true, explicit: true };
      return { ...said(matched), kind: 'stated', condition: { min: at, max: at } };
    }
    const condition = only(matched, 'condition')?.condition;
    const behind = matched.tokens.length > 1 || matched.next === undefined;
    if (condition === undefined || !behind) return null;
    return { ...said(matched), kind: 'stated', condition };
  },
};
