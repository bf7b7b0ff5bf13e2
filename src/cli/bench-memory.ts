import { aggregate } from '../core/indicators/aggregate';
import { findRecords } from '../core/records/find-records';
import { createRecordReader } from '../core/records/record-reader';
import { gridOf } from './bench-records';
import { callRows } from './bench-rows';

/** Memory in MB: of the rows as they come from a sheet, and taken beside them while they are read and added up. */
export interface MemoryUse {
  readonly rows: number;
  readonly data: number;
  readonly taken: number;
}

/** Needs `gc`, so that rests of earlier work do not count. */
export function measureMemory(rows: number): MemoryUse {
  const before = used();
  const values = callRows(rows);
  const withData = used();
  const { table } = findRecords(gridOf(values.slice(0, 1000)));
  if (table === null) throw new Error('The calls are not recognised');
  const block = createRecordReader(table).read(values, 0);
  const { groups } = aggregate([block], { by: 'agent' });
  const after = used();
  // All of it is still in use here.
  if (groups.length === 0 || values.length === 0 || block.rows !== rows) throw new Error('Nothing was read');
  return { rows, data: (withData - before) / 1e6, taken: (after - withData) / 1e6 };
}

function used(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
