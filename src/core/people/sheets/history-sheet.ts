import type { CellValue, SheetGrid } from '../../forms/grid';
import type { SheetDesign } from '../../sheets/sheet-design';
import { saysWords, type SettingsLocale } from '../../settings/setting-words';
import { parsePeriod, printPeriod } from '../appraisal-period';
import type { HistoryEntry } from '../history';
import { layOutList, type ListCell, type ListColumn, NO_ENTRIES } from './list-sheet';
import { headerRowOf, type Say, titleOf } from './sheet-words';

type Field = Exclude<keyof HistoryEntry, 'sheetRow'>;

interface HistoryColumn extends ListColumn {
  readonly field: Field;
  readonly numberFormat?: string;
}

const column = (field: Field, zh: string, en: string, width: number, numberFormat?: string): HistoryColumn => ({
  field,
  header: { zh, en },
  width,
  ...(numberFormat !== undefined && { numberFormat }),
}); // prettier-ignore

/** The columns of the history, in their order; a sheet is read by their headers, wherever they are moved. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  column('period', '期间', 'Period', 11),
  column('person', '姓名', 'Name', 12),
  column('team', '班组', 'Team', 10),
  column('role', '岗位', 'Role', 12),
  column('form', '考核表', 'Form', 18),
  column('dimension', '维度', 'Dimension', 10),
  column('indicator', '指标', 'Indicator', 20),
  column('value', '实际值', 'Actual', 10),
  column('unitArgument', '数值单位', 'Unit of numbers', 10),
  column('score', '得分', 'Score', 8, '0.00'),
  column('full', '满分', 'Full mark', 8),
  column('weight', '权重', 'Weight', 8, '0%'),
  column('total', '总分', 'Total', 8, '0.00'),
  column('grade', '等级', 'Grade', 8),
  column('rank', '名次', 'Rank', 7),
  column('ranked', '参与排名人数', 'Ranked', 9),
  column('sample', '样本量', 'Sample', 8),
  column('takenAt', '记录时间', 'Recorded', 17, 'yyyy-mm-dd hh:mm'),
];

/** The sheet of the history with its first entries. */
export function designHistory(
  entries: readonly HistoryEntry[],
  locale: SettingsLocale,
  say: Say,
): SheetDesign {
  return layOutList(
    {
      kind: 'history',
      title: titleOf('history', locale),
      notes: [say('people.history.note')],
      fields: [],
      columns: HISTORY_COLUMNS,
      rows: entries.map((entry) => ({ key: [], cells: historyCells(entry) })),
    },
    NO_ENTRIES,
    locale,
  ).design;
}

/** One entry as cells, in the order of HISTORY_COLUMNS. */
export function historyCells(entry: HistoryEntry): ListCell[] {
  return HISTORY_COLUMNS.map(({ field, numberFormat }): ListCell => {
    if (field === 'period') return { value: printPeriod(entry.period) };
    if (field === 'value') return valueCell(entry);
    const value = entry[field];
    if (value === null) return { value: '' };
    return { value, ...(numberFormat !== undefined && typeof value === 'number' && { numberFormat }) };
  });
}

function valueCell({ value, unitArgument }: HistoryEntry): ListCell {
  if (typeof value === 'boolean') return { value: String(value) };
  if (typeof value === 'string') return { value, align: 'right' };
  const plain = Number.isInteger(value) ? 'General' : '0.00';
  return { value, numberFormat: unitArgument === '100%' ? '0.0%' : plain };
}

/** What was read of a history sheet. */
export interface FoundHistory {
  readonly sheet: string;
  readonly entries: readonly HistoryEntry[];
  /** Zero-based sheet column of each of HISTORY_COLUMNS; −1 for one that is gone. */
  readonly columns: readonly number[];
  /** The row behind the last one that holds anything. */
  readonly nextRow: number;
  /** Rows whose period or figures could not be read. */
  readonly unread: readonly number[];
}

/** Reads the history of a workbook; null for a sheet that is none. Rows that cannot be read are named, never changed. */
export function readHistory(grid: SheetGrid): FoundHistory | null {
  const headerRow = headerRowOf(grid, 'history');
  if (headerRow === null) return null;
  const headers = grid.values[headerRow] ?? [];
  const columns = HISTORY_COLUMNS.map(({ header }) => headers.findIndex((cell) => saysWords(cell, header)));
  const at = (field: Field) => columns[HISTORY_COLUMNS.findIndex((each) => each.field === field)] ?? -1;
  const entries: HistoryEntry[] = [];
  const unread: number[] = [];
  let nextRow = headerRow + 1;
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (cells.every((cell) => cell === '')) continue;
    nextRow = row + 1;
    const entry = readEntry((field) => cells[at(field)] ?? '', row);
    if (entry === null) unread.push(row);
    else entries.push(entry);
  }
  return { sheet: grid.sheet, entries, columns, nextRow, unread };
}

function readEntry(cell: (field: Field) => CellValue, row: number): HistoryEntry | null {
  const text = (field: Field) => String(cell(field)).trim();
  const textOrNull = (field: Field) => text(field) || null;
  const number = (field: Field): number | null => {
    const value = cell(field);
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  const period = parsePeriod(cell('period'));
  if (period === null || text('person') === '' || text('indicator') === '') return null;
  return {
    period,
    person: text('person'),
    team: textOrNull('team'),
    role: textOrNull('role'),
    form: text('form'),
    dimension: textOrNull('dimension'),
    indicator: text('indicator'),
    value: cell('value'),
    unitArgument: textOrNull('unitArgument'),
    score: number('score'),
    full: number('full'),
    weight: number('weight'),
    total: number('total'),
    grade: textOrNull('grade'),
    rank: number('rank'),
    ranked: number('ranked') ?? 0,
    sample: number('sample'),
    takenAt: number('takenAt') ?? 0,
    sheetRow: row,
  };
}
