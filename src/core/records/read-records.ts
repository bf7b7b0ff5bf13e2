import type { Diagnostic } from '../diagnostic';
import type { CellValue, SheetGrid } from '../forms/grid';
import type { RecordBlock } from './record-block';
import { createRecordReader } from './record-reader';
import type { RecordTable } from './record-table';

/** All records of a sheet that was read as a whole. */
export interface Records {
  readonly table: RecordTable;
  readonly block: RecordBlock;
  /** Cells that could not be read, rows that were passed over. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the records of a table from the sheet that it was found on. Names and dates merged over several rows stand for each of them.
 *
 * @example readRecords(table, grid).block.rows // 5000
 */
export function readRecords(table: RecordTable, grid: SheetGrid): Records {
  const reader = createRecordReader(table, grid.left);
  const block = reader.read(unmerged(table, grid), grid.top, grid.numberFormats);
  return { table, block, diagnostics: reader.problems() };
}

/** The rows with merged names and dates filled; the sheet's own arrays where none is merged. A merged figure counts once. */
function unmerged(table: RecordTable, grid: SheetGrid): SheetGrid['values'] {
  const repeated = new Set(
    table.columns.flatMap(({ column, reading }) =>
      reading.kind === 'text' || reading.kind === 'moment' ? [column] : [],
    ),
  );
  const merges = grid.merges.filter(
    ({ top, bottom, left }) => top > table.headerRow && bottom > top && repeated.has(left),
  );
  if (merges.length === 0) return grid.values;
  const rows: (readonly CellValue[])[] = [...grid.values];
  for (const { top, bottom, left } of merges) {
    const value = grid.values[top - grid.top]?.[left - grid.left] ?? '';
    for (let row = top + 1; row <= Math.min(bottom, grid.top + rows.length - 1); row++) {
      const filled = [...(rows[row - grid.top] ?? [])];
      filled[left - grid.left] = value;
      rows[row - grid.top] = filled;
    }
  }
  return rows;
}
