import { designCauses } from '../../core/people/sheets/causes-sheet';
import type { DocumentLocale } from '../../messages/locale';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import { translateExcelErrors } from '../action-error';
import { officeLocale } from '../office-locale';
import { sayIn } from './read-people';
import { readSheets } from '../read-sheets';
import { olderSheet } from '../write-list-sheet';

/**
 * Goes to the sheet on which special causes are stated; makes it first where there is none. Answers its name. Throws an
 * ActionError when Excel refuses.
 */
export function openCauses(locale: DocumentLocale = officeLocale()): Promise<string> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const older = olderSheet(await readSheets(context), 'causes');
      if (older === undefined) return writeSheetDesign(context, designCauses(locale, sayIn(locale)));
      context.workbook.worksheets.getItem(older.sheet).activate();
      await context.sync();
      return older.sheet;
    }),
  );
}
