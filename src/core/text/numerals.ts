const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5,
  六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
}; // prettier-ignore

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters of a Chinese number, as a character class for regular expressions. */
export const CHINESE_NUMERAL = '[零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿点半]';

const wholeNumber = (text: string): number | null => {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let lastMultiplier = 0;
  for (const character of text) {
    const asDigit = DIGITS[character];
    const multiplier = MULTIPLIERS[character];
    const asGroup = GROUPS[character];
    if (asDigit !== undefined) {
      // 二〇二四 is read digit by digit; anything else with two digits side by side is no number.
      if (digit !== null && digit !== 0) return digitByDigit(text);
      if (asDigit === 0) lastMultiplier = 0;
      digit = asDigit;
    } else if (multiplier !== undefined) {
      // 十五 leaves the leading 一 out.
      group += (digit ?? 1) * multiplier;
      lastMultiplier = multiplier;
      digit = null;
    } else if (asGroup !== undefined) {
      total = (total + group + (digit ?? 0)) * asGroup;
      lastMultiplier = asGroup;
      group = 0;
      digit = null;
    } else return null;
  }
  // 一百二 is 120, 一万五 15000: the last digit takes a tenth of the multiplier before it.
  const tail = digit === null ? 0 : lastMultiplier >= 100 ? (digit * lastMultiplier) / 10 : digit;
  return total + group + tail;
};

const digitByDigit = (text: string): number | null => {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
};

/**
 * The value of a Chinese number: 三 → 3, 十五 → 15, 一百二十 → 120, 两 → 2, 三点五 → 3.5, 一万二千 → 12000, 半 → 0.5.
 * Null for anything that is no number. 百分之五 is `percentNumeral`'s.
 *
 * @example chineseNumber('一百二十') // 120
 */
export const chineseNumber = (text: string): number | null => {
  if (text === '半') return 0.5;
  const half = text.endsWith('半');
  const [whole = '', fraction, ...rest] = (half ? text.slice(0, -1) : text).split('点');
  if (whole === '' || rest.length > 0) return null;
  const value = wholeNumber(whole);
  if (value === null) return null;
  if (fraction === undefined) return half ? value + 0.5 : value;
  const decimals = fraction === '' ? null : digitByDigit(fraction);
  return decimals === null
    ? null
    : Number(`${value}.${fraction.length > 0 ? String(decimals).padStart(fraction.length, '0') : '0'}`);
};

/**
 * The percentage in 百分之五 (5), 百分之九十五 (95), 百分之90 (90); null when the text is none.
 *
 * @example percentNumeral('百分之五') // 5
 */
export const percentNumeral = (text: string): number | null => {
  const match = /^百分之(.+)$/.exec(text);
  if (!match?.[1]) return null;
  return /^\d+(\.\d+)?$/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
};
