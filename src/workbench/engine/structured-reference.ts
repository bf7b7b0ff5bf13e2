import { parseStructRef } from '@borgar/fx';
import { rectName, type Rect } from '../model/address';
import type { Table } from '../model/book-state';

/** What a structured reference points at; undefined when it points at nothing. */
export interface TablePart {
  readonly sheetId: string;
  readonly rect: Rect;
}

/**
 * Finds the cells of `表1[列]`, `表1[[#Totals],[列]]`, `[@列]` …
 * @param row row of the formula's own cell, for `@`
 * @param here table that the formula's own cell is in, for references without a table name
 */
export function resolveStructured(
  text: string,
  tables: readonly Table[],
  row: number,
  here: Table | undefined,
): TablePart | undefined {
  const reference = parseStructRef(text);
  const wanted = reference?.table?.toLowerCase();
  const table = wanted ? tables.find((each) => each.name.toLowerCase() === wanted) : here;
  if (!reference || !table) return undefined;
  const columns = columnSpan(table, reference.columns ?? []);
  const rows = rowSpan(
    table,
    (reference.sections ?? []).map((section) => section.toLowerCase()),
    row,
  );
  if (!columns || !rows) return undefined;
  return { sheetId: table.sheetId, rect: { ...rows, ...columns } };
}

function columnSpan(table: Table, names: readonly string[]): { column: number; columns: number } | undefined {
  if (names.length === 0) return { column: table.range.column, columns: table.range.columns };
  const indexes = names.map((name) =>
    table.columns.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) return undefined;
  const first = Math.min(...indexes);
  return { column: table.range.column + first, columns: Math.max(...indexes) - first + 1 };
}

function rowSpan(
  table: Table,
  sections: readonly string[],
  row: number,
): { row: number; rows: number } | undefined {
  const { range, headerRow, totalsRow } = table;
  const top = range.row + (headerRow ? 1 : 0);
  const bottom = range.row + range.rows - (totalsRow ? 1 : 0);
  const has = (...names: string[]) => sections.some((section) => names.includes(section));
  if (has('@', 'this row')) return row >= top && row < bottom ? { row, rows: 1 } : undefined;
  if (has('all')) return { row: range.row, rows: range.rows };
  const data = sections.length === 0 || has('data');
  if (has('headers') && !headerRow) return undefined;
  if (has('totals') && !totalsRow) return undefined;
  const first = has('headers') ? range.row : data ? top : bottom;
  const last = has('totals') ? bottom + 1 : data ? bottom : top;
  return last > first ? { row: first, rows: last - first } : undefined;
}

/** A1 text with fixed rows and columns. */
export function fixedName(rect: Rect): string {
  return rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
