import { normalizeText } from '../text/normalize';

/** A period of appraisal (A5: 月度, 季度, 年度). `number` is the month 1–12 or the quarter 1–4; 1 for a year. */
export interface AppraisalPeriod {
  readonly kind: 'month' | 'quarter' | 'year';
  readonly year: number;
  readonly number: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_DAY = 25_569;
/** The year 2199: a larger number is 202603. */
const LATEST_DAY = 109_574;
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/**
 * A period as people write it: `2026-03`, `2026年3月`, `2026/3`, `202603`, `2026Q1`, `2026年第一季度`, `2026`, `2026年度`, and an Excel
 * date of any day in a month. Null for anything else.
 *
 * @example parsePeriod('2026年3月') // { kind: 'month', year: 2026, number: 3 }
 */
export function parsePeriod(value: string | number | boolean): AppraisalPeriod | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number' && value >= EPOCH_DAY && value <= LATEST_DAY) return monthOfDay(value);
  const text = normalizeText(String(value)).text.replace(/\s+/g, '').toUpperCase();
  const quarter = /^(\d{4})(?:年|[-/])?(?:第?([一二三四1-4])季度?|Q([1-4]))$/.exec(text);
  if (quarter !== null) {
    const word = quarter[2] ?? quarter[3] ?? '';
    return { kind: 'quarter', year: Number(quarter[1]), number: NUMERALS[word] ?? Number(word) };
  }
  const month = /^(\d{4})(?:年|[-/.])?(\d{1,2})月?(?:份|度)?$/.exec(text);
  if (month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12) {
    return { kind: 'month', year: Number(month[1]), number: Number(month[2]) };
  }
  const year = /^((?:19|20)\d{2})(?:年度?)?$/.exec(text);
  return year === null ? null : { kind: 'year', year: Number(year[1]), number: 1 };
}

/** The month of an Excel day number. */
export function monthOfDay(day: number): AppraisalPeriod {
  const date = new Date((Math.floor(day) - EPOCH_DAY) * MILLISECONDS_A_DAY);
  return { kind: 'month', year: date.getUTCFullYear(), number: date.getUTCMonth() + 1 };
}

/**
 * One spelling of a period; texts of one kind sort as their periods do.
 *
 * @example printPeriod({ kind: 'quarter', year: 2026, number: 1 }) // '2026-Q1'
 */
export function printPeriod({ kind, year, number }: AppraisalPeriod): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'year':
      return String(year);
  }
}

const IN_A_YEAR = { month: 12, quarter: 4, year: 1 } as const;

/** The period so many of its kind later; earlier for a negative number. `shiftPeriod(p, -1)` is the last one (B7). */
export function shiftPeriod(period: AppraisalPeriod, by: number): AppraisalPeriod {
  const each = IN_A_YEAR[period.kind];
  const index = period.year * each + (period.number - 1) + by;
  return { kind: period.kind, year: Math.floor(index / each), number: (index % each) + 1 };
}

/** The same period of the year before. */
export function yearBefore(period: AppraisalPeriod): AppraisalPeriod {
  return { ...period, year: period.year - 1 };
}

/** The quarter or the year that a period lies in. Null where it is longer than that. */
export function periodAround(period: AppraisalPeriod, kind: AppraisalPeriod['kind']): AppraisalPeriod | null {
  if (period.kind === kind) return period;
  if (kind === 'year') return { kind, year: period.year, number: 1 };
  if (kind !== 'quarter' || period.kind !== 'month') return null;
  return { kind, year: period.year, number: Math.ceil(period.number / 3) };
}

export function isSamePeriod(one: AppraisalPeriod, other: AppraisalPeriod): boolean {
  return one.kind === other.kind && one.year === other.year && one.number === other.number;
}

/** First and last day as Excel day numbers. */
export function daysOfPeriod(period: AppraisalPeriod): { readonly first: number; readonly last: number } {
  const months = { month: 1, quarter: 3, year: 12 }[period.kind];
  const from = (period.number - 1) * months;
  const day = (month: number) => Date.UTC(period.year, month, 1) / MILLISECONDS_A_DAY + EPOCH_DAY;
  return { first: day(from), last: day(from + months) - 1 };
}
