import type { ColumnRole, FormTable } from '../forms/form';
import type { Policy } from '../scoring/policy';
import type { ResultKind } from './item-formula';
import type { SheetView } from './sheet-view';

/** The number format of so many decimals. */
export function decimals(count: number): string {
  return count > 0 ? `0.${'0'.repeat(count)}` : '0';
}

/** The number format of a result in a cell that has none of its own. */
export function formatOf(kind: ResultKind, percentHeader: boolean, policy: Policy): string {
  const score = decimals(policy.scoreDecimals);
  switch (kind) {
    case 'score':
      return score;
    case 'achievement':
      return `${decimals(policy.rateDecimals)}${percentHeader ? '' : '%'}`;
    case 'gap':
      return `+${score};-${score};${score}`;
    case 'flag':
      // Looks are copied from a column that may be text, in which a formula would not calculate.
      return 'General';
  }
}

/**
 * A column of the table whose looks a new one can take: without merged cells, which would be copied too. Another result looks
 * most like it; the cells that a person fills may be coloured for that.
 */
export function lookalike(
  table: FormTable,
  sheet: SheetView,
  firstRow: number,
  lastRow: number,
): number | null {
  const roles: readonly ColumnRole[] = ['score', 'achievement', 'target', 'weight', 'actual', 'indicator'];
  for (const role of roles) {
    const column = table.columns.find((mapped) => mapped.role === role)?.column;
    if (column !== undefined && !sheet.isMerged(column, firstRow, lastRow)) return column;
  }
  return null;
}
