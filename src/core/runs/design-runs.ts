import type { DesignCell, SheetDesign } from '../sheets/sheet-design';
import { heightOfLines, wrappedLines } from '../sheets/text-size';
import { type SettingsLocale, wordsIn } from '../settings/setting-words';
import type { RunEntry } from './run-entry';
import { runRow } from './run-rows';
import { RUN_COLUMNS, RUN_SHEET } from './run-words';

/** How a time stands in the record. */
export const TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';
const HEADER_ROW = 2;

/** The sheet of runs with its first lines. locateRuns reads it back. */
export function designRuns(
  locale: SettingsLocale,
  say: (code: string) => string,
  entries: readonly RunEntry[],
): SheetDesign {
  const right = RUN_COLUMNS.length - 1;
  const how = say('runs.how');
  const wide = RUN_COLUMNS.slice(0, -1).reduce((sum, { width }) => sum + width, 0);
  const bottom = HEADER_ROW + Math.max(1, entries.length);
  return {
    name: wordsIn(RUN_SHEET, locale),
    widths: RUN_COLUMNS.map(({ width }) => width),
    cells: [
      { row: 0, column: 0, value: say('runs.title'), look: 'title' },
      { row: 1, column: 0, value: how, look: 'note' },
      ...RUN_COLUMNS.map(({ words }, column): DesignCell => {
        return { row: HEADER_ROW, column, value: wordsIn(words, locale), look: 'header' };
      }),
      ...entries.flatMap((entry, index) => rowCells(HEADER_ROW + 1 + index, runRow(entry, locale))),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: right - 1 },
      { top: 1, left: 0, bottom: 1, right: right - 1 },
    ],
    heights: [
      { row: 1, points: heightOfLines(wrappedLines(how, wide)) },
      ...entries.map((_, index) => ({ row: HEADER_ROW + 1 + index, points: heightOfLines(1) })),
    ],
    validations: [],
    page: {
      frozenRows: HEADER_ROW + 1,
      printArea: { top: 0, left: 0, bottom, right: right - 1 },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      orientation: 'landscape',
    },
  };
}

function rowCells(row: number, line: readonly (string | number)[]): DesignCell[] {
  return line.map((value, column): DesignCell => {
    const numberFormat = column === 0 ? { numberFormat: TIME_FORMAT } : {};
    return { row, column, value, look: 'text', ...numberFormat };
  });
}
