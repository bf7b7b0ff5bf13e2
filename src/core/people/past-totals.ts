import type { SheetGrid } from '../forms/grid';
import { type PeriodTotal, periodTotals } from './history';
import { readHistory } from './sheets/history-sheet';
import { peopleSheet } from './sheets/sheet-words';

/**
 * The totals of earlier periods that a workbook's history sheet holds, by the month; by the quarter or the year where there are
 * fewer than two months. The oldest period first. Empty without such a sheet.
 */
export function pastTotals(grids: readonly SheetGrid[]): PeriodTotal[] {
  const sheet = grids.find((grid) => peopleSheet(grid) === 'history');
  const entries = (sheet === undefined ? null : readHistory(sheet))?.entries ?? [];
  for (const kind of ['month', 'quarter', 'year'] as const) {
    const totals = periodTotals(entries, kind);
    const periods = new Set(totals.map(({ period }) => orderOf(period)));
    if (periods.size > 1) return totals.sort((one, other) => orderOf(one.period) - orderOf(other.period));
  }
  return [];
}

/** Of one kind a later period is the larger number. */
function orderOf({ year, number }: PeriodTotal['period']): number {
  return year * 100 + number;
}
