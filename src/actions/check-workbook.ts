import type { SheetRead } from '../workbook/read-workbook';
import type { WrittenTexts } from '../core/writeback/plan-writes';
import type { DocumentLocale } from '../messages/locale';
import { renderMessage } from '../messages/render';
import { translateExcelErrors } from './action-error';
import { checkGrids } from './check-grids';
import { officeLocale } from './office-locale';
import { readSheets } from './read-sheets';
import type { WorkbookCheck } from './workbook-check';

export type { AskedItem, CheckedTable, FoundRecords, WorkbookCheck } from './workbook-check';

/** Works out what sheets hold; checkGrids itself, or the same somewhere else. */
export type GridChecker = (grids: readonly SheetRead[], texts: WrittenTexts) => Promise<WorkbookCheck>;

let checker: GridChecker = (grids, texts) => Promise.resolve(checkGrids(grids, texts));

/** Lets every reading from now on be worked out by `other`, off the page's own thread say. */
export function setGridChecker(other: GridChecker): void {
  checker = other;
}

/** Reads the workbook and says what it holds. Writes nothing. Throws an ActionError when Excel refuses. */
export function checkWorkbook(): Promise<WorkbookCheck> {
  return translateExcelErrors(() => Excel.run(checkInContext));
}

/** The same within a context that goes on to write. */
export async function checkInContext(context: Excel.RequestContext): Promise<WorkbookCheck> {
  return checkSheets(await readSheets(context));
}

/** What sheets that were read hold. */
export function checkSheets(grids: readonly SheetRead[]): Promise<WorkbookCheck> {
  return checker(grids, writtenTexts(officeLocale()));
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
