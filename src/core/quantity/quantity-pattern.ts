import { CHINESE_NUMERAL } from '../text/numerals';
import { UNITS } from './unit';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Longest first, so that 分钟 is not read as 分; a Latin unit must not go on into a word. */
const SPELLINGS = UNITS.flatMap(({ symbol, synonyms }) => [symbol, ...synonyms])
  .sort((a, b) => b.length - a.length)
  .map((spelling) => (/[a-z]$/.test(spelling) ? `${escape(spelling)}(?![a-z])` : escape(spelling)));

const UNIT = `(?:${SPELLINGS.join('|')})`;
const PER =
  '(?:\\s*(?:/|每|per )\\s*(?:每)?(?:人|月|周|天|日|年|季度?|次|单|笔|件|个|通|班|month|week|day|year|agent))*';
const CLOCK = [
  '\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?',
  '\\d+\\s*(?:个?小时|h)\\s*\\d+\\s*(?:分钟?|min|m)(?:\\s*\\d+\\s*(?:秒钟?|s))?',
  '\\d+\\s*(?:分钟?|min|m)\\s*\\d+\\s*(?:秒钟?|s)(?![a-z])',
].join('|');
/** The end is held fast, so that no pattern around it can take 90 for 9 and 0. */
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?!\\d|[.,]\\d)';
const OUT_OF = '\\d+(?:\\.\\d+)?\\s*分?\\s*/\\s*(?:5|10|100)(?![\\d.])\\s*分?';

/**
 * Source of a pattern for a quantity inside normalised, lower-case text; the whole match is for parseQuantity. A Chinese
 * number counts only with its unit, as it is part of too many words; 半 stands with its unit alone.
 */
export const QUANTITY_PATTERN = `(?:${CLOCK}|${OUT_OF}|百分之(?:${CHINESE_NUMERAL}+|\\d+(?:\\.\\d+)?)|[¥￥]?${ARABIC}\\s*[万亿]?\\s*${UNIT}${PER}|${CHINESE_NUMERAL}+\\s*${UNIT}${PER}|[¥￥]?${ARABIC}\\s*[万亿]?)`;
