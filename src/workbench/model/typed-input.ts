import { isErrorText, type CellValue } from './cell-value';

/** What typed text becomes: a constant, and the number format that Excel gives a General cell along with it. */
export interface TypedInput {
  readonly constant: CellValue;
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s?%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?$/;

/**
 * What Excel makes of text typed into a cell. Done: numbers (`1,200`, `1e3`), percentages, dates with the year
 * in front, times, TRUE/FALSE, errors, a leading apostrophe. Not done, stays text: fractions and dates without
 * a year (`3/4`), currencies, dates with times, month names.
 * In a text cell (format `@`) everything stays text.
 * Example: `readTypedInput('12%', 'General')` is `{constant: 0.12, numberFormat: '0%'}`.
 */
export function readTypedInput(text: string, numberFormat: string): TypedInput {
  if (text.startsWith("'")) return { constant: text.slice(1), quotePrefix: true };
  if (numberFormat === '@' || text === '') return { constant: text };
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) {
    const grouped = trimmed.includes(',');
    return { constant: Number(trimmed.replace(/,/g, '')), ...(grouped && { numberFormat: '#,##0' }) };
  }
  const percent = PERCENT.exec(trimmed);
  if (percent) return readPercent(percent[1] ?? '');
  const date = DATE.exec(trimmed);
  const time = TIME.exec(trimmed);
  const serial = date ? dateSerial(Number(date[1]), Number(date[2]), Number(date[3])) : undefined;
  if (serial !== undefined) return { constant: serial, numberFormat: 'yyyy/m/d' };
  if (time) return readTime(Number(time[1]), Number(time[2]), time[3]);
  if (/^(true|false)$/i.test(trimmed)) return { constant: trimmed.toLowerCase() === 'true' };
  if (isErrorText(trimmed.toUpperCase())) return { constant: { error: trimmed.toUpperCase() } };
  return { constant: text };
}

function readPercent(digits: string): TypedInput {
  // 0.7 / 100 in binary is not 0.007; Excel reads the decimal as it stands.
  return { constant: Number(`${digits}e-2`), numberFormat: digits.includes('.') ? '0.00%' : '0%' };
}

function readTime(hours: number, minutes: number, seconds: string | undefined): TypedInput {
  const constant = (hours * 3600 + minutes * 60 + Number(seconds ?? 0)) / 86_400;
  if (hours > 23) return { constant, numberFormat: '[h]:mm:ss' };
  return { constant, numberFormat: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** Excel's serial number of a day from March 1900 on; undefined when there is no such day. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}
