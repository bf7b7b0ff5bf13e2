import type { Say } from '../people/sheets/sheet-words';
import { type SettingsLocale, wordsIn } from '../settings/setting-words';
import type { DesignCell, SheetDesign } from '../sheets/sheet-design';
import { heightOfLines, wrappedLines } from '../sheets/text-size';
import { HOLIDAY_HEADERS, HOLIDAYS_TITLE } from './own-holidays';

const WIDTHS = [16, 16, 44];
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** A year of holidays and worked weekends, with some to spare. */
const EMPTY_ROWS = 60;

/** The sheet for the workbook's own holidays and worked weekends, empty; `readOwnHolidays` reads it. */
export function designHolidays(locale: SettingsLocale, say: Say): SheetDesign {
  const title = wordsIn(HOLIDAYS_TITLE, locale);
  const note = say('review.holidays.note');
  const headers = [HOLIDAY_HEADERS.date, HOLIDAY_HEADERS.kind, HOLIDAY_HEADERS.name];
  const last = FIRST_ROW + EMPTY_ROWS - 1;
  const right = WIDTHS.length - 1;
  const rows = Array.from({ length: EMPTY_ROWS }, (_, at) => FIRST_ROW + at);
  const lines = wrappedLines(
    note,
    WIDTHS.reduce((sum, width) => sum + width, 0),
  );
  return {
    name: title,
    widths: WIDTHS,
    cells: [
      { row: 0, column: 0, value: title, look: 'title' },
      { row: 1, column: 0, value: note, look: 'note' },
      ...headers.map((words, column): DesignCell => ({ row: HEADER_ROW, column, value: wordsIn(words, locale), look: 'header' })),
      ...rows.flatMap((row): DesignCell[] => [
        { row, column: 0, value: '', look: 'input', numberFormat: 'yyyy-mm-dd' },
        { row, column: 1, value: '', look: 'input' },
        { row, column: 2, value: '', look: 'input', align: 'left' },
      ]),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    heights: [{ row: 1, points: heightOfLines(lines) }],
    validations: [
      {
        area: { top: FIRST_ROW, left: 1, bottom: last, right: 1 },
        accepts: { kind: 'list', items: [say('review.holidays.off'), say('review.holidays.on')] },
        refuse: 'warning',
        hint: null,
      },
    ],
    page: {
      frozenRows: FIRST_ROW,
      printArea: { top: 0, left: 0, bottom: last, right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      orientation: 'portrait',
    },
  };
} // prettier-ignore
