import type { CellValue } from '../forms/grid';
import { BLANK, spellWord, UNREADABLE } from './cell-reading';
import { BLANK_WORDS } from './cell-words';
import type { Reading } from './record-table';

type MomentReading = Extract<Reading, { kind: 'moment' }>;

/** Excel's day number of 1970-01-01. */
export const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** 1982-03-18 … 2119-01-29: what a log can be of; other numbers are no dates. */
const FIRST_DAY = 30_000;
const LAST_DAY = 80_000;

const TIME = String.raw`(?:[t ]*(上午|下午|am|pm)?\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(am|pm)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*(?:星期.|周.|\(.\))?${TIME}$`,
);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}$`);
const NAMED = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(?:(\d{1,2})[- ]([a-z]{3,9})|([a-z]{3,9}) (\d{1,2})),?[- ](\d{4})${TIME}$`,
);
const DIGITS = /^(\d{4}|\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;
const TIME_OF_DAY = new RegExp(String.raw`^${TIME}$`);
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads one cell as an Excel day number with its fraction, the time as the log writes it (no time zone is applied). */
export type MomentReader = (value: CellValue) => number;

/** A reader for one column of dates or dates with times. */
export function momentReader(reading: MomentReading): MomentReader {
  if (reading.numbers === 'time-of-day') return timeOfDay;
  return (value) => {
    if (typeof value === 'number') return numberAsMoment(value, reading.numbers);
    if (value === '') return BLANK;
    return typeof value === 'boolean' ? UNREADABLE : textAsMoment(value, reading);
  };
}

/** Whether a number can be a moment of this kind. */
export function numberAsMoment(value: number, numbers: MomentReading['numbers']): number {
  const day = ((): number => {
    switch (numbers) {
      case 'serial':
        return value;
      case 'epoch-seconds':
        return value / 86_400 + EPOCH_DAY;
      case 'epoch-milliseconds':
        return value / MILLISECONDS_A_DAY + EPOCH_DAY;
      case 'digits':
        return textAsMoment(String(value).padStart(6, '0'), { order: 'ymd', numbers });
      case 'time-of-day':
        return UNREADABLE;
    }
  })();
  return day >= FIRST_DAY && day <= LAST_DAY ? day : UNREADABLE;
}

/** A text as a moment; UNREADABLE when it is none, or when nothing says which number of 03/04/2021 is the month. */
export function textAsMoment(text: string, reading: Pick<MomentReading, 'order' | 'numbers'>): number {
  const word = spellWord(text);
  if (word === '' || BLANK_WORDS.has(word)) return BLANK;
  const first = YEAR_FIRST.exec(word);
  if (first !== null) return dayOf(first[1], first[2], first[3], first.slice(4));
  const last = YEAR_LAST.exec(word);
  if (last !== null) {
    if (reading.order === 'dmy') return dayOf(last[3], last[2], last[1], last.slice(4));
    return reading.order === 'mdy' ? dayOf(last[3], last[1], last[2], last.slice(4)) : UNREADABLE;
  }
  // Six digits are a date only where the whole column has such dates.
  const digits = word.length > 6 || reading.numbers === 'digits' ? DIGITS.exec(word) : null;
  if (digits !== null) {
    const [, year, month, day, hours, minutes, seconds] = digits;
    if (Number(month) <= 12) return dayOf(year, month, day, [undefined, hours, minutes, seconds, undefined]);
  }
  const named = NAMED.exec(word);
  if (named !== null) {
    const month = MONTHS.indexOf((named[2] ?? named[3] ?? '').slice(0, 3)) + 1;
    if (month > 0) return dayOf(named[5], String(month), named[1] ?? named[4], named.slice(6));
  }
  const number = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null;
  return number === null
    ? UNREADABLE
    : numberAsMoment(number, reading.numbers === 'digits' ? 'serial' : reading.numbers);
}

/** The two numbers before the year of 03/04/2021, which the column needs to find its order; null for other texts. */
export function dayAndMonth(text: string): readonly [number, number] | null {
  const match = YEAR_LAST.exec(spellWord(text));
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

/** A time of day as a share of the day. */
export function timeOfDay(value: CellValue): number {
  if (typeof value === 'number') return value >= 0 ? value % 1 : UNREADABLE;
  if (typeof value === 'boolean') return UNREADABLE;
  const word = spellWord(value);
  if (word === '' || BLANK_WORDS.has(word)) return BLANK;
  const match = TIME_OF_DAY.exec(word);
  return match === null || match[2] === undefined ? UNREADABLE : fractionOf(match.slice(1));
}

type Part = string | undefined;

function dayOf(year: Part, month: Part, day: Part, time: readonly Part[]): number {
  const full = Number(year) < 100 ? Number(year) + (Number(year) > 70 ? 1900 : 2000) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return UNREADABLE;
  const fraction = time[1] === undefined ? 0 : fractionOf(time);
  return fraction < 0 ? UNREADABLE : date.getTime() / MILLISECONDS_A_DAY + EPOCH_DAY + fraction;
}

function fractionOf([before, hours = '', minutes = '', seconds = '0', after]: readonly Part[]): number {
  const half = before ?? after;
  const late = half === '下午' || half === 'pm';
  const hour =
    half === undefined || Number(hours) > 12 ? Number(hours) : (Number(hours) % 12) + (late ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59) return UNREADABLE;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
