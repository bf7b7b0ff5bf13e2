import type { SheetGrid } from '../forms/grid';
import { nameKey } from '../people/history';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from '../people/people-policy';
import { cellOn } from '../people/sheets/person-formulas';
import { headerRowOf, type PeopleSheet } from '../people/sheets/sheet-words';
import { saysWords, type Words } from '../settings/setting-words';
import type { Concentrated, Place } from './person-sources';

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

/** What a person's results lead to, and by which rules (A6, B10, D4), with the cell of the sheet of incentives that says so. */
export function incentiveRules(grid: SheetGrid | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rowsOf(grid, 'incentives').flatMap(([name, cell]) => {
      const rules = cell({ zh: '依据', en: 'Rules' });
      const text = rules === null ? '' : String(rules.value);
      return rules === null || text === ''
        ? []
        : [[name, [`${text} [${rules.place.replace(/\$/g, '')}]`]] as const];
    }),
  );
}

/** Where most of each person's low ratings come from (D2), and whether they are concentrated there. */
export function lowRatingSources(
  grid: SheetGrid | undefined,
  { concentration, concentrationLeast }: PeoplePolicy = DEFAULT_PEOPLE_POLICY,
): ReadonlyMap<string, Concentrated> {
  return new Map(
    rowsOf(grid, 'concentration').flatMap(([name, cell]) => {
      const low = cell({ zh: '低分评价数', en: 'Low ratings' });
      const topic = cell({ zh: '首要来源', en: 'Main topic' });
      const share = cell({ zh: '占本人低分', en: 'Share of low' });
      if (low === null || topic === null || share === null || topic.value === '') return [];
      const [count, part] = [Number(low.value), Number(share.value)];
      if (!(count > 0) || !(part > 0)) return [];
      const found: Concentrated = {
        topic: String(topic.value),
        share: part,
        low: count,
        isConcentrated: part >= concentration && count >= concentrationLeast,
        source: low.place,
      };
      return [[name, found] as const];
    }),
  );
}

/** The line of the sheet of incentives that rewards the best teams, where it names this one (B10), with its cell. */
export function rewardOf(grid: SheetGrid | undefined, team: string | null): string | null {
  const header = grid === undefined ? null : headerRowOf(grid, 'incentives');
  if (grid === undefined || header === null || team === null) return null;
  for (let row = 1; row < header; row++) {
    const text = String(grid.values[row]?.[0] ?? '');
    if (!text.includes(`${team}(`)) continue;
    return `${text} [${cellOn(grid.sheet, row, 0).replace(/\$/g, '')}]`;
  }
  return null;
}
