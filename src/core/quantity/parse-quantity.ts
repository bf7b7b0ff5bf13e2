import { normalizeText } from '../text/normalize';
import { percentNumeral } from '../text/numerals';
import { parseClock } from './parse-clock';
import { NUMBER_PATTERN, parseNumber } from './parse-number';
import type { ParsedQuantity } from './quantity';
import { findUnit, unitOf } from './unit';

/** What a rating can be out of; any other stroke is a fraction or a date and no quantity. */
const OUT_OF = /^(\d+\.\d+|\d{1,3})\s*分?\s*\/\s*(5|10|100)\s*分?$/;
const SIGNED = new RegExp(`^([+-]?)\\s*(?:([¥￥$]|rmb|人民币)\\s*)?(${NUMBER_PATTERN})\\s*(.*)$`, 'i');
const STOP_AS_POINT = /(\d)[。·](\d)/;

/**
 * The quantity that a whole text states: `6.2分钟`, `72%`, `1,200份`, `2分30秒` (150 秒), `00:02:23` (143 秒), `百分之八十五`,
 * `4.5/5` (4.5 分). Null when the text is anything else or says more than a quantity: `约45秒`, `85分(合格)`, `2024-05-01`.
 *
 * @example parseQuantity('６．２分鐘') // { value: 6.2, unit: 分钟 }
 */
export function parseQuantity(text: string): ParsedQuantity | null {
  const normal = normalizeText(text).text.trim();
  if (normal === '' || normal.length > 40) return null;
  const clock = parseClock(normal);
  if (clock !== null) return clock;
  const percent = percentNumeral(normal);
  if (percent !== null) return { value: percent, unit: unitOf('%') };
  const rating = OUT_OF.exec(normal);
  if (rating !== null) return parseRating(rating);
  if (STOP_AS_POINT.test(normal)) {
    const repaired = parsePlain(normal.replace(STOP_AS_POINT, '$1.$2'));
    return repaired === null ? null : { ...repaired, slip: 'quantity.stop-as-point' };
  }
  return parsePlain(normal);
}

function parsePlain(normal: string): ParsedQuantity | null {
  const match = SIGNED.exec(normal);
  if (match === null) return null;
  const [, sign, currency, digits = '', rest = ''] = match;
  const magnitude = parseNumber(digits.trim());
  if (magnitude === null) return null;
  const value = sign === '-' ? -magnitude : magnitude;
  // A dollar is no 元, and nobody says at which rate.
  if (currency === '$') return null;
  if (rest === '') return { value, unit: currency === undefined ? null : unitOf('元') };
  const unit = findUnit(rest);
  if (unit === null || (currency !== undefined && unit.dimension !== 'money')) return null;
  return { value, unit };
}

/** `4/5` may be four of five or the fourth of May: only a mark with decimals, or one of a hundred, is a rating. */
function parseRating([, mark = '', full = '']: RegExpExecArray): ParsedQuantity | null {
  if (Number(mark) > Number(full) || (!mark.includes('.') && full !== '100')) return null;
  return { value: Number(mark), unit: unitOf('分'), slip: 'quantity.out-of' };
}
