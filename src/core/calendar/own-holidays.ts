import type { CellValue, SheetGrid } from '../forms/grid';
import { type Words, saysWords } from '../settings/setting-words';
import type { DayKind } from './work-calendar';

/** Title in A1 of the workbook's own list, whatever its sheet is called. */
export const HOLIDAYS_TITLE: Words = { zh: '节假日', en: 'Holidays' };
export const HOLIDAY_HEADERS = {
  date: { zh: '日期', en: 'Date' },
  kind: { zh: '休息/上班', en: 'Off or on' },
  name: { zh: '说明', en: 'Remark' },
} as const satisfies Readonly<Record<string, Words>>;

const OFF = /休|假|off|holiday|closed/i;
const ON = /班|工作|on|work/i;
const FIRST_DAY = 20_000;
const ROWS_LOOKED_AT = 20;

export interface OwnHolidays {
  readonly sheet: string;
  readonly days: ReadonlyMap<number, DayKind>;
  /** Zero-based rows whose date or word was not understood. */
  readonly unread: readonly number[];
}

const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** The Excel day of a date, also of one that was typed as text: 2026-10-01, 2026/10/1, 2026年10月1日. */
function dayOf(when: CellValue): number | null {
  if (typeof when === 'number') return when >= FIRST_DAY ? Math.floor(when) : null;
  const [, year, month, day] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(String(when)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // The 31st of a month that has none is a slip, not the 1st of the next.
  return date.getUTCDate() === Number(day) ? date.getTime() / MILLISECONDS_A_DAY + EPOCH_DAY : null;
}

/**
 * The workbook's own holidays and worked weekends: a sheet with 日期 | 休息/上班 in its header and 节假日 in A1. A date without a word
 * is off. Null for any other sheet.
 */
export function readOwnHolidays(grid: SheetGrid): OwnHolidays | null {
  if (grid.top !== 0 || grid.left !== 0 || !saysWords(grid.values[0]?.[0] ?? '', HOLIDAYS_TITLE)) return null;
  for (let header = 1; header < Math.min(grid.values.length, ROWS_LOOKED_AT); header++) {
    const cells = grid.values[header] ?? [];
    const date = cells.findIndex((cell) => saysWords(cell, HOLIDAY_HEADERS.date));
    const kind = cells.findIndex((cell) => saysWords(cell, HOLIDAY_HEADERS.kind));
    if (date < 0 || kind < 0) continue;
    const days = new Map<number, DayKind>();
    const unread: number[] = [];
    for (let row = header + 1; row < grid.values.length; row++) {
      const when = grid.values[row]?.[date] ?? '';
      const word = String(grid.values[row]?.[kind] ?? '').trim();
      if (when === '' && word === '') continue;
      const day = dayOf(when);
      const what = word === '' || OFF.test(word) ? 'holiday' : ON.test(word) ? 'workday' : null;
      if (day === null || what === null) unread.push(row);
      else days.set(day, what);
    }
    return { sheet: grid.sheet, days, unread };
  }
  return null;
}
