import { chineseNumber } from '../../core/text/numerals';
import { normalizeText } from '../../core/text/normalize';

/** A month or quarter that a sheet is named for; `order` sorts periods of one workbook. */
export interface NamedPeriod {
  readonly kind: 'month' | 'quarter';
  readonly order: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The period in a sheet's name; null when it names none. Without a year the periods count as one year's.
 *
 * @example periodOfName('2025年3月考核') // { kind: 'month', order: 24302 }
 */
export function periodOfName(name: string): NamedPeriod | null {
  const text = normalizeText(name).text.toLowerCase();
  const year = Number(/(?:^|\D)(20\d\d)(?:\D|$)/.exec(text)?.[1] ?? 0);
  const quarter = /q([1-4])|第?([一二三四1-4])季/.exec(text);
  if (quarter !== null) {
    const number = numberOf(quarter[1] ?? quarter[2] ?? '');
    return number === null ? null : { kind: 'quarter', order: year * 4 + number - 1 };
  }
  const month =
    /(?:20\d\d[年./-]?)(0?[1-9]|1[0-2])(?:\D|$)/.exec(text)?.[1] ??
    /(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(text)?.[1];
  const english = MONTHS.findIndex((start) => new RegExp(`(?:^|[^a-z])${start}`).test(text));
  const number = month !== undefined ? numberOf(month) : english >= 0 ? english + 1 : null;
  if (number === null || number < 1 || number > 12) return null;
  return { kind: 'month', order: year * 12 + number - 1 };
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}
