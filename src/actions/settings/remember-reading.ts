import type { ReadingKey, SentenceReading } from '../../core/scoring/policy';
import { DEFAULT_POLICY } from '../../core/scoring/policy';
import { withReading } from '../../core/scoring/policy-for-sentence';
import type { SettingsPlace } from '../../core/settings/locate-settings';
import { fieldOf } from '../../core/settings/policy-of-cells';
import { POLICY_FIELDS } from '../../core/settings/policy-fields';
import { readReadings, writeReadings } from '../../core/settings/sentence-readings';
import { wordsIn } from '../../core/settings/setting-words';
import { type CellWrite, writeCells } from '../../workbook/write-cells';
import { ActionError, translateExcelErrors } from '../action-error';
import { readSheets } from '../read-sheets';
import { makeSettingsSheet, settingsPlace } from './settings-sheet';

/**
 * Remembers in the workbook how a criteria sentence is meant, wherever it stands: a line in the cell 逐条读法 of the settings
 * sheet, which the formulas look at. Makes the sheet where the workbook has none. Throws an ActionError when Excel refuses.
 *
 * @example await rememberReading('≤25秒得100分,每增加5秒扣10分', 'steps', 'started')
 */
export function rememberReading(criteria: string, key: ReadingKey, choice: string): Promise<void> {
  // The questions offer only choices of their own key, which a text does not say.
  const reading: SentenceReading = { criteria, choices: { [key]: choice } };
  return translateExcelErrors(() =>
    Excel.run(async (context) => {
      const place = settingsPlace(await readSheets(context));
      if (place === null) {
        const shown = context.workbook.worksheets.getActiveWorksheet();
        shown.load('name');
        await context.sync();
        await makeSettingsSheet(context, [], { ...DEFAULT_POLICY, readings: [reading] });
        // Whoever decides about a sentence goes on with the form, not with the settings.
        context.workbook.worksheets.getItem(shown.name).activate();
        await context.sync();
        return;
      }
      const { writes, rowToInsert } = readingCells(place, reading);
      if (rowToInsert !== null) {
        context.workbook.worksheets
          .getItem(place.grid.sheet)
          .getRange(`${rowToInsert + 1}:${rowToInsert + 1}`)
          .insert(Excel.InsertShiftDirection.down);
      }
      await writeCells(context, writes);
    }),
  );
}

interface ReadingCells {
  readonly writes: readonly CellWrite[];
  /** A row that must be made room for first, zero-based. */
  readonly rowToInsert: number | null;
}

function readingCells(
  { grid, cells, policy, locale }: SettingsPlace,
  reading: SentenceReading,
): ReadingCells {
  // The headers 设置 | 取值 are gone: nobody would find the cell again.
  if (policy === null) throw new ActionError('error.settings-header', { sheet: grid.sheet });
  const write = (row: number, column: number, text: string): CellWrite => {
    // As text: a sentence may begin with = or +.
    return { sheet: grid.sheet, row, column, formula: text, numberFormat: '@' };
  };
  for (let row = policy.top; row <= policy.bottom; row++) {
    if (fieldOf(cells.own(row, policy.left))?.key !== 'readings') continue;
    const before = String(cells.own(row, policy.right));
    const known = readReadings(before);
    // What a person wrote there and cannot be read stays, above ours.
    const text =
      known === null
        ? `${before}\n${writeReadings([reading], locale)}`
        : writeReadings(withReading(known, reading), locale);
    return { writes: [write(row, policy.right, text)], rowToInsert: null };
  }
  const row = policy.bottom + 1;
  const label = POLICY_FIELDS.find(({ key }) => key === 'readings')?.label;
  return {
    writes: [
      write(row, policy.left, label === undefined ? '' : wordsIn(label, locale)),
      write(row, policy.right, writeReadings([reading], locale)),
    ],
    rowToInsert: cells.isBlank(row, policy.left, policy.right) ? null : row,
  };
}
