import type { SheetRead } from '../../workbook/read-workbook';
import type { WrittenTexts } from '../../core/writeback/plan-writes';
import type { DocumentLocale } from '../../messages/locale';
import { renderMessage } from '../../messages/render';
import { partOf, type Watched } from '../../workbook/watched';
import { cancellable } from '../cancellable';
import { gridChecker } from './grid-checker';
import { officeLocale } from '../office-locale';
import { readSheets } from '../read-sheets';
import type { WorkbookCheck } from './workbook-check';

export type { AskedItem, CheckedTable, FoundRecords, WorkbookCheck } from './workbook-check';

/** How much of a check is reading, the rest working out. */
const READING = 0.4;
/** Fewer are worked out before anybody could read how far it is. */
const MANY_ROWS = 1_000;

/**
 * Reads the workbook and says what it holds. Writes nothing. Progress is told when sheets are long. Throws an ActionError when Excel
 * refuses, and when `signal` cancelled (`indicators.cancelled`).
 */
export function checkWorkbook(watched: Watched = {}): Promise<WorkbookCheck> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context, partOf(watched, 0, READING));
      return checkSheets(grids, partOf(watched, READING, 1));
    }),
  );
}

/** What sheets that were read hold. Progress is told when there are many rows; `signal` ends it by a CancelledError. */
export function checkSheets(grids: readonly SheetRead[], watched: Watched = {}): Promise<WorkbookCheck> {
  const rows = grids.reduce((sum, { values }) => sum + values.length, 0);
  const { onProgress, signal } = watched;
  return gridChecker().check(grids, writtenTexts(officeLocale()), {
    signal,
    ...(rows >= MANY_ROWS && { onProgress }),
  });
}

function writtenTexts(locale: DocumentLocale): WrittenTexts {
  const text = (code: string) => renderMessage(locale, code);
  return {
    headers: {
      score: text('sheet.header.score'),
      achievement: text('sheet.header.achievement'),
      gap: text('sheet.header.gap'),
      flag: text('sheet.header.flag'),
    },
    total: text('sheet.label.total'),
    flagWords: { met: text('flag.met'), missed: text('flag.missed') },
  };
}
