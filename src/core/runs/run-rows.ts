import type { CellValue } from '../forms/grid';
import { saysWords, type SettingsLocale, wordsIn } from '../settings/setting-words';
import { RUN_EVENTS, type RecordedItem, type RunEntry } from './run-entry';
import { EVENT_WORDS, RUN_COLUMNS, type RunColumn } from './run-words';
import { shortHash } from './short-hash';

/** What fits into a cell of Excel, with some room. */
const LONGEST_DETAILS = 32_000;

/** A line as cells, in the order of RUN_COLUMNS. Only `when`, counts and the total are numbers; all else is written as text. */
export function runRow(entry: RunEntry, locale: SettingsLocale): (string | number)[] {
  const { choices, items, allLockedBefore } = entry;
  const details = detailsText({ items, choices, ...(allLockedBefore !== undefined && { allLockedBefore }) });
  const row = {
    when: entry.when,
    event: wordsIn(EVENT_WORDS[entry.event], locale),
    sheet: entry.sheet,
    range: entry.range,
    count: entry.count,
    unscored: entry.unscored,
    total: entry.total ?? '',
    grade: entry.grade ?? '',
    inputs: entry.inputs,
    criteria: entry.criteria,
    policy: entry.policy,
    version: entry.version,
    details,
  };
  const check = checkOf(row);
  return RUN_COLUMNS.map(({ key }) => (key === 'check' ? check : row[key]));
}

/** A line of the record as it stands; `isIntact` false where somebody changed a cell of it. */
export interface ReadRun {
  readonly entry: RunEntry;
  readonly isIntact: boolean;
}

/** Reads cells in the order of RUN_COLUMNS; null for what is no line of the record. */
export function readRunRow(cells: readonly CellValue[]): ReadRun | null {
  const cell = (wanted: RunColumn): CellValue =>
    cells[RUN_COLUMNS.findIndex(({ key }) => key === wanted)] ?? '';
  const text = (wanted: RunColumn) => String(cell(wanted));
  const event = RUN_EVENTS.find((each) => saysWords(cell('event'), EVENT_WORDS[each]));
  const when = cell('when');
  if (event === undefined || typeof when !== 'number') return null;
  const number = (wanted: RunColumn) => {
    const value = cell(wanted);
    return typeof value === 'number' ? value : null;
  };
  const { items = null, choices = {}, allLockedBefore } = readDetails(text('details'));
  const entry: RunEntry = {
    when,
    event,
    sheet: text('sheet'),
    range: text('range'),
    count: number('count') ?? 0,
    unscored: number('unscored') ?? 0,
    total: number('total'),
    grade: text('grade') || null,
    inputs: text('inputs'),
    criteria: text('criteria'),
    policy: text('policy'),
    version: text('version'),
    items,
    choices,
    ...(allLockedBefore !== undefined && { allLockedBefore }),
  };
  const row = Object.fromEntries(RUN_COLUMNS.map(({ key }, index) => [key, cells[index] ?? '']));
  return { entry, isIntact: checkOf(row as Record<RunColumn, CellValue>) === text('check') };
}

/** Of all cells but itself; the event in any language. */
function checkOf(row: Readonly<Record<Exclude<RunColumn, 'check'>, CellValue>>): string {
  const event = RUN_EVENTS.find((each) => saysWords(row.event, EVENT_WORDS[each])) ?? row.event;
  // Excel keeps 15 digits, and a time to the millisecond.
  const plain = (value: CellValue) => (typeof value === 'number' ? value.toPrecision(12) : value);
  return shortHash(
    JSON.stringify(
      RUN_COLUMNS.map(({ key }) => (key === 'check' ? '' : key === 'event' ? event : plain(row[key]))),
    ),
  );
}

interface Details {
  readonly items?: readonly RecordedItem[] | null;
  readonly choices?: Readonly<Record<string, string>>;
  readonly allLockedBefore?: boolean;
}

/** Short keys, for a form of many items has to fit into one cell; without the items where it does not. */
function detailsText({ items, choices = {}, allLockedBefore }: Details): string {
  const list = items?.map(({ indicator, row, input, criteria, score }) => [
    indicator,
    row + 1,
    input,
    criteria,
    score,
  ]);
  const rest = {
    ...(Object.keys(choices).length > 0 && { settings: choices }),
    ...(allLockedBefore !== undefined && { allLockedBefore }),
  };
  const whole = JSON.stringify({ ...rest, items: list ?? null });
  return whole.length <= LONGEST_DETAILS ? whole : JSON.stringify({ ...rest, items: null });
}

function readDetails(text: string): Details {
  const parsed = parseJson(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  const { items, settings, allLockedBefore } = parsed as Record<string, unknown>;
  return {
    items: Array.isArray(items) ? items.flatMap(readItem) : null,
    choices: typeof settings === 'object' && settings !== null ? (settings as Record<string, string>) : {},
    ...(typeof allLockedBefore === 'boolean' && { allLockedBefore }),
  };
}

function readItem(item: unknown): RecordedItem[] {
  if (!Array.isArray(item)) return [];
  const [indicator, row, input, criteria, score] = item as unknown[];
  if (typeof row !== 'number') return [];
  return [
    {
      indicator: String(indicator),
      row: row - 1,
      input: String(input),
      criteria: String(criteria),
      score: typeof score === 'number' ? score : null,
    },
  ];
}

/** What a person wrote over the details is no JSON: then there are none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
