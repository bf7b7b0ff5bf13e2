import { CHINESE_NUMERAL, chineseNumber } from '../text/numerals';

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d*)?|\\.\\d+';

/** Source of a pattern for an unsigned number in normalised text, Arabic with or without thousands separators or Chinese. */
export const NUMBER_PATTERN = `(?:${ARABIC})(?:\\s*[万亿](?!元))?|${CHINESE_NUMERAL}+`;

const ARABIC_NUMBER = new RegExp(`^(${ARABIC})\\s*([万亿]?)$`);
const MULTIPLIER: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The value of an unsigned number in normalised text: `1,200`, `.85`, `1.2万`, `三十`, `一点五`. Null when it is none, e.g.
 * `1,5`.
 */
export function parseNumber(text: string): number | null {
  const match = ARABIC_NUMBER.exec(text);
  if (match === null) return chineseNumber(text);
  const digits = Number((match[1] ?? '').replace(/,/g, ''));
  const multiplier = MULTIPLIER[match[2] ?? ''];
  return multiplier === undefined ? digits : Number((digits * multiplier).toPrecision(12));
}
