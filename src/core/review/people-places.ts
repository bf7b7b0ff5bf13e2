import type { SheetGrid } from '../forms/grid';
import { nameKey } from '../people/history';
import { FORM_FIELD, PERIOD_FIELD } from '../people/sheets/roster-columns';
import { cellOn, sheetPrefix } from '../people/sheets/person-formulas';
import { headerRowOf } from '../people/sheets/sheet-words';
import { cellAddress } from '../forms/a1-address';
import { saysWords, type Words } from '../settings/setting-words';
import type { Place } from './person-sources';

/** Columns of the sheet of people, by what they are headed. */
const COLUMNS = {
  rank: { zh: '名次', en: 'Rank' },
  name: { zh: '姓名', en: 'Name' },
  team: { zh: '班组', en: 'Team' },
  role: { zh: '岗位', en: 'Role' },
  total: { zh: '总分', en: 'Total' },
  grade: { zh: '等级', en: 'Grade' },
  counted: { zh: '计入排名', en: 'Ranked' },
  lastPeriod: { zh: '较上期', en: 'vs last period' },
  lastYear: { zh: '较上年同期', en: 'vs last year' },
  before: { zh: '剔除前总分', en: 'Total before exclusion' },
  marks: { zh: '标记', en: 'Marks' },
  remark: { zh: '备注', en: 'Remarks' },
} as const satisfies Readonly<Record<string, Words>>;

export type PeopleColumn = keyof typeof COLUMNS;

/** The rows between the header and the first person, in their order. */
const SUMMARY = ['weight', 'full', 'mean', 'best', 'spread', 'benchmark'] as const;
export type SummaryRow = (typeof SUMMARY)[number];

export interface PlacedItem {
  readonly indicator: string;
  readonly actual: number;
  readonly score: number;
}

/** Where everything stands on a sheet of people (人员绩效), as the sheet itself says. Rows and columns are zero-based. */
export interface PeoplePlaces {
  readonly sheet: string;
  readonly form: string;
  readonly period: Place | null;
  /** What the field of the period said when it was read. */
  readonly periodText: string;
  readonly formPlace: Place | null;
  readonly columns: ReadonlyMap<PeopleColumn, number>;
  readonly items: readonly PlacedItem[];
  readonly people: readonly { readonly name: string; readonly row: number }[];
  readonly summary: ReadonlyMap<SummaryRow, number>;
  cell(row: number, column: number): Place;
  /** A column of all people, absolute: `人员绩效!$E$14:$E$21`. */
  range(column: number): string;
  formatAt(row: number, column: number): string;
}

/** Reads where things stand on a sheet of people; null for any other sheet. */
export function readPeoplePlaces(grid: SheetGrid): PeoplePlaces | null {
  const headerRow = headerRowOf(grid, 'roster');
  if (headerRow === null) return null;
  const headers = (grid.values[headerRow] ?? []).map((cell) => String(cell).trim());
  const columns = new Map<PeopleColumn, number>();
  for (const [name, words] of Object.entries(COLUMNS) as [PeopleColumn, Words][]) {
    const at = headers.findIndex((header) => saysWords(header, words));
    if (at >= 0) columns.set(name, at);
  }
  const taken = new Set(columns.values());
  const byName = new Map<string, number[]>();
  headers.forEach((header, column) => {
    // 样本量 and the like stand before the marks; items come behind them.
    if (header === '' || taken.has(column) || column <= (columns.get('marks') ?? -1)) return;
    byName.set(header, [...(byName.get(header) ?? []), column]);
  });
  const items = [...byName].flatMap(([indicator, [actual, score]]): PlacedItem[] =>
    actual === undefined || score === undefined ? [] : [{ indicator, actual, score }],
  );
  const name = columns.get('name');
  if (name === undefined || items.length === 0) return null;
  const firstRow = headerRow + 1 + SUMMARY.length;
  const people: { name: string; row: number }[] = [];
  for (let row = firstRow; row < grid.values.length; row++) {
    const text = String(grid.values[row]?.[name] ?? '').trim();
    if (text === '') break;
    people.push({ name: text, row });
  }
  const last = people.at(-1)?.row ?? firstRow;
  const cell = (row: number, column: number): Place => cellOn(grid.sheet, row, column);
  const field = (label: Words): readonly [Place, string] | null => {
    const row = grid.values.findIndex((cells, at) => at < headerRow && saysWords(cells[0] ?? '', label));
    return row < 0 ? null : [cell(row, 1), String(grid.values[row]?.[1] ?? '')];
  };
  return {
    sheet: grid.sheet,
    form: field(FORM_FIELD)?.[1] ?? '',
    period: field(PERIOD_FIELD)?.[0] ?? null,
    periodText: field(PERIOD_FIELD)?.[1] ?? '',
    formPlace: field(FORM_FIELD)?.[0] ?? null,
    columns,
    items,
    people,
    summary: new Map(SUMMARY.map((row, at) => [row, headerRow + 1 + at])),
    cell,
    range: (column) => {
      const corner = (row: number) => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
      return `${sheetPrefix(grid.sheet)}${corner(firstRow)}:${corner(last)}`;
    },
    formatAt: (row, column) => grid.numberFormats[row]?.[column] ?? 'General',
  };
}

/** The row of a person on the sheet; null when somebody took it away. */
export function rowOf(places: PeoplePlaces, person: string): number | null {
  return places.people.find(({ name }) => nameKey(name) === nameKey(person))?.row ?? null;
}
