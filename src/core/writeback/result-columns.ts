import { LAST_COLUMN } from '../forms/a1-address';
import type { ColumnRole, FormTable } from '../forms/form';
import type { ResultKind } from './item-formula';
import type { SheetView } from './sheet-view';

/** Where the results of one kind go. */
export interface ResultColumn {
  readonly kind: ResultKind;
  readonly column: number;
  readonly isNew: boolean;
  /** 达成率(%) shows 66.7, 达成率 shows 66.7% of 0.667. */
  readonly percentHeader: boolean;
}

/** Result columns in the order in which new ones are added. */
const RESULTS: readonly ResultKind[] = ['score', 'achievement', 'gap', 'flag'];

export interface FoundColumns {
  readonly columns: readonly ResultColumn[];
  /** Kinds for which there is no blank column beside the form. */
  readonly homeless: readonly ResultKind[];
}

/**
 * The form's own result columns, and new ones for kinds that it lacks: blank columns directly to its right. A new column keeps
 * one blank between itself and whatever stands further right, so that two forms side by side stay two; it never goes beyond
 * other content, where the next form's columns would be.
 */
export function findResultColumns(
  table: FormTable,
  sheet: SheetView,
  wanted: (kind: ResultKind) => boolean,
): FoundColumns {
  const columns: ResultColumn[] = [];
  const homeless: ResultKind[] = [];
  const [first, last] = [table.headerRows.first, lastRowOf(table) + 1];
  let next = table.range.right + 1;
  for (const kind of RESULTS) {
    const own = table.columns.find(({ role }) => role === (kind satisfies ColumnRole));
    if (own !== undefined) {
      columns.push({ kind, column: own.column, isNew: false, percentHeader: own.unit?.symbol === '%' });
    } else if (wanted(kind)) {
      const hasRoomBehind = next === LAST_COLUMN || sheet.isFree(next + 1, first, last);
      if (sheet.isFree(next, first, last) && hasRoomBehind) {
        columns.push({ kind, column: next, isNew: true, percentHeader: false });
        next++;
      } else homeless.push(kind);
    }
  }
  return { columns, homeless };
}

/** The last row of a form, its subtotals and total included. */
export function lastRowOf(table: FormTable): number {
  const rows = table.subtotals.map(({ row }) => row);
  return Math.max(table.range.bottom, table.totalRow ?? 0, ...rows);
}
