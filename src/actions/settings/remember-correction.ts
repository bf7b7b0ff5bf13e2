import { isSameSubject, readCorrection, writeCorrection } from '../../core/settings/correction-words';
import type { CorrectionBlock, SettingsPlace } from '../../core/settings/locate-settings';
import type { Correction } from '../../core/settings/settings';
import { correctionHeaders } from '../../core/settings/settings-words';
import type { SheetRead } from '../../workbook/read-workbook';
import type { OwnCell } from '../../workbook/write-own';
import { ActionError, translateExcelErrors } from '../action-error';
import { readSheets } from '../read-sheets';
import { makeSettingsSheet, settingsPlace } from './settings-sheet';
import { writeRemembered } from '../write-remembered';

/**
 * Writes a correction on the settings sheet, where the next person sees it: in place of what was said of the same column or sheet,
 * else below the others. Makes the sheet where the workbook has none. It holds from the next scoring on. Throws an
 * ActionError when Excel refuses.
 */
export function rememberCorrection(correction: Correction): Promise<void> {
  return changeSettings(async (context, grids) => {
    const place = settingsPlace(grids);
    if (place === null) {
      await makeSettingsSheet(context, [correction]);
      return [];
    }
    return rowsToWrite(place, correction);
  });
}

/**
 * Takes a correction off the settings sheet, with every other that says something of the same column or sheet. Their cells are
 * cleared, no row is deleted: what a person keeps beside them stays.
 */
export function forgetCorrection(correction: Correction): Promise<void> {
  return changeSettings((_, grids) => {
    const place = settingsPlace(grids);
    if (!place?.corrections) return Promise.resolve([]);
    const { corrections } = place;
    const rows = rowsAbout(place, corrections, correction);
    return Promise.resolve(rows.flatMap((row) => lineOf(place, row, corrections.left, ['', '', ''], null)));
  });
}

/** Writes the cells that `plan` answers, all or none. The undo of scoring is not concerned. */
function changeSettings(
  plan: (context: Excel.RequestContext, grids: readonly SheetRead[]) => Promise<OwnCell[]>,
): Promise<void> {
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const grids = await readSheets(context);
      const cells = await plan(context, grids);
      if (!(await writeRemembered(context, cells, [], grids, { undoable: false })))
        throw new ActionError('error.changed-meanwhile');
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

function rowsToWrite(place: SettingsPlace, correction: Correction): OwnCell[] {
  const { cells, locale, corrections } = place;
  const texts = writeCorrection(correction, locale);
  if (corrections === null) {
    const headerRow = cells.bottom + 2;
    return [
      ...lineOf(place, headerRow, cells.left, correctionHeaders(locale), TEXT_FORMAT),
      ...lineOf(place, headerRow + 1, cells.left, texts, TEXT_FORMAT),
    ];
  }
  const { headerRow, left, rows } = corrections;
  const own = rowsAbout(place, corrections, correction).at(-1);
  let free = headerRow + 1;
  while (rows.includes(free)) free++;
  return lineOf(place, own ?? free, left, texts, TEXT_FORMAT);
}

/** As text: a header such as 2024 or =x is what it says. */
const TEXT_FORMAT = '@';

function lineOf(
  { grid, cells }: SettingsPlace,
  row: number,
  left: number,
  texts: readonly string[],
  numberFormat: string | null,
): OwnCell[] {
  return texts.map((formula, offset): OwnCell => {
    const column = left + offset;
    const formatBefore = numberFormat === null ? null : cells.numberFormat(row, column);
    const before = cells.formula(row, column) || cells.own(row, column);
    return { sheet: grid.sheet, row, column, before, formula, numberFormat, formatBefore };
  });
}
