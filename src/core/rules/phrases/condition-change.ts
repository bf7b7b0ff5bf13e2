import { DEVIATION } from '../lexicon';
import type { Condition, Token } from '../token';
import type { Phrase } from './phrase';
import { joined } from './award';
import { only, shape, said } from './phrase';
import { changeOf } from './step';
import { placeOf } from './target-band';

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
