import type { Change, Fact } from '../fact';
import type { Amount, Condition, Token } from '../token';
import { findUnit } from '../../quantity/unit';
import { placeOfTarget } from './target-band';
import type { Phrase } from './phrase';
import { only, said, shape } from './phrase';
import { changeOf, counted } from './step';

/** `each point below 90% costs 10 points`: the anchor stands behind the step. */
export const eachPointBelow: Phrase = {
  name: 'english-each-beyond',
  shape: shape(String.raw`E(?<noun>W?)(?<size>[QM])(?<anchor>C)W?,?(?<effect>D)`),
  read: (matched) => {
    const condition = only(matched, 'anchor')?.condition;
    const change = changeOf(only(matched, 'effect'));
    const size = only(matched, 'size')?.amount;
    if (condition === undefined || change === null || size === undefined) return null;
    const unit = sizeUnit(size, condition);
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

/** per hour below target. */
const sideOfTarget = (token: Token | undefined): 'above' | 'below' | null =>
  token?.target === 'missed' ? 'below' : token?.target === 'above' ? 'above' : null;

/** additional hour, percentage point: one of them. */
const oneOf = (noun: string): Amount | null => {
  if (/^percentage\s+point/i.test(noun.trim())) return { value: 1, unit: findUnit('%') };
  const word = /^(?:additional|extra)\s+([a-z]+)$/i.exec(noun.trim())?.[1];
  const unit = word === undefined ? null : findUnit(word);
  return unit === null ? null : { value: 1, unit };
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
    const side = /\b(?:over|above|beyond|additional|extra)\b/i.test(noun)
      ? 'above'
      : /\b(?:under|below|short|shortfall|lost)\b/i.test(noun)
        ? 'below'
        : null;
    const reference = only(matched, 'side');
    const condition = reference?.condition ?? null;
    return {
      ...said(matched),
      kind: 'step',
      subject: `${matched.subject} ${noun}${counted(only(matched, 'size'))}`.trim(),
      condition,
      side:
        condition !== null ? (condition.max === null ? 'above' : 'below') : (side ?? sideOfTarget(reference)),
      deviation: false,
      // At least 12 visits, 1 point off per missing visit: from what is asked for.
      shortfall: /^(?:missing|missed|absent)\b/i.test(noun.trim()),
      size: /^point/i.test(noun) ? { value: 1, unit: null } : (oneOf(noun) ?? size),
      change,
      counting: null,
      reference: reference?.kind === 'T' ? 'target' : null,
      each: true,
    };
  },
};

/** `2 points off for each 1% below 98%`, `every 1% below the target: -2 points`. */
export const offBeyond: Phrase = {
  name: 'english-off-beyond',
  shape: shape(
    String.raw`(?:(?<grant>M)(?<off>W?)E(?<size>[QM])(?<at>[CT])(?=[,;:.n)]|$)|E(?<size2>[QM])(?<at2>T)[,:]*(?<effect>D))`,
  ),
  read: (matched) => {
    const size = (only(matched, 'size') ?? only(matched, 'size2'))?.amount;
    const at = only(matched, 'at') ?? only(matched, 'at2');
    const marks = only(matched, 'grant')?.amount;
    const off = only(matched, 'off')?.text.trim() ?? '';
    const lost: Change | null = marks === undefined ? null : { value: -marks.value, to: null, share: false };
    const change = changeOf(only(matched, 'effect')) ?? lost;
    const condition = at?.condition ?? null;
    if (
      size === undefined ||
      change === null ||
      (marks !== undefined && !/^(?:off|deducted|lost)(?: for)?$/i.test(off))
    )
      return null;
    if (condition === null && at?.target !== 'missed') return null;
    const unit = condition === null ? size.unit : sizeUnit(size, condition);
    return {
      ...said(matched),
      kind: 'step',
      condition,
      side: condition !== null && condition.max === null ? 'above' : 'below',
      deviation: false,
      size: { value: size.value, unit },
      change,
      counting: null,
      reference: condition === null ? 'target' : null,
      each: true,
    };
  },
};

/** A point of a percentage is a percentage point. */
const sizeUnit = (size: Amount, condition: Condition): Amount['unit'] => {
  const bound = condition.max ?? condition.min;
  return size.unit?.dimension === 'mark' && bound?.unit ? bound.unit : size.unit;
};

/** Deduct 20 points for each late arrival, 50 points for each absence: the verb holds for both. */
const LIST_OF_DEDUCTIONS =
  /\b(?:deduct|lose|minus|subtract|take off)s?\b[^;.:\n]*(?:,|\band)\s*(?:and\s*)?$/i;

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
    const deducts = off !== '' || LIST_OF_DEDUCTIONS.test(matched.text.slice(0, matched.start));
    if (/\b(?:missing|short|below|under|above|over|beyond|less|late|additional|extra)\b|\d/i.test(noun))
      return null;
    return {
      ...said(matched),
      kind: 'step',
      subject: `${matched.subject} ${noun}${counted(only(matched, 'size'))}`.trim(),
      condition: null,
      side: null,
      deviation: off !== '',
      size,
      change: { value: deducts ? -amount.value : amount.value, to: null, share: false },
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
      !/^(?:|at|on|for|if|when|when on|when at|(?:if|when)(?: the)?(?: [a-z]+){1,3} (?:is|are)|at or below the|at or above the|for a score of)$/i.test(
        link,
      )
    )
      return null;
    if (!/[a-z]/i.test(only(matched, 'grant')?.text ?? '')) return null;
    const shared = { ...said(matched), kind: 'band' as const, grant, slip: false };
    if (place?.condition !== undefined)
      return { ...shared, place: { kind: 'condition', condition: place.condition } };
    const named = place === undefined ? null : placeOfTarget(place);
    if (named !== null) return { ...shared, place: named };
    // "if the target": some word in between has not been read. At it, it is met.
    return /^(?:at|on|for|(?:when|if|once) (?:at|on)|at or below the|at or above the)$/i.test(link)
      ? { ...shared, place: { kind: 'met', name: '' } }
      : null;
  },
};

/** `10 points if CSAT ≥ 90%`, `80 points for 90% or more`. */
export const pointsIf: Phrase = {
  name: 'english-points-if',
  shape: shape(String.raw`(?<grant>M)(?<link>[Wvn]*)(?<place>C)(?=[,;.n)]|$)`),
  read: (matched): Fact | null => {
    const amount = only(matched, 'grant')?.amount;
    const condition = only(matched, 'place')?.condition;
    const link = matched
      .group('link')
      .map(({ text }) => text)
      .join(' ')
      .trim();
    if (amount?.unit?.dimension !== 'mark' || condition === undefined) return null;
    if (!/^(?:if|when|for|where)(?: the)?(?: [a-z]+){0,3}$/i.test(link)) return null;
    const grant = { kind: 'points', points: amount.value } as const;
    return { ...said(matched), kind: 'band', place: { kind: 'condition', condition }, grant, slip: false };
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
