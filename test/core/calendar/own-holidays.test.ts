import { designHolidays } from '../../../src/core/calendar/holiday-sheet';
import { appraisalDates } from '../../../src/core/calendar/appraisal-dates';
import { readOwnHolidays } from '../../../src/core/calendar/own-holidays';
import { WEEKDAYS, withOwnDays } from '../../../src/core/calendar/work-calendar';
import { buildGrid } from '../forms/build-grid';

/** Excel day number of a date. */
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;

const list = (...rows: (string | number)[][]) =>
  readOwnHolidays(buildGrid([['节假日'], [], ['日期', '休息/上班', '说明'], ...rows]));

it('dates may be numbers or texts; a word that is neither off nor on is named, not guessed', () => {
  const found = list(
    [day('2026-10-08'), '休息', ''],
    ['2026年10月10日', '上班', ''],
    ['2026/10/9', '', '公司放假'],
    ['2026-02-30', '休息', ''],
    ['2026-10-12', '加油', ''],
  );
  expect([...(found?.days ?? [])]).toEqual([
    [day('2026-10-08'), 'holiday'],
    [day('2026-10-10'), 'workday'],
    [day('2026-10-09'), 'holiday'],
  ]);
  // February has no 30th: rows 7 and 8 of the sheet, counted from 0.
  expect(found?.unread).toEqual([6, 7]);
});

it('the list goes before the calendar below it: the appraisal of September 2026 moves behind both', () => {
  // Public: 1–7 October off. The company adds the 8th (Thursday) and works on Saturday the 10th.
  const national = new Map(
    ['01', '02', '03', '04', '05', '06', '07'].map((each) => [day(`2026-10-${each}`), 'holiday' as const]),
  );
  const country = withOwnDays(WEEKDAYS, national);
  const own = list(['2026-10-08', '休息'], ['2026-10-10', '上班'])?.days ?? new Map();
  const period = { kind: 'month', year: 2026, number: 9 } as const;
  // Without it: the 8th, five days on Monday the 12th; three working days: 8, 9, 12 (10 and 11 are a weekend).
  expect(appraisalDates(period, country)).toEqual({
    from: day('2026-10-08'),
    to: day('2026-10-12'),
    figures: day('2026-10-12'),
  });
  // With it: Friday the 9th, five days on Tuesday the 13th; three working days: 9, 10, 12.
  expect(appraisalDates(period, withOwnDays(country, own))).toEqual({
    from: day('2026-10-09'),
    to: day('2026-10-13'),
    figures: day('2026-10-12'),
  });
});

it.each(['zh-CN', 'en-US'] as const)('the sheet that is inserted is one that is read (%s)', (locale) => {
  const { cells } = designHolidays(locale, (code) => code);
  const rows = [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => cells.find((cell) => cell.row === row && cell.column === column)?.value ?? ''),
  );
  const found = readOwnHolidays(buildGrid([...rows, ['2026-10-08', '', '']]));
  expect(found?.days.get(day('2026-10-08'))).toBe('holiday');
});
