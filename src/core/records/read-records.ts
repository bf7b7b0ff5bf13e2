import type { Diagnostic } from '../diagnostic';
import type { SheetGrid } from '../forms/grid';
import { createMergeFiller } from './merge-filler';
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
  const fill = createMergeFiller(table, grid.merges, grid.left);
  const block = reader.read(fill(grid.values, grid.top), grid.top, grid.numberFormats);
  return { table, block, diagnostics: reader.problems() };
}
