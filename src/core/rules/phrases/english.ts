import type { Fact } from '../fact';
import type { Phrase } from './phrase';
import { only, said, shape } from './phrase';
import { changeOf } from './step';

/** `each point below 90% costs 10 points`: the anchor stands behind the step. */
export const eachPointBelow: Phrase = {
  name: 'english-each-beyond',
  shape: shape(String.raw`E(?<noun>W?)(?<size>[QM])(?<anchor>C)W?,?(?<effect>D)`),
  read: (matched) => {
    const condition = only(matched, 'anchor')?.condition;
    const change = changeOf(only(matched, 'effect'));
    const size = only(matched, 'size')?.amount;
    if (condition === undefined || change === null || size === undefined) return null;
    const bound = condition.max ?? condition.min;
    // A point of a percentage is a percentage point.
    const unit = size.unit?.dimension === 'mark' && bound?.unit ? bound.unit : size.unit;
    return {
      ...said(matched),
      kind: 'step',
      condition,
      side: condition.max === null ? 'above' : 'below',
      deviation: false,
      size: { value: size.value, unit },
      change,
      counting: null,
      reference: null,
      each: true,
    };
  },
};

/** `loses 10 points per hour over the target`, `deduct 5 points for each complaint`. */
export const losesPer: Phrase = {
  name: 'english-loses-per',
  shape: shape(String.raw`(?<effect>D)n*E[n]*(?<size>[QM])?(?<noun>[Wn]*)(?<side>C|T)?`),
  read: (matched) => {
    const change = changeOf(only(matched, 'effect'));
    if (change === null) return null;
    const noun = matched
      .group('noun')
      .map(({ text }) => text)
      .join(' ');
    const size = only(matched, 'size')?.amount ?? { value: 1, unit: null };
    const side = /\b(?:over|above|beyond)\b/i.test(noun)
      ? 'above'
      : /\b(?:under|below|short)\b/i.test(noun)
        ? 'below'
        : null;
    const reference = only(matched, 'side');
    const condition = reference?.condition ?? null;
    return {
      ...said(matched),
      kind: 'step',
      subject: `${matched.subject} ${noun}`.trim(),
      condition,
      side: condition === null ? side : condition.max === null ? 'above' : 'below',
      deviation: false,
      size: /^point/i.test(noun) ? { value: 1, unit: null } : size,
      change,
      counting: null,
      reference: reference?.kind === 'T' ? 'target' : null,
      each: true,
    };
  },
};

/** `5 points for each new account`, `2 points off per day`. */
export const pointsForEach: Phrase = {
  name: 'english-points-for-each',
  shape: shape(String.raw`(?<grant>M)(?<off>W?)E(?<size>Q)?(?<noun>W?)(?=[,;:.n)]|$)`),
  read: (matched) => {
    const amount = only(matched, 'grant')?.amount;
    const off = only(matched, 'off')?.text.trim().toLowerCase() ?? '';
    const noun = only(matched, 'noun')?.text.trim() ?? '';
    const size = only(matched, 'size')?.amount ?? { value: 1, unit: null };
    if (amount?.unit?.dimension !== 'mark' || !/^(?:|off|deducted|lost)$/.test(off)) return null;
    if (/\b(?:missing|short|below|under|above|over|beyond|less|late|additional|extra)\b|\d/i.test(noun))
      return null;
    return {
      ...said(matched),
      kind: 'step',
      subject: `${matched.subject} ${noun}`.trim(),
      condition: null,
      side: null,
      deviation: off !== '',
      size,
      change: { value: off === '' ? amount.value : -amount.value, to: null, share: false },
      counting: null,
      reference: null,
      each: true,
    };
  },
};

/** `scores 100 at or below 8%`, `scores 100 at or below the target`, `100 for one or more`. */
export const scoresAt: Phrase = {
  name: 'english-scores-at',
  shape: shape(String.raw`[Wn]*(?<grant>A)(?<noun>[Wn]*)(?<place>[CT])`),
  read: (matched): Fact | null => {
    const grant = only(matched, 'grant')?.grant;
    const place = only(matched, 'place');
    const link = matched
      .group('noun')
      .map(({ text }) => text)
      .join(' ')
      .trim();
    if (
      grant === undefined ||
      !/^(?:|at|for|if|when|at or below the|at or above the|for a score of)$/i.test(link)
    )
      return null;
    if (!/[a-z]/i.test(only(matched, 'grant')?.text ?? '')) return null;
    const shared = { ...said(matched), kind: 'band' as const, grant, slip: false };
    if (place?.condition !== undefined)
      return { ...shared, place: { kind: 'condition', condition: place.condition } };
    return { ...shared, place: { kind: 'met', name: '' } };
  },
};

/** `and 0 otherwise`. */
export const otherwise: Phrase = {
  name: 'english-otherwise',
  shape: shape(String.raw`(?<grant>[AM])O`),
  read: (matched) => {
    const token = only(matched, 'grant');
    const grant =
      token?.grant ?? (token?.amount ? { kind: 'points' as const, points: token.amount.value } : undefined);
    if (grant === undefined) return null;
    return { ...said(matched), kind: 'band', place: { kind: 'other' }, grant, slip: false };
  },
};
