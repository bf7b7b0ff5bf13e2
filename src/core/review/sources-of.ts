import type { SheetGrid } from '../forms/grid';
import { type AppraisalPeriod, shiftPeriod, yearBefore } from '../people/appraisal-period';
import { nameKey } from '../people/history';
import type { PersonCard, PersonItem } from '../people/person-card';
import type { RosterForm } from '../people/roster';
import { personFormulas } from '../people/sheets/person-formulas';
import type { StoredHistory, StoredItem } from './stored-history';
import { type PeopleColumn, type PeoplePlaces, rowOf } from './people-places';
import type { Concentrated, ItemSources, PersonSources, Place, Shown } from './person-sources';
import { textLiteral } from './sentence-formula';

/** The workbook as a person's sheets refer to it. */
export interface SourceParts {
  readonly form: RosterForm;
  readonly formGrid: SheetGrid;
  readonly places: PeoplePlaces;
  /** The period of the figures, and what was stored; null without a period or a history. */
  readonly stored: { readonly period: AppraisalPeriod; readonly index: StoredHistory } | null;
  readonly policyReference: string | null;
  /** What a flag says where the marks decide. */
  readonly flagWords: { readonly met: string; readonly missed: string };
  readonly incentives?: ReadonlyMap<string, readonly string[]>;
  readonly concentration?: ReadonlyMap<string, Concentrated>;
}

/**
 * Where a person's figures stand: on the history sheet where it holds the period, because a sheet that people sign has to stay true;
 * else on the sheet of people, looked up by the name. Null when the sheet of people has no row for the person any more.
 */
export function sourcesOf(person: PersonCard, parts: SourceParts): PersonSources | null {
  const { places } = parts;
  const { name } = person.person;
  const row = rowOf(places, name);
  if (row === null || person.card === null) return null;
  const live = liveCells(person, parts);
  const stored = storedItems(person, parts, (period) => period);
  const own = (column: PeopleColumn, field: Parameters<StoredItem['cell']>[0]): Place | null =>
    stored?.[0] === undefined ? live(column) : stored[0].cell(field);
  const total = own('total', 'total');
  const change = (when: (period: AppraisalPeriod) => AppraisalPeriod, column: PeopleColumn): Place | null => {
    if (stored === null || total === null) return live(column);
    const before = storedItems(person, parts, when)?.[0]?.cell('total') ?? null;
    return before === null ? null : `IF(AND(ISNUMBER(${total}),ISNUMBER(${before})),${total}-${before},"")`;
  };
  const rank = own('rank', 'rank');
  const first = person.items[0]?.scored.item.indicator ?? '';
  return {
    name: own('name', 'person'),
    role: own('role', 'role'),
    team: own('team', 'team'),
    period: stored?.[0]?.cell('period') ?? places.period,
    form: stored?.[0]?.cell('form') ?? places.formPlace,
    total,
    totalBefore: person.totalBefore === null ? null : whileShown(live('before'), parts),
    meanTotal: meanOf(parts, first, 'total', stored) ?? summaryCell(places, 'mean', places.columns.get('total')),
    grade: own('grade', 'grade'),
    rank: person.rank === null ? null : rank,
    ranked: stored?.[0]?.cell('ranked') ?? `COUNT(${places.range(places.columns.get('rank') ?? 0)})`,
    changeLastPeriod: change((period) => shiftPeriod(period, -1), 'lastPeriod'),
    changeLastYear: change(yearBefore, 'lastYear'),
    items: itemsOf(person, parts, stored),
    incentives: parts.incentives?.get(nameKey(name)) ?? [],
    concentration: parts.concentration?.get(nameKey(name)) ?? null,
  };
} // prettier-ignore

/** What was stored of each item in a period; null where one is missing. */
function storedItems(
  { person, items }: PersonCard,
  { stored, form }: SourceParts,
  when: (period: AppraisalPeriod) => AppraisalPeriod,
): readonly StoredItem[] | null {
  if (stored === null) return null;
  const found = items.map(({ scored }) =>
    stored.index.find({
      period: when(stored.period),
      person: person.name,
      indicator: scored.item.indicator,
      form: form.name,
    }),
  );
  const all = found.filter((each) => each !== null);
  return all.length === 0 || all.length < found.length ? null : all;
}

