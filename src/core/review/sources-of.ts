import type { SheetGrid } from '../forms/grid';
import { isSamePeriod, shiftPeriod } from '../people/appraisal-period';
import { entriesThatCount, nameKey } from '../people/history';
import type { PersonCard, PersonItem, RosterCard } from '../people/person-card';
import type { RosterForm } from '../people/roster';
import { type FoundHistory, HISTORY_COLUMNS } from '../people/sheets/history-sheet';
import { cellOn, personFormulas } from '../people/sheets/person-formulas';
import { type PeopleColumn, type PeoplePlaces, rowOf } from './people-places';
import type { ItemSources, PersonSources, Place, Shown } from './person-sources';

/** The workbook as a person's sheets refer to it. */
export interface SourceParts {
  readonly form: RosterForm;
  readonly formGrid: SheetGrid;
  readonly places: PeoplePlaces;
  readonly last: LastPeriod | null;
  readonly policyReference: string | null;
  readonly incentives?: ReadonlyMap<string, readonly Place[]>;
  readonly concentration?: ReadonlyMap<string, NonNullable<PersonSources['concentration']>>;
}

const NO_LAST = { lastActual: null, lastScore: null };

/** Where a person's figures stand; null when the sheet of people has no row for the person any more. */
export function sourcesOf(person: PersonCard, parts: SourceParts): PersonSources | null {
  const { places } = parts;
  const row = rowOf(places, person.person.name);
  if (row === null || person.card === null) return null;
  const at = (column: PeopleColumn): Place | null => {
    const found = places.columns.get(column);
    return found === undefined ? null : places.cell(row, found);
  };
  const total = places.columns.get('total');
  const mean = places.summary.get('mean');
  const counted = places.columns.get('counted');
  const countedRange = counted === undefined ? null : places.range(counted);
  return {
    name: at('name'),
    role: at('role'),
    team: at('team'),
    period: places.period,
    form: places.formPlace,
    total: at('total'),
    totalBefore: person.totalBefore === null ? null : at('before'),
    meanTotal: total === undefined || mean === undefined ? null : places.cell(mean, total),
    grade: at('grade'),
    rank: at('rank'),
    // Everybody with the same word in the column as the person who is ranked.
    ranked: countedRange === null ? null : `COUNT(${places.range(places.columns.get('rank') ?? 0)})`,
    changeLastPeriod: at('lastPeriod'),
    changeLastYear: at('lastYear'),
    items: itemsOf(person, row, parts),
    incentives: parts.incentives?.get(nameKey(person.person.name)) ?? [],
    concentration: parts.concentration?.get(nameKey(person.person.name)) ?? null,
  };
}

function itemsOf(person: PersonCard, row: number, parts: SourceParts): ItemSources[] {
  const { places, form, formGrid, policyReference } = parts;
  if (person.card === null) return [];
  const formulas = personFormulas(form.table, formGrid, person.card, policyReference);
  const without = (formula: string | null) => formula?.replace(/^=/, '') ?? null;
  const summary = (name: 'mean' | 'full', column: number): Place | null => {
    const line = places.summary.get(name);
    return line === undefined ? null : places.cell(line, column);
  };
  return person.items.map((item, at): ItemSources => {
    const placed = places.items[at];
    const { scored } = item;
    const actual = placed === undefined ? null : places.cell(row, placed.actual);
    const weightColumn = form.table.columns.find(({ role }) => role === 'weight')?.column;
    return {
      indicator: scored.item.indicator,
      dimension: scored.item.dimension,
      weight: formulas.cell(scored, 'weight'),
      weightFormat: formatOn(formGrid, scored.item.row, weightColumn ?? -1),
      full: fullOf(person, scored.full, placed === undefined ? null : summary('full', placed.score)),
      target: formulas.cell(scored, 'target'),
      criteria: formulas.cell(scored, 'criteria'),
      actual,
      actualShown: shownOf(item, placed === undefined ? 'General' : places.formatAt(row, placed.actual)),
      score: placed === undefined ? null : places.cell(row, placed.score),
      meanActual: placed === undefined ? null : summary('mean', placed.actual),
      meanScore: placed === undefined ? null : summary('mean', placed.score),
      ...(parts.last?.get(keyOf(person.person.name, form.name, scored.item.indicator)) ?? NO_LAST),
      achievement: actual === null ? null : without(formulas.compared('achievement', scored, actual)),
      flag: actual === null ? null : without(formulas.compared('flag', scored, actual)),
      explanation: actual === null ? null : without(formulas.explanation(scored, actual)),
    };
  });
}

/** Marks out of 100 are; others have their full mark on the sheet of people. */
function fullOf({ card }: PersonCard, full: number | null, place: Place | null): string | null {
  if (card?.scale === 'hundred') return '100';
  return full === null ? null : place;
}

/** A number of the sheet with its unit behind it; formats that say it already stay alone. */
function shownOf({ quantity }: PersonItem, numberFormat: string): Shown {
  if (numberFormat !== 'General' && numberFormat !== '@') return { numberFormat, suffix: '' };
  return { numberFormat: 'General', suffix: quantity?.unit?.symbol ?? '' };
}

function formatOn(grid: SheetGrid, row: number, column: number): string {
  const format = grid.numberFormats[row - grid.top]?.[column - grid.left];
  return format === undefined || format === '@' ? 'General' : format;
}

/** The cells of the history that hold the period before, by person, form and indicator. */
export type LastPeriod = ReadonlyMap<string, Pick<ItemSources, 'lastActual' | 'lastScore'>>;

const keyOf = (person: string, form: string, indicator: string): string =>
  [person, form, indicator].map(nameKey).join('|');

/** Where the period before the card's stands on the history sheet; null without a history or a period. */
export function lastPeriodOf({ period }: RosterCard, history: FoundHistory | null): LastPeriod | null {
  if (period === null || history === null) return null;
  const wanted = shiftPeriod(period, -1);
  const columnOf = (field: 'value' | 'score') =>
    history.columns[HISTORY_COLUMNS.findIndex((each) => each.field === field)] ?? -1;
  const [value, score] = [columnOf('value'), columnOf('score')];
  const cell = (row: number, column: number): Place | null =>
    column < 0 ? null : cellOn(history.sheet, row, column);
  return new Map(
    entriesThatCount(history.entries).flatMap(({ period: when, person, form, indicator, sheetRow }) =>
      sheetRow === undefined || !isSamePeriod(when, wanted)
        ? []
        : [
            [
              keyOf(person, form, indicator),
              { lastActual: cell(sheetRow, value), lastScore: cell(sheetRow, score) },
            ] as const,
          ],
    ),
  );
}
