import { unitOf, findUnit } from '../quantity/unit';
import { meaningOfFormat } from '../quantity/number-format';
import type { ColumnSample } from './column-sample';
import { UNREADABLE } from './cell-reading';
import { clockSeconds, durationReader, isTimeFormat } from './duration-cell';
import type { RecordHeader } from './read-header';
import type { DurationRole, Reading } from './record-table';

type DurationReading = Extract<Reading, { kind: 'duration' }>;

/** A column is taken for what its header says when so much of it can be read. */
export const ENOUGH = 0.6;

const SECONDS_A_DAY = 86_400;
/** Short waits and work at the keyboard are counted in seconds even where figures are small. */
const SHORT: ReadonlySet<DurationRole> = new Set(['waiting', 'queue', 'ring', 'hold', 'acw', 'response']);

/**
 * How the bare numbers of a column of times are meant: as their number format says, else the header's unit, else as texts
 * with units say, else as the column as a whole looks (which is to be told to the reader). Null when the cells are no times.
 */
export function decideDuration(
  role: DurationRole,
  sample: ColumnSample,
  header: Pick<RecordHeader, 'unit' | 'clock'>,
): DurationReading | null {
  const clock = header.clock ?? (header.unit?.symbol === '小时' ? 'h:m' : 'm:s');
  const whole = sample.numbers.length > 0 && sample.numbers.every(Number.isInteger);
  const reading = (unit: string, decidedBy: DurationReading['decidedBy']): DurationReading => ({
    kind: 'duration',
    unit,
    decidedBy,
    clock,
    whole: whole && unit !== '天',
  });
  const decided = ((): DurationReading => {
    const format = formatUnit(sample);
    if (format !== null && !(format === '天' && overDay(sample))) return reading(format, 'format');
    if (header.unit !== null && !(looksLikeDays(sample) && header.unit.symbol !== '天')) {
      return reading(header.unit.symbol, 'header');
    }
    if (sample.numbers.length === 0) return reading('秒', 'text');
    return reading(unitOfColumn(role, sample, whole), 'column');
  })();
  return fits(sample, decided) ? decided : null;
}

/** What the number formats of most numbers say: a unit, or 天 for Excel times. */
function formatUnit({ cells }: ColumnSample): string | null {
  const counts = new Map<string, number>();
  let numbers = 0;
  for (const { value, format } of cells) {
    if (typeof value !== 'number') continue;
    numbers++;
    const meaning = meaningOfFormat(format);
    const unit = isTimeFormat(format)
      ? '天'
      : meaning.kind === 'unit' && meaning.unit.dimension === 'time'
        ? meaning.unit.symbol
        : null;
    if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  for (const [unit, count] of counts) if (count * 2 > numbers) return unit;
  return null;
}

/** Whole numbers under a time format are seconds that somebody formatted, not days. */
function overDay({ numbers }: ColumnSample): boolean {
  const median = numbers[numbers.length >> 1] ?? 0;
  return median >= 1 && numbers.every(Number.isInteger);
}

/** Shares of a day: all below one, and whole seconds once multiplied out. */
function looksLikeDays({ numbers }: ColumnSample): boolean {
  const positive = numbers.filter((number) => number > 0);
  return (
    positive.length >= 2 &&
    positive.every((number) => {
      const seconds = number * SECONDS_A_DAY;
      return number < 1 && Math.abs(seconds - Math.round(seconds)) < 1e-3;
    }) &&
    (positive[positive.length >> 1] ?? 1) < 0.5
  );
}

function unitOfColumn(role: DurationRole, sample: ColumnSample, whole: boolean): string {
  if (looksLikeDays(sample)) return '天';
  const { numbers } = sample;
  const median = numbers[numbers.length >> 1] ?? 0;
  if (role === 'login') return median <= 24 ? '小时' : median <= 1440 ? '分钟' : '秒';
  if (role !== 'handle' && median >= 20_000) return '毫秒';
  if (SHORT.has(role)) return !whole && median < 5 ? '分钟' : '秒';
  if (!whole) return median < 90 ? '分钟' : '秒';
  return median < 20 ? '分钟' : '秒';
}

function fits(sample: ColumnSample, reading: DurationReading): boolean {
  const read = durationReader(reading);
  const readable = sample.cells.filter(({ value, format }) => {
    if (typeof value === 'number' && meaningOfFormat(format).kind === 'date' && !isTimeFormat(format))
      return false;
    return read(value, format) !== UNREADABLE;
  }).length;
  // A serial date, or a time of day beside a date, is no length of time.
  const dates =
    sample.numbers.length > 0 && (sample.numbers[0] ?? 0) > 30_000 && (sample.numbers.at(-1) ?? 0) < 80_000;
  const serials = dates && sample.numbers.some((number) => !Number.isInteger(number));
  return !serials && readable >= ENOUGH * sample.cells.length;
}

/** Whether most clock texts of a column have two parts only (`2:23`), so that their reading is to be told. */
export function hasShortClocks({ words }: ColumnSample): boolean {
  return words.some((word) => /^\d{1,3}:\d{2}$/.test(word) && clockSeconds(word, 'm:s') !== null);
}

/** The unit of a person's correction; null when there is none of that name. */
export function correctedUnit(symbol: string | undefined): RecordHeader['unit'] {
  const unit = symbol === undefined ? null : findUnit(symbol === '分' ? '分钟' : symbol);
  return unit?.dimension === 'time' ? unitOf(unit.symbol) : null;
}
