/**
 * `npm run bench:records`: per-agent indicators of a million calls against DuckDB, of 100,000 against AVERAGEIFS and COUNTIFS in
 * LibreOffice, the memory that reading takes, and a CSV of 200 MB: ratios within one run on one machine.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchFile } from './bench-file';
import { timeLibreOffice } from './bench-libreoffice';
import { measureMemory } from './bench-memory';
import { benchRecords, sumFormulas, timeOwn } from './bench-records';
import { callRows } from './bench-rows';
import { formatTable } from './format-table';

const MILLION = 1_000_000;
const SHEET_ROWS = 100_000;

// Memory can be compared only when what nobody needs is gone.
setFlagsFromString('--expose-gc');
(globalThis as { gc?: unknown }).gc = runInNewContext('gc');

async function main(): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const fixed = (value: number, decimals = 1) => value.toFixed(decimals);

  const large = await benchRecords(MILLION);
  say(
    `1,000,000 calls by agent, medians of one run; greatest difference ${large.difference.toExponential(1)}\n`,
  );
  say(
    formatTable(
      ['', 'ms', '÷ DuckDB'],
      [
        ['aggregate (rows in memory)', fixed(large.aggregate), fixed(large.ratio, 2)],
        [
          'read the cells and aggregate',
          fixed(large.readAndAggregate),
          fixed(large.readAndAggregate / large.duckDb),
        ],
        ['DuckDB', fixed(large.duckDb), '1'],
      ],
    ),
  );

  const rows = callRows(SHEET_ROWS);
  const own = timeOwn(rows);
  const office = timeLibreOffice(rows, sumFormulas(SHEET_ROWS));
  say(`\n${SHEET_ROWS.toLocaleString('en')} calls on a sheet\n`);
  const compared = (name: string, time: number) => [
    name,
    fixed(time),
    office === null ? '' : fixed(office / time, 0),
  ];
  say(
    formatTable(
      ['', 'ms', 'LibreOffice ÷ this'],
      [
        compared('aggregate (rows in memory)', own.aggregate),
        compared('read the cells and aggregate', own.readAndAggregate),
        [
          'LibreOffice, 2,000 AVERAGEIFS and COUNTIFS',
          office === null ? 'not installed' : fixed(office),
          '1',
        ],
      ],
    ),
  );

  say('\nMemory of reading and aggregating a sheet in one piece\n');
  const memory = [250_000, 500_000, MILLION].map(measureMemory);
  say(
    formatTable(
      ['rows', 'data MB', 'taken MB', 'taken ÷ data'],
      memory.map(({ rows: count, data, taken }) => [
        count.toLocaleString('en'),
        fixed(data),
        fixed(taken),
        fixed(taken / data, 2),
      ]),
    ),
  );

  say('\nA CSV file, streamed\n');
  const files = [await benchFile(50), await benchFile(200)];
  say(
    formatTable(
      ['MB', 'records', 's', 'MB a second', 'memory MB'],
      files.map(({ megabytes, records, seconds, memory: most }) => [
        fixed(megabytes, 0),
        records.toLocaleString('en'),
        fixed(seconds),
        fixed(megabytes / seconds, 0),
        fixed(most, 0),
      ]),
    ),
  );
}

void main();
