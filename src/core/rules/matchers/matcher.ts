import { findUnit } from '../../quantity/unit';
import type { Unit } from '../../quantity/unit';
import { chineseNumber, percentNumeral } from '../../text/numerals';
import type { Amount, Token, TokenKind } from '../token';

export type Payload = Omit<Token, 'kind' | 'start' | 'end' | 'text'>;

export interface Matcher {
  readonly kind: TokenKind | ((match: RegExpExecArray) => TokenKind);
  readonly pattern: RegExp;
  readonly read?: (match: RegExpExecArray) => Payload | null;
  /** Kinds that must (or must not) come directly before. */
  readonly after?: RegExp;
}

export const sticky = (source: string): RegExp => new RegExp(source, 'yi');

/** 300W is 万 of whatever is counted. */
const TEN_THOUSAND: Unit = { symbol: '万', dimension: 'count', factor: 10000 };

const ENGLISH_NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  five: '5',
  ten: '10',
};

export const englishNumber = (word: string): string => ENGLISH_NUMBERS[word.toLowerCase()] ?? word;

export const readNumber = (text: string): number => {
  const trimmed = text.trim();
  return percentNumeral(trimmed) ?? chineseNumber(trimmed) ?? Number(englishNumber(trimmed));
};

export const readUnit = (text: string | undefined): Unit | null => {
  if (text === undefined || text === '') return null;
  const spelling = text.trim().toLowerCase();
  if (spelling === 'w') return TEN_THOUSAND;
  if (/^(business|working) day/.test(spelling)) return findUnit('工作日');
  // 1.2万件: ten thousand of them.
  const many = /^万([^元]+)$/.exec(spelling)?.[1];
  const single = many === undefined ? null : findUnit(many);
  if (single !== null) return { ...single, symbol: spelling, factor: single.factor * 10000 };
  const known = findUnit(spelling.replace(/^(business|working|calendar) /, ''));
  return known ?? { symbol: spelling, dimension: 'count', factor: 1 };
};

export const amountOf = (number: string, unit: string | undefined): Amount => ({
  value: readNumber(number),
  unit: /^\s*百分之/.test(number) ? findUnit('%') : readUnit(unit),
});

export const POINTS = '(?:个?分(?![钟之秒])(?:值)?|points?|pts?|marks?)';

export const TO = '\\s*(?:~|-|至|到|to)\\s*';

/** Points without a unit. */
export const points = (value: string): Amount => ({ value: readNumber(value), unit: null });
