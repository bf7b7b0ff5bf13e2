// The data alone: the library's own functions take a day for the one before it west of Greenwich.
import days from 'chinese-days/dist/chinese-days.json';
import { WEEKDAYS, type WorkCalendar } from '../../core/calendar/work-calendar';

const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

type Days = Readonly<Record<string, string>>;
const HOLIDAYS: Days = days.holidays;
const WORKED: Days = days.workdays;

/** `2026-10-01` of an Excel day number. */
function dateOf(day: number): string {
  return new Date((Math.floor(day) - EPOCH_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Mainland China: public holidays and the weekends worked in exchange, as the State Council announces them each autumn. */
export const CHINA: WorkCalendar = {
  kindOf: (day) => {
    const date = dateOf(day);
    if (date in WORKED) return 'workday';
    return date in HOLIDAYS ? 'holiday' : WEEKDAYS.kindOf(day);
  },
  knowsYear: (year) => `${year}-10-01` in HOLIDAYS,
};
