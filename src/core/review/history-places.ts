import { type AppraisalPeriod, isSamePeriod } from '../people/appraisal-period';
import { entriesThatCount, nameKey } from '../people/history';
import { type FoundHistory, HISTORY_COLUMNS } from '../people/sheets/history-sheet';
import { cellOn } from '../people/sheets/person-formulas';
import type { Place } from './person-sources';

export interface HistoryPlaces {
  readonly actual: Place | null;
  readonly score: Place | null;
  readonly total: Place | null;
}

export interface HistoryKey {
  readonly period: AppraisalPeriod;
  readonly person: string;
  readonly indicator: string;
}

/** Where the history sheet holds an item of a person in a period; null where it does not. Of several snapshots the last one counts. */
export function historyPlaces(history: FoundHistory | null, key: HistoryKey): HistoryPlaces | null {
  if (history === null) return null;
  const entry = entriesThatCount(history.entries).find(
    (each) =>
      isSamePeriod(each.period, key.period) &&
      nameKey(each.person) === nameKey(key.person) &&
      nameKey(each.indicator) === nameKey(key.indicator),
  );
  const row = entry?.sheetRow;
  if (row === undefined) return null;
  const cell = (field: 'value' | 'score' | 'total'): Place | null => {
    const column = history.columns[HISTORY_COLUMNS.findIndex((each) => each.field === field)] ?? -1;
    return column < 0 ? null : cellOn(history.sheet, row, column);
  };
  return { actual: cell('value'), score: cell('score'), total: cell('total') };
}
