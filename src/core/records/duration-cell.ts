import { parseQuantity } from '../quantity/parse-quantity';
import { unitOf } from '../quantity/unit';
import { meaningOfFormat } from '../quantity/number-format';
import type { CellValue } from '../forms/grid';
import { BLANK, cached, plainNumber, spellWord, UNREADABLE } from './cell-reading';
import { BLANK_WORDS } from './cell-words';
import type { Reading } from './record-table';

type DurationReading = Extract<Reading, { kind: 'duration' }>;

const SECONDS_A_DAY = 86_400;
/** A stored Excel time is a binary fraction: 143 s is 0.0016550925…; what remains below a millisecond is noise. */
const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

const CLOCK = /^(\d{1,5}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\s*(am|pm))?$/i;
const DAYS_AND_CLOCK = /^(\d+)\s*(?:days?|天|d)\s*,?\s*(\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)$/i;

/** Reads one cell of a column of times, as seconds; BLANK or UNREADABLE otherwise. */
export type DurationReader = (value: CellValue, numberFormat?: string) => number;

/** Whether a number under this format is an Excel time: `h:mm:ss`, `[mm]:ss`, and `h:mm:ss AM/PM`, as exports have it. */
export function isTimeFormat(numberFormat: string): boolean {
  const meaning = meaningOfFormat(numberFormat);
  return (
    meaning.kind === 'duration' ||
    (meaning.kind === 'date' && !/[yd]/i.test(numberFormat) && /h/i.test(numberFormat))
  );
}

/**
 * A reader for one column. A text that says its unit (`2分30秒`, `00:02:23`) is read as it says; a bare number has the
 * column's unit, unless its own number format is that of a time.
 */
export function durationReader(reading: DurationReading): DurationReader {
  const factor = unitOf(reading.unit).factor;
  const days = reading.unit === '天';
  const timeFormat = cached(isTimeFormat);
  const ofText = cached((text: string) => readText(text, reading, ofNumber));

  function ofNumber(value: number): number {
    if (!(value >= 0) || value === Infinity) return UNREADABLE;
    if (days) return toMilliseconds(value * SECONDS_A_DAY);
    if (reading.whole && value > 0 && value < 1) return UNREADABLE;
    return factor === 1 ? value : toMilliseconds(value * factor);
  }

  return (value, numberFormat) => {
    if (typeof value === 'number') {
      // One Excel time among plain seconds says so by its format.
      const isTime =
        !days && value > 0 && value < 1 && numberFormat !== undefined && numberFormat !== 'General';
      return isTime && timeFormat(numberFormat) ? toMilliseconds(value * SECONDS_A_DAY) : ofNumber(value);
    }
    if (value === '') return BLANK;
    return typeof value === 'boolean' ? UNREADABLE : ofText(value);
  };
}

function readText(text: string, reading: DurationReading, ofNumber: (value: number) => number): number {
  const word = spellWord(text);
  if (word === '' || BLANK_WORDS.has(word)) return BLANK;
  const number = plainNumber(word);
  if (number !== null) return ofNumber(number);
  const clock = clockSeconds(word, reading.clock);
  if (clock !== null) return clock;
  const long = DAYS_AND_CLOCK.exec(word);
  if (long !== null) return Number(long[1]) * SECONDS_A_DAY + (clockSeconds(long[2] ?? '', 'm:s') ?? NaN);
  const quantity = parseQuantity(word);
  if (quantity === null || quantity.value < 0) return UNREADABLE;
  if (quantity.unit?.dimension === 'time') return toMilliseconds(quantity.value * quantity.unit.factor);
  // 5分 in a column of times is five minutes.
  return quantity.unit?.symbol === '分' ? toMilliseconds(quantity.value * 60) : UNREADABLE;
}

/** `00:02:23` → 143; `2:23` by the column's habit; `12:02:23 AM`, a time of 2:23 that was written as a time of day, → 143. */
export function clockSeconds(text: string, clock: 'm:s' | 'h:m'): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', third, half] = match;
  if (third === undefined) {
    if (half !== undefined) return null;
    return clock === 'm:s' ? Number(first) * 60 + Number(second) : Number(first) * 3600 + Number(second) * 60;
  }
  const hours =
    half === undefined ? Number(first) : (Number(first) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return toMilliseconds(hours * 3600 + Number(second) * 60 + Number(third));
}
