import { isSameSubject, readCorrection, writeCorrection } from '../core/settings/correction-words';
import type { CorrectionBlock, SettingsPlace } from '../core/settings/locate-settings';
import type { Correction } from '../core/settings/settings';
import { correctionHeaders } from '../core/settings/settings-words';
import { type CellWrite, writeCells } from '../workbook/write-cells';
import { translateExcelErrors } from './action-error';
import { readSheets } from './read-sheets';
import { makeSettingsSheet, settingsPlace } from './settings-sheet';

/**
 * Writes a correction on the settings sheet, where the next person sees it: in place of what was said of the same column or sheet,
 * else below the others. Makes the sheet where the workbook has none. It holds from the next scoring on. Throws an
 * ActionError when Excel refuses.
 */
export function rememberCorrection(correction: Correction): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const place = settingsPlace(await readSheets(context));
      if (place === null) await makeSettingsSheet(context, [correction]);
      else await writeCells(context, rowsToWrite(place, correction));
    }),
  );
}

/** Takes a correction off the settings sheet, with every other that says something of the same column or sheet. */
export function forgetCorrection(correction: Correction): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const place = settingsPlace(await readSheets(context));
      if (!place?.corrections) return;
      const rows = rowsAbout(place, place.corrections, correction);
      const worksheet = context.workbook.worksheets.getItem(place.grid.sheet);
      // From below, so that the rows above keep their numbers.
      for (const row of [...rows].reverse()) {
        worksheet.getRange(`${row + 1}:${row + 1}`).delete(Excel.DeleteShiftDirection.up);
      }
      await context.sync();
    }),
  );
}

function rowsAbout(
  { cells }: SettingsPlace,
  { left, rows }: CorrectionBlock,
  correction: Correction,
): number[] {
  return rows.filter((row) => {
    const [sheet = '', header = '', taken = ''] = [0, 1, 2].map((offset) => cells.text(row, left + offset));
    const known = readCorrection(sheet, header, taken);
    return known !== null && isSameSubject(known, correction);
  });
}

function rowsToWrite(place: SettingsPlace, correction: Correction): CellWrite[] {
  const { grid, cells, locale, corrections } = place;
  const line = (row: number, left: number, texts: readonly string[]) =>
    texts.map((text, offset): CellWrite => {
      // As text: a header such as 2024 or =x is what it says.
      return { sheet: grid.sheet, row, column: left + offset, formula: text, numberFormat: '@' };
    });
  const texts = writeCorrection(correction, locale);
  if (corrections === null) {
    const headerRow = cells.bottom + 2;
    return [
      ...line(headerRow, cells.left, correctionHeaders(locale)),
      ...line(headerRow + 1, cells.left, texts),
    ];
  }
  const { headerRow, left, rows } = corrections;
  const own = rowsAbout(place, corrections, correction).at(-1);
  return line(own ?? (rows.at(-1) ?? headerRow) + 1, left, texts);
}
