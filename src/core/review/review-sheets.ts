import type { SheetGrid } from '../forms/grid';
import { sheetPrefix } from '../people/sheets/person-formulas';
import { peopleSheet } from '../people/sheets/sheet-words';

/**
 * Which sheets of a workbook report on its people: their formulas refer to a sheet of people scores, or their names and periods to the
 * history. Evaluations look like forms, with weights, targets and scores, and are none: what they show was scored elsewhere. A
 * form on which somebody compares with the history by a plain reference is still one.
 */
export function reviewSheets(grids: readonly SheetGrid[]): (grid: SheetGrid) => boolean {
  const prefixesOf = (kind: 'roster' | 'history') =>
    grids.filter((grid) => peopleSheet(grid) === kind).map(({ sheet }) => sheetPrefix(sheet).toLowerCase());
  const [rosters, histories] = [prefixesOf('roster'), prefixesOf('history')];
  if (rosters.length + histories.length === 0) return () => false;
  const isOurs = (cell: unknown): boolean => {
    if (typeof cell !== 'string' || !cell.startsWith('=')) return false;
    const formula = cell.toLowerCase();
    return (
      rosters.some((prefix) => formula.includes(prefix)) ||
      histories.some((prefix) => formula.startsWith(`=${prefix}`) && formula.endsWith('&""'))
    );
  };
  return (grid) => peopleSheet(grid) === null && grid.formulas.some((cells) => cells.some(isOurs));
}
