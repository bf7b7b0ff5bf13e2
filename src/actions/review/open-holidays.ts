import { designHolidays } from '../../core/calendar/holiday-sheet';
import { readOwnHolidays } from '../../core/calendar/own-holidays';
import type { DocumentLocale } from '../../messages/locale';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { translateExcelErrors } from '../action-error';
import { officeLocale } from '../office-locale';
import { sayIn } from '../people/read-people';
import { readSheets } from '../read-sheets';

/**
 * Goes to the workbook's own list of holidays, which goes before the public ones (E4, A5, B9); makes it first where there is none.
 * Answers its name. Throws an ActionError when Excel refuses.
 *
 * @example await openHolidays() // '节假日'
 */
export function openHolidays(locale: DocumentLocale = officeLocale()): Promise<string> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const older = (await readSheets(context)).find((grid) => readOwnHolidays(grid) !== null);
      if (older === undefined) return writeSheetDesign(context, designHolidays(locale, sayIn(locale)));
      context.workbook.worksheets.getItem(older.sheet).activate();
      await context.sync();
      return older.sheet;
    }),
  );
}
