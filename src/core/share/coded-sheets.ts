import type { SheetGrid } from '../forms/grid';
import type { CodePlan } from './plan-codes';

/**
 * The sheets as they will show people once the codes are written: also where a formula shows a name that stands elsewhere.
 */
export function codedSheets(sheets: readonly SheetGrid[], { cells, key }: CodePlan): SheetGrid[] {
  const written = new Map(
    cells.map(({ sheet, row, column, replacement }) => [`${row}:${column}:${sheet}`, replacement]),
  );
  const codes = new Map(key.map(({ code, name }) => [name, code]));
  return sheets.map((grid) => ({
    ...grid,
    values: grid.values.map((line, i) =>
      line.map((value, j) => {
        const formula = grid.formulas[i]?.[j];
        const isShown = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        const replaced = isShown ? undefined : written.get(`${grid.top + i}:${grid.left + j}:${grid.sheet}`);
        return replaced ?? (typeof value === 'string' ? (codes.get(value.trim()) ?? value) : value);
      }),
    ),
  }));
}
