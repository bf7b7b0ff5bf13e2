import { cellAddress } from '../forms/a1-address';
import { type AppraisalPeriod, printPeriod } from '../people/appraisal-period';
import { entriesThatCount, type HistoryEntry, nameKey } from '../people/history';
import { type FoundHistory, HISTORY_COLUMNS } from '../people/sheets/history-sheet';
import { cellOn, sheetPrefix } from '../people/sheets/person-formulas';
import type { Place } from './person-sources';
import { textLiteral } from './sentence-formula';

type Field = (typeof HISTORY_COLUMNS)[number]['field'];

export interface HistoryKey {
  readonly period: AppraisalPeriod;
  readonly person: string;
  readonly indicator: string;
  /** Absent: whatever form it was scored by. */
  readonly form?: string;
}

/** One item of a person in a period, as it was stored. */
export interface StoredItem {
  readonly entry: HistoryEntry;
  /** The cell of a column; null when somebody took the column away. */
  readonly cell: (field: Field) => Place | null;
}

/** Everybody who was scored by an item of a form in a period, or those of one team. */
export interface HistoryGroup {
  readonly period: AppraisalPeriod;
  readonly form: string;
  readonly indicator: string;
  /** Null: everybody. */
  readonly team: string | null;
}

/**
 * The cells of the history sheet: a record of every period that nobody changes, so that what refers to it stays true when the sheet of
 * people goes on to the next period or into another order. Of several snapshots the last one counts.
 */
export interface StoredHistory {
  find(key: HistoryKey): StoredItem | null;
  group(group: HistoryGroup): readonly StoredItem[];
  /** The mean of a group as a formula without `=`; '' where there is no number. Null where there are no rows, or too many to say. */
  mean(group: HistoryGroup, field: Field): string | null;
  /** How many of a group's cells say a text, or are at least a number, as a formula without `=`; null where that is too long. */
  count(group: HistoryGroup, field: Field, test: CountTest): string | null;
}

/** A text, a formula of a number, or any number at all. */
export type CountTest = { readonly says: string } | { readonly atLeast: string } | 'number';

/** Arguments that a function takes, with some to spare. */
const MOST_ARGUMENTS = 250;
/** Excel's limit of a formula is 8192 characters. */
const LONGEST_LIST = 7_500;

export function storedHistory(history: FoundHistory): StoredHistory {
  const counting = entriesThatCount(history.entries).filter(({ sheetRow }) => sheetRow !== undefined);
  const columnOf = (field: Field) => history.columns[HISTORY_COLUMNS.findIndex((each) => each.field === field)] ?? -1; // prettier-ignore
  const cellAt = (row: number, field: Field): Place | null => {
    const column = columnOf(field);
    return column < 0 ? null : cellOn(history.sheet, row, column);
  };
  const byItem = new Map<string, StoredItem[]>();
  const byGroup = new Map<string, StoredItem[]>();
  for (const entry of counting) {
    const stored: StoredItem = { entry, cell: (field) => cellAt(entry.sheetRow ?? 0, field) };
    add(byItem, keyOf(entry.period, entry.person, entry.indicator), stored);
    add(byGroup, keyOf(entry.period, entry.form, entry.indicator), stored);
  }
  const blocks = plainBlocks(counting);
  const group = ({ period, form, indicator, team }: HistoryGroup): readonly StoredItem[] => {
    const all = byGroup.get(keyOf(period, form, indicator)) ?? [];
    return team === null
      ? all
      : all.filter(({ entry }) => entry.team !== null && nameKey(entry.team) === nameKey(team));
  };
  const column = ({ first, last }: Block, field: Field) => {
    const at = columnOf(field);
    const corner = (row: number) => cellAddress(row, at).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return `${sheetPrefix(history.sheet)}${corner(first)}:${corner(last)}`;
  };
  return {
    find: ({ period, person, indicator, form }) =>
      byItem
        .get(keyOf(period, person, indicator))
        ?.find(({ entry }) => form === undefined || nameKey(entry.form) === nameKey(form)) ?? null,
    group,
    mean: (wanted, field) => {
      const items = group(wanted);
      if (items.length === 0 || columnOf(field) < 0) return null;
      const block = wanted.team === null ? blocks.get(keyOf(wanted.period, wanted.form)) : undefined;
      if (block !== undefined && columnOf('indicator') >= 0) {
        return `IFERROR(AVERAGEIF(${column(block, 'indicator')},${exactly(wanted.indicator)},${column(block, field)}),"")`;
      }
      const cells = items.flatMap(({ cell }) => cell(field) ?? []);
      const [sum, count] = [inPieces('SUM', cells), inPieces('COUNT', cells)];
      const plain = cells.length <= MOST_ARGUMENTS ? `AVERAGE(${cells.join(',')})` : `(${sum})/(${count})`;
      return plain.length > LONGEST_LIST ? null : `IFERROR(${plain},"")`;
    },
    count: (wanted, field, test) => {
      if (columnOf(field) < 0) return null;
      const block = wanted.team === null ? blocks.get(keyOf(wanted.period, wanted.form)) : undefined;
      if (block !== undefined && columnOf('indicator') >= 0) {
        return `COUNTIFS(${column(block, 'indicator')},${exactly(wanted.indicator)},${column(block, field)},${condition(test)})`;
      }
      const tests = group(wanted).flatMap(({ cell }) => cell(field) ?? []).map((cell) => holds(cell, test));
      const sum = ['0', ...tests].join('+');
      return sum.length > LONGEST_LIST ? null : sum;
    },
  };
} // prettier-ignore

/** Less than any mark or total. */
const ANY_NUMBER = '">-1000000"';

function condition(test: CountTest): string {
  if (test === 'number') return ANY_NUMBER;
  return 'says' in test ? exactly(test.says) : `">="&${test.atLeast}`;
}

function holds(cell: Place, test: CountTest): string {
  if (test === 'number') return `COUNT(${cell})`;
  return 'says' in test ? `(${cell}=${textLiteral(test.says)})` : `AND(ISNUMBER(${cell}),${cell}>=${test.atLeast})`;
} // prettier-ignore

interface Block {
  readonly first: number;
  readonly last: number;
}

/** Rows that hold one form's people in one period and nothing else, so that a condition on the indicator is enough. */
function plainBlocks(counting: readonly HistoryEntry[]): ReadonlyMap<string, Block> {
  const blocks = new Map<string, { first: number; last: number; rows: number }>();
  for (const { period, form, sheetRow = 0 } of counting) {
    const key = keyOf(period, form);
    const block = blocks.get(key) ?? { first: sheetRow, last: sheetRow, rows: 0 };
    blocks.set(key, {
      first: Math.min(block.first, sheetRow),
      last: Math.max(block.last, sheetRow),
      rows: block.rows + 1,
    });
  }
  return new Map([...blocks].filter(([, { first, last, rows }]) => last - first + 1 === rows));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function keyOf(period: AppraisalPeriod, ...names: readonly string[]): string {
  return [printPeriod(period), ...names.map(nameKey)].join('|');
}

/** A text as a condition that takes it as it is. */
function exactly(text: string): string {
  const plain = text.replace(/[~*?]/g, '~$&');
  return textLiteral(/^[<>=]/.test(plain) ? `=${plain}` : plain);
}

function inPieces(name: 'SUM' | 'COUNT', cells: readonly Place[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < cells.length; at += MOST_ARGUMENTS) {
    pieces.push(`${name}(${cells.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return pieces.join('+');
}