/** The cells of a person on the sheet of people, by the name: its rows change places. */
function liveCells({ person }: PersonCard, { places }: SourceParts) {
  const at = (column: number): Place => {
    const names = places.range(places.columns.get('name') ?? 0);
    return `INDEX(${places.range(column)},MATCH(${textLiteral(person.name)},${names},0))`;
  };
  return (column: PeopleColumn | number): Place | null => {
    const found = typeof column === 'number' ? column : places.columns.get(column);
    return found === undefined ? null : at(found);
  };
}

/** A cell of the sheet of people that nothing stores: blank once the sheet has gone on to another period. */
function whileShown(place: Place | null, { places, stored }: SourceParts): Place | null {
  if (place === null || stored === null || places.period === null) return place;
  return `IF(${places.period}&""=${textLiteral(places.periodText)},${place},"")`;
}

function summaryCell(places: PeoplePlaces, name: 'mean' | 'full', column: number | undefined): Place | null {
  const line = places.summary.get(name);
  return line === undefined || column === undefined ? null : places.cell(line, column);
}

function meanOf(
  { stored, form }: SourceParts,
  indicator: string,
  field: 'value' | 'score' | 'total',
  own: readonly StoredItem[] | null,
): string | null {
  if (stored === null || own === null) return null;
  return stored.index.mean({ period: stored.period, form: form.name, indicator, team: null }, field);
}

function itemsOf(
  person: PersonCard,
  parts: SourceParts,
  stored: readonly StoredItem[] | null,
): ItemSources[] {
  const { places, form, formGrid, policyReference, flagWords } = parts;
  if (person.card === null) return [];
  const live = liveCells(person, parts);
  const formulas = personFormulas(form.table, formGrid, person.card, policyReference, flagWords);
  const without = (formula: string | null) => formula?.replace(/^=/, '') ?? null;
  const before = storedItems(person, parts, (period) => shiftPeriod(period, -1));
  return person.items.map((item, at): ItemSources => {
    const placed = places.items[at];
    const { scored } = item;
    const { indicator } = scored.item;
    const kept = stored?.[at];
    const actual = kept?.cell('value') ?? (placed === undefined ? null : live(placed.actual));
    const score = kept?.cell('score') ?? (placed === undefined ? null : live(placed.score));
    const mean = (field: 'value' | 'score', column: number | undefined) =>
      meanOf(parts, indicator, field, stored) ?? summaryCell(places, 'mean', column);
    const weightColumn = form.table.columns.find(({ role }) => role === 'weight')?.column;
    const row = rowOf(places, person.person.name) ?? 0;
    const full = kept?.cell('full') ?? summaryCell(places, 'full', placed?.score);
    return {
      indicator,
      dimension: scored.item.dimension,
      weight: kept?.cell('weight') ?? formulas.cell(scored, 'weight'),
      weightFormat: formatOn(formGrid, scored.item.row, weightColumn ?? -1),
      full: fullOf(person, scored.full, full),
      target: formulas.cell(scored, 'target'),
      criteria: formulas.cell(scored, 'criteria'),
      actual,
      actualShown: shownOf(item, placed === undefined ? 'General' : places.formatAt(row, placed.actual)),
      score,
      meanActual: mean('value', placed?.actual),
      meanScore: mean('score', placed?.score),
      lastActual: before?.[at]?.cell('value') ?? null,
      lastScore: before?.[at]?.cell('score') ?? null,
      achievement: actual === null ? null : without(formulas.compared('achievement', scored, actual)),
      flag: actual === null ? null : without(formulas.compared('flag', scored, actual, score)),
      gap: actual === null ? null : without(formulas.compared('gap', scored, actual)),
      explanation: actual === null ? null : without(formulas.explanation(scored, actual)),
    };
  });
}

/** Marks out of 100 are; others have their full mark in a cell. */
function fullOf({ card }: PersonCard, full: number | null, place: Place | null): string | null {
  if (card?.scale === 'hundred') return '100';
  return full === null ? null : place;
}

/** A number of the sheet with its unit behind it; formats that say it already stay alone. */
export function shownOf({ quantity }: PersonItem, numberFormat: string): Shown {
  const isPlain = /^(?:General|@|[#0,.]+)$/.test(numberFormat);
  if (!isPlain) return { numberFormat, suffix: '' };
  return { numberFormat: numberFormat === '@' ? 'General' : numberFormat, suffix: quantity?.unit?.symbol ?? '' };
} // prettier-ignore

/** How a form shows one of its cells. */
export function formatOn(grid: SheetGrid, row: number, column: number): string {
  const format = grid.numberFormats[row - grid.top]?.[column - grid.left];
  return format === undefined || format === '@' ? 'General' : format;
}
