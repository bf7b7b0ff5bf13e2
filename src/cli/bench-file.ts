import { mkdtempSync, openAsBlob, rmSync, statSync, writeSync, openSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileIndicators } from '../files/file-indicators';
import { callRows } from './bench-rows';

/** How a CSV file was read. */
export interface FileBenchmark {
  readonly megabytes: number;
  readonly records: number;
  readonly seconds: number;
  /** Greatest memory of the process beyond what it had before, in MB. */
  readonly memory: number;
}

const ROWS_AT_ONCE = 20_000;

/** Writes a CSV of calls of about this size, reads its indicators by agent, and watches the memory. */
export async function benchFile(megabytes: number): Promise<FileBenchmark> {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-bench-'));
  try {
    const path = join(folder, 'calls.csv');
    writeCalls(path, megabytes * 1_000_000);
    const blob = await openAsBlob(path);
    collect();
    const before = process.memoryUsage().rss;
    let most = before;
    const start = performance.now();
    const { records } = await readFileIndicators(Object.assign(blob, { name: 'calls.csv' }), {
      by: 'agent',
      onProgress: () => (most = Math.max(most, process.memoryUsage().rss)),
    });
    const seconds = (performance.now() - start) / 1000;
    return { megabytes: statSync(path).size / 1e6, records, seconds, memory: (most - before) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCalls(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  const [header = [], ...rows] = callRows(ROWS_AT_ONCE);
  const part = rows.map((row) => `${row.join(',')}\n`).join('');
  let written = writeSync(file, `${header.join(',')}\n`);
  while (written < bytes) written += writeSync(file, part);
  closeSync(file);
}

/** Rests of earlier work would count as memory of this. */
function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
