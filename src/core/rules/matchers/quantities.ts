import { DIGITS, NUMBER, UNIT } from '../lexicon';
import type { Matcher } from './matcher';
import { amountOf, readUnit, sticky } from './matcher';

/** `每次`, `每项`: one of them. */
export const IMPLIED: Matcher = {
  kind: 'Q',
  pattern: sticky(`(?:个)?(${UNIT})(?![\\u4e00-\\u9fff]*率)`),
  read: (m) => ({ amount: { value: 1, unit: readUnit(m[1]) } }),
  after: /(E|E[ULV])$/,
};

export const QUANTITY: Matcher = {
  kind: (m) => (m[2] === undefined || readUnit(m[2])?.dimension === 'mark' ? 'M' : 'Q'),
  pattern: sticky(
    `(${NUMBER})(?!${DIGITS})(?:\\s*(${UNIT})|(?!\\s?[a-z])|(?=\\s+(?:or|otherwise)\\b)|(?=\\s+to\\s+\\d))(?:/(?:每)?(?:${UNIT})(?=$|[^\\u4e00-\\u9fff]|[及或]?其?以[上下内]|之?内|得|扣|加|为|的|不|者|至|到))?(?!性)`,
  ),
  read: (m) => {
    const amount = amountOf(m[1] ?? '', m[2]);
    // 一级 is a name.
    return amount.unit?.symbol === '级' && !/\d/.test(m[0]) ? null : { amount };
  },
};

export const PUNCTUATION: readonly Matcher[] = [
  { kind: 'n', pattern: sticky('\\n+') },
  { kind: ';', pattern: sticky('[;。|!?]|\\.(?=\\s|$|\\D)|\\.(?=\\d+\\s*[项次个条])') },
  { kind: ',', pattern: sticky('[,、]') },
  { kind: ':', pattern: sticky(':|-{2,}') },
  { kind: '(', pattern: sticky('[([]') },
  { kind: ')', pattern: sticky('[)\\]]') },
];
