import { meaningOfFormat } from '../quantity/number-format';
import { UNREADABLE } from './cell-reading';
import type { ColumnSample } from './column-sample';
import { ENOUGH } from './decide-duration';
import { isTimeFormat } from './duration-cell';
import { dayAndMonth, momentReader, numberAsMoment, textAsMoment, timeOfDay } from './moment-cell';
import type { MomentRole, Reading } from './record-table';

type MomentReading = Extract<Reading, { kind: 'moment' }>;

/** How the dates of a column are meant; null when the cells are none. A column of `time` holds times of day. */
export function decideMoment(role: MomentRole, sample: ColumnSample): MomentReading | null {
  const order = orderOf(sample);
  if (role === 'time') {
    const times = sample.cells.filter(({ value, format }) => isTime(value, format)).length;
    return enough(times, sample) ? { kind: 'moment', order, numbers: 'serial' } : null;
  }
  for (const numbers of ['serial', 'digits', 'epoch-seconds', 'epoch-milliseconds'] as const) {
    const reading: MomentReading = { kind: 'moment', order, numbers };
    // A column whose order is unknown holds dates all the same: they are not read, and it is said.
    const read = momentReader(order === 'unknown' ? { ...reading, order: 'dmy' } : reading);
    const dates = sample.cells.filter(({ value, format }) => isDate(value, format, read, numbers)).length;
    if (enough(dates, sample)) return reading;
  }
  // 8:00:00 AM beside a column of dates.
  if (role === 'date') return null;
  const times = sample.cells.filter(({ value, format }) => isTime(value, format)).length;
  return sample.cells.length > 0 && enough(times, sample) && isClock(sample)
    ? { kind: 'moment', order, numbers: 'time-of-day' }
    : null;
}

function enough(count: number, { cells }: ColumnSample): boolean {
  return count >= ENOUGH * cells.length;
}

/** A bare share of a day may be any figure: texts, or cells under a time format, tell. */
function isClock({ cells }: ColumnSample): boolean {
  return cells.every(({ value, format }) => typeof value !== 'number' || isTimeFormat(format));
}

function isTime(value: ColumnSample['cells'][number]['value'], format: string): boolean {
  if (typeof value === 'number')
    return value >= 0 && value < 1 && (isTimeFormat(format) || format === 'General');
  const time = timeOfDay(value);
  return time >= 0 && time <= 1;
}

function isDate(
  value: ColumnSample['cells'][number]['value'],
  format: string,
  read: (value: ColumnSample['cells'][number]['value']) => number,
  numbers: MomentReading['numbers'],
): boolean {
  if (typeof value === 'number' && numbers === 'serial') {
    const kind = meaningOfFormat(format).kind;
    // A bare 45,000 may be anything; a fraction, or its date format, makes it a date.
    if (kind !== 'date' && Number.isInteger(value) && kind !== 'plain') return false;
    return numberAsMoment(value, numbers) !== UNREADABLE;
  }
  if (typeof value === 'string' && /^\d+$/.test(value.trim()) && numbers === 'serial') {
    return textAsMoment(value, { order: 'ymd', numbers }) !== UNREADABLE;
  }
  return read(value) !== UNREADABLE;
}

/** 25/03/2021 tells that days come first, 03/25/2021 that months do; without either nobody knows. */
function orderOf({ words }: ColumnSample): MomentReading['order'] {
  let pairs = 0;
  let [dayFirst, monthFirst] = [0, 0];
  for (const word of words) {
    const pair = dayAndMonth(word);
    if (pair === null) continue;
    pairs++;
    if (pair[0] > 12) dayFirst++;
    if (pair[1] > 12) monthFirst++;
  }
  if (pairs === 0) return 'ymd';
  if (dayFirst > 0 && monthFirst === 0) return 'dmy';
  return monthFirst > 0 && dayFirst === 0 ? 'mdy' : 'unknown';
}
