import type { PlannedCell, WrittenKind } from '../../core/writeback/plan';

/** Cells that follow each other in one column, under the name of what most of them hold. */
export interface PlannedGroup {
  readonly kind: WrittenKind;
  readonly column: number;
  readonly cells: readonly PlannedCell[];
}

const OF_ITEMS: readonly WrittenKind[] = ['score', 'achievement', 'gap', 'flag'];

/** Planned cells as a person reads a sheet: column by column, headers and totals with the column that they belong to. */
export function groupByColumn(cells: readonly PlannedCell[]): PlannedGroup[] {
  const columns = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const own = columns.get(cell.column);
    if (own === undefined) columns.set(cell.column, [cell]);
    else own.push(cell);
  }
  return [...columns].map(([column, own]) => {
    const sorted = own.sort((one, other) => one.row - other.row);
    const kind = (sorted.find((cell) => OF_ITEMS.includes(cell.kind)) ?? sorted[0])?.kind ?? 'score';
    return { kind, column, cells: sorted };
  });
}
