import type { ScoredItem } from '../../core/scoring/scorecard';
import type { KeptCell, PlannedCell } from '../../core/writeback/plan';
import type { CheckedTable, WorkbookCheck } from './workbook-check';

/** A part of a check on its way from a worker: some of a form's long lists, or the last one, which is all the rest. */
export type CheckPiece =
  | { readonly kind: 'items'; readonly table: number; readonly items: readonly ScoredItem[] }
  | { readonly kind: 'cells'; readonly table: number; readonly cells: readonly PlannedCell[] }
  | { readonly kind: 'kept'; readonly table: number; readonly kept: readonly KeptCell[] }
  | { readonly kind: 'rest'; readonly check: WorkbookCheck };

/** Entries of one piece: copying an item with its reading takes some twenty microseconds, a cell a few. */
const ITEMS_A_PIECE = 200;
const CELLS_A_PIECE = 1_000;

/**
 * A check in pieces: copied whole, that of a sheet of ten thousand rows would hold the page up for a quarter of a second. Within a
 * piece, what several items share stays one.
 */
export function* cutCheck(check: WorkbookCheck): Generator<CheckPiece> {
  for (const [table, { card, plan }] of check.tables.entries()) {
    for (const items of cut(card.items, ITEMS_A_PIECE)) yield { kind: 'items', table, items };
    for (const cells of cut(plan.cells, CELLS_A_PIECE)) yield { kind: 'cells', table, cells };
    for (const kept of cut(plan.kept, CELLS_A_PIECE)) yield { kind: 'kept', table, kept };
  }
  yield { kind: 'rest', check: { ...check, tables: check.tables.map(withoutLists) } };
}

/** Puts a check together again from its pieces, in the order in which they were cut. */
export function joinCheck(pieces: readonly CheckPiece[]): WorkbookCheck {
  const last = pieces.at(-1);
  if (last?.kind !== 'rest') throw new Error('A check has come without its end');
  const lists = last.check.tables.map(() => ({
    items: [] as ScoredItem[],
    cells: [] as PlannedCell[],
    kept: [] as KeptCell[],
  }));
  for (const piece of pieces) {
    if (piece.kind === 'rest') continue;
    const of = lists[piece.table];
    if (piece.kind === 'items') of?.items.push(...piece.items);
    else if (piece.kind === 'cells') of?.cells.push(...piece.cells);
    else of?.kept.push(...piece.kept);
  }
  const tables = last.check.tables.map((checked, index): CheckedTable => {
    const { items = [], cells = [], kept = [] } = lists[index] ?? {};
    return {
      ...checked,
      // The scored items are those of the table: the very same, as they were before they were sent.
      table: { ...checked.table, items: items.map(({ item }) => item) },
      card: { ...checked.card, items },
      plan: { ...checked.plan, cells, kept },
    };
  });
  return { ...last.check, tables };
}

function withoutLists(checked: CheckedTable): CheckedTable {
  const { table, card, plan } = checked;
  return {
    ...checked,
    table: { ...table, items: [] },
    card: { ...card, items: [] },
    plan: { ...plan, cells: [], kept: [] },
  };
}

function* cut<Entry>(entries: readonly Entry[], size: number): Generator<readonly Entry[]> {
  for (let from = 0; from < entries.length; from += size) yield entries.slice(from, from + size);
}
