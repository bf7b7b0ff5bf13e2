import { cellAddress, parseAddress } from '../../core/forms/a1-address';
import type { ColumnRole, FormTable } from '../../core/forms/form';
import type { WrittenKind } from '../../core/writeback/plan';
import type { CheckedTable } from '../../actions/check/check-workbook';

/** A cell that the pane can jump to; zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 'G5'. */
export function placeName({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}

/** `'客服''1'!G5` → its place; an address without a sheet is on `sheet`. Null when it is no address. */
export function parsePlace(address: string, sheet: string): CellPlace | null {
  const rect = parseAddress(address);
  if (rect === null) return null;
  const mark = address.lastIndexOf('!');
  const named = mark < 0 ? sheet : address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet: named, row: rect.top, column: rect.left };
}

/** The upper left cell of a form. */
export function cornerOf({ sheet, range }: FormTable): CellPlace {
  return { sheet, row: range.top, column: range.left };
}

/** The cell of `row` in the first of `roles` that the table has a column for. */
export function findPlace(table: FormTable, row: number, roles: readonly ColumnRole[]): CellPlace | null {
  for (const role of roles) {
    const column = table.columns.find((candidate) => candidate.role === role);
    if (column !== undefined) return { sheet: table.sheet, row, column: column.column };
  }
  return null;
}

/** Where an item's result stands or will stand: its score, else its achievement, else its actual. */
export function resultPlace({ table, plan }: CheckedTable, row: number): CellPlace {
  // Looked for only where it is needed: a plan may be of ten thousand cells.
  const planned = (kind: WrittenKind) => plan.cells.find((cell) => cell.row === row && cell.kind === kind);
  return (
    findPlace(table, row, ['score']) ??
    planned('score') ??
    planned('achievement') ??
    findPlace(table, row, ['achievement', 'actual', 'indicator']) ?? {
      sheet: table.sheet,
      row,
      column: table.range.left,
    }
  );
}
