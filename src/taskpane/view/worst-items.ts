import type { CheckedTable, WorkbookCheck } from '../../actions/check/check-workbook';
import type { ScoredItem } from '../../core/scoring/scorecard';
import { shownFlag, type ShownFlag } from '../../core/scoring/shown-flag';

export interface ItemOfTable {
  readonly checked: CheckedTable;
  readonly scored: ScoredItem;
}

const ORDER: readonly ShownFlag[] = ['anomaly', 'missed', 'unscored', 'no-target', 'met'];

/** All items of a workbook, those that need a word first; within a flag in the order of the forms. */
export function worstItems({ tables }: Pick<WorkbookCheck, 'tables'>): ItemOfTable[] {
  const byFlag = new Map<ShownFlag, ItemOfTable[]>(ORDER.map((flag) => [flag, []]));
  for (const checked of tables)
    for (const scored of checked.card.items) byFlag.get(shownFlag(scored))?.push({ checked, scored });
  return [...byFlag.values()].flat();
}
