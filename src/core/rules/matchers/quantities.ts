import { CHINESE_NUMERAL } from '../../text/numerals';
import { DIGITS, NUMBER, UNIT } from '../lexicon';
import type { Matcher } from './matcher';
import { amountOf, readNumber, readUnit, sticky } from './matcher';

/** `每次`, `每项`: one of them. */
export const IMPLIED: Matcher = {
  kind: 'Q',
  pattern: sticky(
    `(?:个)?(?!回[访复答款收电]|节[约省能]|单[位次]|次[品日要]|件数|分钟内|项目|条款)(${UNIT})(?![\\u4e00-\\u9fff]*率)`,
  ),
  read: (m) => ({ amount: { value: 1, unit: readUnit(m[1]) } }),
  after: /(E|E[ULV])$/,
};

export const QUANTITY: Matcher = {
  kind: (m) => (m[2] === undefined || readUnit(m[2])?.dimension === 'mark' ? 'M' : 'Q'),
  pattern: sticky(
    `(${NUMBER})(?!${DIGITS})(?:\\s*(${UNIT})|(?! ?[a-z])|(?=\\s+(?:or|otherwise|scores?|gets|earns|below|above|over|under|short)\\b)|(?=\\s+to\\s+\\d))(?:/(?:每)?(?:${UNIT})(?=$|[^\\u4e00-\\u9fff]|[及或]?其?以[上下内]|之?内|得|扣|加|为|的|不|者|至|到))?(?!性)`,
  ),
  read: (m) => {
    const amount = amountOf(m[1] ?? '', m[2]);
    // 一级 is a name.
    return amount.unit?.symbol === '级' && !/\d/.test(m[0]) ? null : { amount };
  },
};

/** 22±2℃: from 20 to 24. */
export const TOLERANCE: Matcher = {
  kind: 'C',
  pattern: sticky(
    `(?:在|为|保持在|控制在)?(${DIGITS})\\s*(${UNIT})?\\s*±\\s*(${DIGITS})\\s*(${UNIT})?(?:\\s*(?:的?范围)?(?:之?内|以内))?`,
  ),
  read: (m) => {
    const unit = readUnit(m[4] ?? m[2]);
    const [middle, reach] = [readNumber(m[1] ?? ''), readNumber(m[3] ?? '')];
    // 300秒±10% is a share of it.
    if (m[2] !== undefined && readUnit(m[2])?.symbol !== unit?.symbol) return null;
    if (m[2] === undefined && unit?.dimension === 'ratio') return null;
    const at = (value: number) => ({
      value: Number(value.toPrecision(12)),
      unit,
      inclusive: true,
      explicit: true,
    });
    return { condition: { min: at(middle - reach), max: at(middle + reach) } };
  },
};

/** 百分之八十至九十: shares in words, the second without its name. */
export const SPELLED_RANGE: Matcher = {
  kind: 'C',
  pattern: sticky(
    `(百分之)(${DIGITS}|${CHINESE_NUMERAL}+)(?:~|-|至|到)(百分之)?(${DIGITS}|${CHINESE_NUMERAL}+)(?:之间|的?范围内)?(?![%${'\\u4e00'}-${'\\u9fff'}]*率)`,
  ),
  read: (m) => {
    const unit = readUnit('%');
    const at = (value: number) => ({ value, unit, inclusive: true, explicit: false });
    const [a, b] = [
      readNumber(`${m[1] ?? ''}${m[2] ?? ''}`),
      readNumber(`${m[3] ?? m[1] ?? ''}${m[4] ?? ''}`),
    ];
    return { condition: { min: at(Math.min(a, b)), max: at(Math.max(a, b)) } };
  },
};

/** between 60% and 90%. */
export const BETWEEN: Matcher = {
  kind: 'C',
  pattern: sticky(`between\\s+(${DIGITS})\\s*(${UNIT})?\\s+and\\s+(${DIGITS})\\s*(${UNIT})?`),
  read: (m) => {
    const unit = readUnit(m[4] ?? m[2]);
    const at = (text: string | undefined) => ({
      value: Number(text),
      unit,
      inclusive: true,
      explicit: false,
    });
    return { condition: { min: at(m[1]), max: at(m[3]) } };
  },
};

export const PUNCTUATION: readonly Matcher[] = [
  { kind: 'n', pattern: sticky('\\n+') },
  { kind: ';', pattern: sticky('[;。!?]|\\.(?=\\s|$|\\D)|\\.(?=\\d+\\s*[项次个条])') },
  { kind: ',', pattern: sticky('[,、|]') },
  { kind: ':', pattern: sticky(':|-{2,}') },
  { kind: '(', pattern: sticky('[([]') },
  { kind: ')', pattern: sticky('[)\\]]') },
];
