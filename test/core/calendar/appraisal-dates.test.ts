import { appraisalDates, dueAfter } from '../../../src/core/calendar/appraisal-dates';
import {
  addWorkdays,
  onWorkday,
  WEEKDAYS,
  withOwnDays,
  type DayKind,
} from '../../../src/core/calendar/work-calendar';

/** Excel day number of a date. */
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
const days = (entries: Readonly<Record<string, DayKind>>): ReadonlyMap<number, DayKind> =>
  new Map(Object.entries(entries).map(([text, kind]) => [day(text), kind]));

/** The first week of October off, as in China; the 10th, a Saturday, worked in exchange. */
const OCTOBER = withOwnDays(
  WEEKDAYS,
  days({
    '2026-10-01': 'holiday',
    '2026-10-02': 'holiday',
    '2026-10-03': 'holiday',
    '2026-10-04': 'holiday',
    '2026-10-05': 'holiday',
    '2026-10-06': 'holiday',
    '2026-10-07': 'holiday',
    '2026-10-10': 'workday',
  }),
);

describe('working days', () => {
  // 2026-11-27 is a Friday.
  it('a weekend is passed over', () => {
    expect(WEEKDAYS.kindOf(day('2026-11-28'))).toBe('weekend');
    expect(WEEKDAYS.kindOf(day('2026-11-29'))).toBe('weekend');
    expect(WEEKDAYS.kindOf(day('2026-11-30'))).toBe('workday');
    expect(addWorkdays(day('2026-11-27'), 3, WEEKDAYS)).toBe(day('2026-12-02'));
    expect(onWorkday(day('2026-11-28'), WEEKDAYS)).toBe(day('2026-11-30'));
  });

  it('a weekend day that is worked in exchange counts', () => {
    expect(addWorkdays(day('2026-10-09'), 1, OCTOBER)).toBe(day('2026-10-10'));
  });
});

describe('when a period is appraised (E4, A5)', () => {
  it.each([
    // 2026-12-01 is a Tuesday, the 5th a Saturday.
    ['an ordinary month', 11, '2026-12-01', '2026-12-07', '2026-12-03'],
    // 2026-08-01 is a Saturday: the first working day is the 3rd, the 5th a Wednesday.
    ['a month that begins with a weekend', 7, '2026-08-03', '2026-08-05', '2026-08-05'],
    // Off until the 7th: five days from the 8th end on Monday the 12th; three working days are the 8th, 9th and 10th.
    ['a month that begins with public holidays', 9, '2026-10-08', '2026-10-12', '2026-10-10'],
  ])('%s', (_, number, from, to, figures) => {
    expect(appraisalDates({ kind: 'month', year: 2026, number }, OCTOBER)).toEqual({
      from: day(from),
      to: day(to),
      figures: day(figures),
    });
  });

  it('a quarter is appraised after its last month', () => {
    expect(appraisalDates({ kind: 'quarter', year: 2026, number: 3 }, OCTOBER).from).toBe(day('2026-10-08'));
  });
});

it('a measure is due on a working day (B9: one week)', () => {
  // A week after Wednesday 2026-09-30 is 7 October, the last day off.
  expect(dueAfter(day('2026-09-30'), 7, OCTOBER)).toBe(day('2026-10-08'));
});
