/** What a day is. `holiday` is a public one; `workday` includes weekend days that are worked in exchange (调休). */
export type DayKind = 'workday' | 'weekend' | 'holiday';

/**
 * Which days are worked. Days are Excel day numbers, whole. Somebody who knows a country's holidays gives `kindOf`; the
 * workbook's own list goes before it.
 */
export interface WorkCalendar {
  kindOf(day: number): DayKind;
  /** Whether the public holidays of a year are known; where they are not, only weekends are off, and that is said. */
  knowsYear(year: number): boolean;
}

/** Monday to Friday, for countries whose holidays nobody told us. Day 1 of Excel, 1900-01-01, counts as a Sunday. */
export const WEEKDAYS: WorkCalendar = {
  kindOf: (day) => ([0, 1].includes(((Math.floor(day) % 7) + 7) % 7) ? 'weekend' : 'workday'),
  knowsYear: () => false,
};

/** A calendar in which the days of a list are as the list says; the others as in `calendar`. */
export function withOwnDays(calendar: WorkCalendar, own: ReadonlyMap<number, DayKind>): WorkCalendar {
  return { ...calendar, kindOf: (day) => own.get(Math.floor(day)) ?? calendar.kindOf(day) };
}

/** The day itself when it is worked, else the next that is. */
export function onWorkday(day: number, calendar: WorkCalendar): number {
  let at = Math.floor(day);
  while (calendar.kindOf(at) !== 'workday') at++;
  return at;
}

/**
 * The day so many working days later, the start not counted; a start that is no working day counts from the next one.
 *
 * @example addWorkdays(friday, 3, WEEKDAYS) // Wednesday
 */
export function addWorkdays(day: number, count: number, calendar: WorkCalendar): number {
  let at = Math.floor(day);
  for (let left = count; left > 0; left--) at = onWorkday(at + 1, calendar);
  return at;
}
