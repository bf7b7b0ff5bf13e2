import type { SheetGrid } from '../../forms/grid';
import { readActualCell } from '../../forms/read-actual-cell';
import type { SheetDesign } from '../../sheets/sheet-design';
import { saysWords, type SettingsLocale } from '../../settings/setting-words';
import { parsePeriod } from '../appraisal-period';
import type { SpecialCause } from '../special-cause';
import { layOutList, type ListColumn, NO_ENTRIES } from './list-sheet';
import { headerRowOf, type Say, titleOf } from './sheet-words';

/** Columns of the sheet of special causes; a person fills them all. */
const COLUMNS: readonly ListColumn[] = [
  { header: { zh: '期间', en: 'Period' }, width: 12, entry: true },
  { header: { zh: '姓名', en: 'Name' }, width: 14, entry: true },
  { header: { zh: '指标', en: 'Indicator' }, width: 22, entry: true },
  { header: { zh: '原因', en: 'Reason' }, width: 34, entry: true },
  { header: { zh: '说明人', en: 'Stated by' }, width: 14, entry: true },
  { header: { zh: '剔除后数值', en: 'Figure without it' }, width: 16, entry: true },
];
const EMPTY_ROWS = 20;

/** The sheet on which special causes are stated, empty. */
export function designCauses(locale: SettingsLocale, say: Say): SheetDesign {
  return layOutList(
    {
      kind: 'causes',
      title: titleOf('causes', locale),
      notes: [say('people.causes.note')],
      fields: [],
      columns: COLUMNS,
      rows: Array.from({ length: EMPTY_ROWS }, () => ({
        key: [],
        cells: COLUMNS.map(() => ({ value: '' })),
      })),
    },
    NO_ENTRIES,
    locale,
  ).design;
}

export interface FoundCauses {
  readonly sheet: string;
  readonly causes: readonly SpecialCause[];
  /** Zero-based column of 剔除后数值; −1 when it is gone. */
  readonly figureColumn: number;
  /** Of 原因 and 说明人. */
  readonly reasonColumn: number;
  readonly byColumn: number;
  /** Rows that state no reason or nobody who said so, or a period that cannot be read: they exclude nothing. */
  readonly unread: readonly number[];
}

/** Reads the special causes; null for a sheet that is none. Without a reason and a name nothing is excluded. */
export function readCauses(grid: SheetGrid): FoundCauses | null {
  const headerRow = headerRowOf(grid, 'causes');
  if (headerRow === null) return null;
  const headers = grid.values[headerRow] ?? [];
  const at = COLUMNS.map(({ header }) => headers.findIndex((cell) => saysWords(cell, header)));
  const causes: SpecialCause[] = [];
  const unread: number[] = [];
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    const cells = at.map((column) => grid.values[row]?.[column] ?? '');
    const [when = '', person = '', indicator = '', reason = '', by = '', figure = ''] = cells;
    if (cells.every((cell) => cell === '')) continue;
    const period = when === '' ? null : parsePeriod(when);
    if ((when !== '' && period === null) || String(reason).trim() === '' || String(by).trim() === '') {
      unread.push(row);
      continue;
    }
    const format = grid.numberFormats[row]?.[at[5] ?? -1] ?? 'General';
    causes.push({
      period,
      person: String(person).trim() || null,
      indicator: String(indicator).trim() || null,
      reason: String(reason).trim(),
      by: String(by).trim(),
      adjusted: figure === '' ? null : readActualCell(figure, format, null).actual,
      row,
    });
  }
  return {
    sheet: grid.sheet,
    causes,
    figureColumn: at[5] ?? -1,
    reasonColumn: at[3] ?? -1,
    byColumn: at[4] ?? -1,
    unread,
  };
}
