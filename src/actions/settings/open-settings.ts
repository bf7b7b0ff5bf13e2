import { translateExcelErrors } from '../action-error';
import { readSheets } from '../read-sheets';
import { makeSettingsSheet, settingsPlace } from './settings-sheet';

/**
 * Goes to the settings sheet; makes it first, with all defaults, where the workbook has none. Formulas refer to it from the next
 * scoring on. Throws an ActionError when Excel refuses.
 */
export function openSettings(): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const place = settingsPlace(await readSheets(context));
      const name = place?.grid.sheet ?? (await makeSettingsSheet(context));
      const worksheet = context.workbook.worksheets.getItem(name);
      // A sheet that somebody hid cannot be shown by activating it.
      worksheet.visibility = Excel.SheetVisibility.visible;
      worksheet.activate();
      await context.sync();
    }),
  );
}
