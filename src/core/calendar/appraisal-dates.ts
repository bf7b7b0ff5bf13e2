import { type AppraisalPeriod, daysOfPeriod } from '../people/appraisal-period';
import { addWorkdays, onWorkday, type WorkCalendar } from './work-calendar';

/** Days on which a period's appraisal is due; Excel day numbers. */
export interface AppraisalDates {
  /** The appraisal is carried out from … to (E4). */
  readonly from: number;
  readonly to: number;
  /** Figures are exported by then (A5). */
  readonly figures: number;
}

/** E4: on the 1st–5th of the next month. */
const APPRAISAL_DAYS = 5;
/** A5: within 3 working days after the cycle ends. */
const FIGURE_DAYS = 3;

/**
 * When a period is appraised: the 1st to 5th of the month after it, moved as a whole behind public holidays at its beginning,
 * and each end to the next working day (E4); the figures within 3 working days after the period ends (A5).
 *
 * @example appraisalDates({ kind: 'month', year: 2026, number: 9 }, china).from // 2026-10-08, behind the National Day holidays
 */
export function appraisalDates(period: AppraisalPeriod, calendar: WorkCalendar): AppraisalDates {
  const end = daysOfPeriod(period).last;
  let first = end + 1;
  // A weekend inside a holiday belongs to it; one before working days does not move the appraisal.
  if (calendar.kindOf(first) === 'holiday') while (calendar.kindOf(first) !== 'workday') first++;
  return {
    from: onWorkday(first, calendar),
    to: onWorkday(first + APPRAISAL_DAYS - 1, calendar),
    figures: addWorkdays(end, FIGURE_DAYS, calendar),
  };
}

/** How long a measure of the documents' plan may take (B9); days of the week, not working days. */
export const PLAN_DAYS = { training: 7, technology: 14, quality: 3 } as const;

/** The day by which something is due that takes so many days: the last one, or the working day behind it (B9). */
export function dueAfter(day: number, days: number, calendar: WorkCalendar): number {
  return onWorkday(Math.floor(day) + days, calendar);
}
