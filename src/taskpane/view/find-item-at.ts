import type { CheckedTable, WorkbookCheck } from '../../actions/check/check-workbook';
import type { ScoredItem } from '../../core/scoring/scorecard';
import type { CellPlace } from './cell-place';

/** What a cell of the workbook belongs to: an indicator of a form, or the form's total. */
export type FoundAt =
  | { readonly kind: 'item'; readonly checked: CheckedTable; readonly scored: ScoredItem }
  | { readonly kind: 'total'; readonly checked: CheckedTable };

/** What is at a cell; null outside of every form. Any cell in the row of an indicator is the indicator's. */
export function findItemAt({ tables }: WorkbookCheck, place: CellPlace): FoundAt | null {
  for (const checked of tables) {
    const { table, card, plan } = checked;
    if (table.sheet !== place.sheet) continue;
    const right = Math.max(table.range.right, ...plan.newColumns.map(({ column }) => column));
    const within = place.column >= table.range.left && place.column <= right;
    const scored = within ? card.items.find(({ item }) => item.row === place.row) : undefined;
    if (scored !== undefined) return { kind: 'item', checked, scored };
    const isTotal = plan.cells.some(
      ({ kind, row, column }) =>
        (kind === 'total' || kind === 'grade') && row === place.row && column === place.column,
    );
    if (isTotal || (within && place.row === table.totalRow)) return { kind: 'total', checked };
  }
  return null;
}
