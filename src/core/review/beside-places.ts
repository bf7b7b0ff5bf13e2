import type { SheetGrid } from '../forms/grid';
import { nameKey } from '../people/history';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from '../people/people-policy';
import { cellOn } from '../people/sheets/person-formulas';
import { headerRowOf, type PeopleSheet } from '../people/sheets/sheet-words';
import { saysWords, type Words } from '../settings/setting-words';
import type { PersonSources, Place } from './person-sources';

type Cells = (words: Words) => { readonly value: unknown; readonly place: Place } | null;

/** The rows of a list about people, by name; nothing where the workbook has no such sheet. */
function rowsOf(grid: SheetGrid | undefined, kind: PeopleSheet): (readonly [string, Cells])[] {
  const header = grid === undefined ? null : headerRowOf(grid, kind);
  if (grid === undefined || header === null) return [];
  const columnOf = (words: Words) => grid.values[header]?.findIndex((cell) => saysWords(cell, words)) ?? -1;
  return grid.values.slice(header + 1).flatMap((cells, at) => {
    const name = nameKey(String(cells[0] ?? ''));
    if (name === '') return [];
    const cell: Cells = (words) => {
      const column = columnOf(words);
      const row = header + 1 + at;
      return column < 0 ? null : { value: cells[column] ?? '', place: cellOn(grid.sheet, row, column) };
    };
    return [[name, cell] as const];
  });
}

/** Where the sheet of incentives says what a person's results lead to, and by which rules (A6, B10, D4). */
export function incentivePlaces(grid: SheetGrid | undefined): ReadonlyMap<string, readonly Place[]> {
  return new Map(
    rowsOf(grid, 'incentives').flatMap(([name, cell]) => {
      const rules = cell({ zh: '依据', en: 'Rules' });
      return rules === null || rules.value === '' ? [] : [[name, [rules.place]] as const];
    }),
  );
}

type Concentrated = NonNullable<PersonSources['concentration']>;

/** Where it is said that most of a person's low ratings come from one topic (D2); people whose low ratings are spread are not in it. */
export function concentrationPlaces(
  grid: SheetGrid | undefined,
  { concentration, concentrationLeast }: PeoplePolicy = DEFAULT_PEOPLE_POLICY,
): ReadonlyMap<string, Concentrated> {
  return new Map(
    rowsOf(grid, 'concentration').flatMap(([name, cell]) => {
      const low = cell({ zh: '低分评价数', en: 'Low ratings' });
      const topic = cell({ zh: '首要来源', en: 'Main topic' });
      const share = cell({ zh: '占本人低分', en: 'Share of low' });
      if (low === null || topic === null || share === null) return [];
      if (Number(share.value) < concentration || Number(low.value) < concentrationLeast) return [];
      return [[name, { low: low.place, topic: topic.place, share: share.place }] as const];
    }),
  );
}
