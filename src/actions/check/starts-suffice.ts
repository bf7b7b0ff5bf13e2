import { findTables } from '../../core/forms/find-tables';
import type { SheetGrid } from '../../core/forms/grid';
import { peopleSheet } from '../../core/people/sheets/sheet-words';
import { findRecords } from '../../core/records/find-records';
import { locateRuns } from '../../core/runs/locate-runs';
import { findSettings } from '../../core/settings/find-settings';
import { locateSettings } from '../../core/settings/locate-settings';
import { recordCorrections } from '../../core/settings/record-corrections';
import type { SheetStart } from '../../workbook/read-workbook';

/**
 * Of which sheets the beginning is enough: of those whose first rows are records and no form, and of hidden ones, which nobody
 * scores; a log may be long. In the order of `starts`, all of the workbook's.
 */
export function startsSuffice(starts: readonly SheetStart[]): boolean[] {
  const grids = starts.map(({ grid }) => grid);
  const own = [locateSettings(grids)?.place.grid, locateRuns(grids)?.grid];
  const { corrections } = findSettings(grids);
  const isLog = (grid: SheetGrid): boolean =>
    findRecords(grid, recordCorrections(corrections)).table !== null &&
    findTables(grid, corrections).tables.length === 0;
  return starts.map(({ grid, usedRows }) => {
    if (grid.values.length >= usedRows) return true;
    if (own.includes(grid) || peopleSheet(grid) !== null) return false;
    return !grid.visible || isLog(grid);
  });
}
