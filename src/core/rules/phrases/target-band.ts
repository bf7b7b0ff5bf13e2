import type { Place } from '../fact';
import type { Token } from '../token';
import type { Matched, Phrase } from './phrase';
import { band, grantOf } from './award';
import { only, shape } from './phrase';

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

export const placeOf = (matched: Matched): Place | null => {
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
