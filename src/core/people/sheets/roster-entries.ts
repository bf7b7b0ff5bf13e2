import type { CellValue, SheetGrid } from '../../forms/grid';
import { saysWords } from '../../settings/setting-words';
import { nameKey } from '../history';
import { BENCHMARK, FORM_FIELD } from './roster-columns';
import { headerRowOf } from './sheet-words';

/** The form that a roster sheet was made for; '' when its field is gone. */
export function rosterSheetForm(grid: SheetGrid): string {
  const headerRow = headerRowOf(grid, 'roster') ?? 0;
  for (let row = 0; row < headerRow; row++) {
    if (saysWords(grid.values[row]?.[0] ?? '', FORM_FIELD)) return String(grid.values[row]?.[1] ?? '');
  }
  return '';
}

/** 标杆 by the name of the item (B7: the industry, the best team), as people entered it; a formula stays one. */
export function readBenchmarks(grid: SheetGrid | undefined): ReadonlyMap<string, CellValue> {
  const headerRow = grid === undefined ? null : headerRowOf(grid, 'roster');
  const found = new Map<string, CellValue>();
  if (grid === undefined || headerRow === null) return found;
  const headers = grid.values[headerRow] ?? [];
  const nameColumn = 1;
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    if (!saysWords(grid.values[row]?.[nameColumn] ?? '', BENCHMARK)) continue;
    headers.forEach((header, column) => {
      const value = grid.formulas[row]?.[column] ?? '';
      const key = nameKey(String(header));
      if (column > nameColumn && value !== '' && !found.has(key)) found.set(key, value);
    });
    break;
  }
  return found;
}
