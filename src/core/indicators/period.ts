/** Lengths of time that records are grouped by. Weeks begin on Monday and are numbered as ISO 8601 does. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's day number of 1970-01-01, a Thursday. */
const EPOCH_DAY = 25_569;

/**
 * The name of the period that an Excel day number falls in; names sort as their periods do.
 *
 * @example periodOf(44200, 'week') // '2021-W01' (4 January 2021)
 */
export function periodOf(day: number, period: Period): string {
  const date = new Date((day - EPOCH_DAY) * MILLISECONDS_A_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  switch (period) {
    case 'day':
      return date.toISOString().slice(0, 10);
    case 'month':
      return `${year}-${two(month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return String(year);
    case 'week':
      return weekOf(date);
  }
}

/** A week belongs to the year of its Thursday. */
function weekOf(date: Date): string {
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(date.getTime() + (3 - weekday) * MILLISECONDS_A_DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * MILLISECONDS_A_DAY)) + 1;
  return `${year}-W${two(week)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
