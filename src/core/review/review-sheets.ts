import type { SheetGrid } from '../forms/grid';
import { sheetPrefix } from '../people/sheets/person-formulas';
import { peopleSheet } from '../people/sheets/sheet-words';

/**
 * Which sheets of a workbook report on its people: their formulas refer to a sheet of people scores. Evaluations look like forms, with
 * weights, targets and scores, and are none: what they show was scored elsewhere.
 */
export function reviewSheets(grids: readonly SheetGrid[]): (grid: SheetGrid) => boolean {
  const prefixes = grids
    .filter((grid) => peopleSheet(grid) === 'roster')
    .map(({ sheet }) => sheetPrefix(sheet).toLowerCase());
  if (prefixes.length === 0) return () => false;
  return (grid) =>
    peopleSheet(grid) === null &&
    grid.formulas.some((cells) =>
      cells.some(
        (cell) =>
          typeof cell === 'string' &&
          cell.startsWith('=') &&
          prefixes.some((prefix) => cell.toLowerCase().includes(prefix)),
      ),
    );
}
