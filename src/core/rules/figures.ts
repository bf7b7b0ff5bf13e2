import { CHINESE_NUMERAL } from '../text/numerals';
import { UNIT } from './lexicon';
import { readNumber } from './matchers/matcher';

/** A number in a normalised text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const FIGURE = new RegExp(
  `[a-z_]+\\d[a-z\\d.]*|\\d+(?:\\.\\d+)?|(?<=百分之)${CHINESE_NUMERAL}+|(?!百分[点之])${CHINESE_NUMERAL}+(?=\\s*(?:个)?${UNIT})`,
  'gi',
);
const LATIN_BEHIND = /^[a-z_]/i;
const UNIT_BEHIND = new RegExp(`^${UNIT}`, 'i');

/** All numbers of a text; digits glued to a Latin word (P1, 3DC) are part of a name. */
export const figuresOf = (text: string): Figure[] =>
  [...text.matchAll(FIGURE)].flatMap((match) => {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const behind = text.slice(end, end + 24);
    const glued = /^[a-z_]/i.test(word) || (LATIN_BEHIND.test(behind) && !UNIT_BEHIND.test(behind));
    const value = readNumber(word);
    return glued || !Number.isFinite(value) ? [] : [{ start, end, value }];
  });

/** Other values to try: a little more, and much more. */
export const OTHERS: readonly ((value: number) => number)[] = [
  (value) => value + 1,
  (value) => value * 2 + 3,
];

/** The text with another value in place of these figures. */
export const withOtherValues = (
  text: string,
  figures: readonly Figure[],
  other: (value: number) => number,
): string => {
  let result = '';
  let at = 0;
  for (const { start, end, value } of figures) {
    result += text.slice(at, start) + String(Number(other(value).toPrecision(12)));
    at = end;
  }
  return result + text.slice(at);
};
