import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import type { CellValue, SheetGrid } from '../core/forms/grid';
import { aggregate } from '../core/indicators/aggregate';
import type { IndicatorName } from '../core/indicators/indicator-definitions';
import { findRecords } from '../core/records/find-records';
import { createRecordReader } from '../core/records/record-reader';

/** Times of one run, medians in milliseconds, and how they compare. */
export interface RecordsBenchmark {
  readonly rows: number;
  /** Per-agent indicators from columns in memory. */
  readonly aggregate: number;
  /** The same from the cells of the sheet: reading and aggregating. */
  readonly readAndAggregate: number;
  /** DuckDB over a table of the same rows in memory, one query. */
  readonly duckDb: number;
  /** `aggregate` ÷ `duckDb`. */
  readonly ratio: number;
  /** Bytes of the columns that were read. */
  readonly columnBytes: number;
  /** Greatest relative difference between any figure of ours and DuckDB's. */
  readonly difference: number;
}

const HEADERS = [
  'Call ID',
  'Agent',
  'Started',
  'Answered',
  'Resolved',
  'Wait (s)',
  'Talk (s)',
  'ACW (s)',
  'Rating',
];
const AGENTS = 200;
const DAYS = 90;
const FIRST_DAY = 45_292;
const RUNS = 7;
const CHUNK = 2048;

/** What both compute for every agent, with DuckDB's words for it. */
const FIGURES: readonly (readonly [name: IndicatorName, sql: string])[] = [
  ['calls', 'count(*)'],
  ['answered', "count(*) FILTER (answered = 'Y')"],
  ['abandonRate', "count(*) FILTER (answered <> 'Y') / count(*)"],
  ['asa', "avg(wait) FILTER (answered = 'Y')"],
  ['response30', "count(*) FILTER (answered = 'Y' AND wait <= 30) / count(*)"],
  ['talk', "avg(talk) FILTER (answered = 'Y')"],
  ['acw', 'avg(acw)'],
  ['aht', "avg(talk + acw) FILTER (answered = 'Y')"],
  ['fcr', "count(*) FILTER (resolved = 'Y') / count(*)"],
  ['csat', 'count(*) FILTER (rating >= 4) / count(rating)'],
  ['csatMean', 'avg(rating)'],
  [
    'volumePerDay',
    "count(*) FILTER (answered = 'Y') / count(DISTINCT floor(started)) FILTER (answered = 'Y')",
  ],
];
const QUERY = `SELECT agent, ${FIGURES.map(([, sql]) => `(${sql})::DOUBLE`).join(', ')} FROM calls GROUP BY agent ORDER BY agent`;

/**
 * Compares per-agent indicators with DuckDB on the same rows, after both have been found equal. Ratios of one run on one
 * machine; the times alone say little elsewhere.
 */
export async function benchRecords(rows: number): Promise<RecordsBenchmark> {
  const values = callRows(rows);
  const grid = gridOf(values);
  const { table } = findRecords({ ...grid, values: values.slice(0, 1000) });
  if (table === null) throw new Error('The calls are not recognised');
  const reading = () => createRecordReader(table).read(values, 0);
  const block = reading();
  const own = () => aggregate([block], { by: 'agent' });

  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    fill(await createTable(connection), values);
    const query = async () => (await connection.runAndReadAll(QUERY)).getRows();
    const theirs = await query();
    const difference = Math.max(
      ...own().groups.flatMap(({ key, indicators }, i) => {
        if (theirs[i]?.[0] !== key[0]) throw new Error(`DuckDB has no ${key[0]}`);
        return FIGURES.map(([name], at) => relative(indicators[name].value, theirs[i]?.[at + 1]));
      }),
    );
    const aggregateTime = await median(() => own());
    const duckDb = await median(query);
    const readAndAggregate = await median(() => aggregate([reading()], { by: 'agent' }));
    return {
      rows,
      aggregate: aggregateTime,
      readAndAggregate,
      duckDb,
      ratio: aggregateTime / duckDb,
      columnBytes: bytesOf(block),
      difference,
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Calls in no order, the same in every run. */
function callRows(count: number): CellValue[][] {
  const random = generator(20_210_401);
  const rows: CellValue[][] = [[...HEADERS]];
  for (let i = 0; i < count; i++) {
    const answered = random() < 0.81;
    const agent = `Agent ${String(Math.floor(random() * AGENTS)).padStart(3, '0')}`;
    const started = FIRST_DAY + Math.floor(random() * DAYS) + Math.floor(random() * 86_400) / 86_400;
    const rated = answered && random() < 0.7;
    rows.push([
      `C${i}`,
      agent,
      started,
      answered ? 'Y' : 'N',
      answered && random() < 0.9 ? 'Y' : 'N',
      answered ? Math.floor(random() * 120) : '',
      answered ? 20 + Math.floor(random() * 600) : '',
      answered ? Math.floor(random() * 90) : '',
      rated ? 1 + Math.floor(random() * 5) : '',
    ]);
  }
  return rows;
}

function gridOf(values: readonly (readonly CellValue[])[]): SheetGrid {
  return {
    sheet: 'Calls',
    top: 0,
    left: 0,
    values,
    formulas: [],
    numberFormats: [],
    merges: [],
    visible: true,
    protected: false,
  };
}

async function createTable(connection: DuckDBConnection) {
  await connection.run(
    'CREATE TABLE calls (agent VARCHAR, started DOUBLE, answered VARCHAR, resolved VARCHAR, wait DOUBLE, talk DOUBLE, acw DOUBLE, rating DOUBLE)',
  );
  return connection.createAppender('calls');
}

function fill(
  appender: Awaited<ReturnType<typeof createTable>>,
  rows: readonly (readonly CellValue[])[],
): void {
  const types = [VARCHAR, DOUBLE, VARCHAR, VARCHAR, DOUBLE, DOUBLE, DOUBLE, DOUBLE];
  for (let from = 1; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(
      types.map((_, column) =>
        part.map((row) => (row[column + 1] === '' ? null : (row[column + 1] ?? null))),
      ),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function bytesOf({
  names,
  numbers,
  flags,
  at,
}: ReturnType<ReturnType<typeof createRecordReader>['read']>): number {
  const columns = [
    ...Object.values(names).map(({ codes }) => codes),
    ...new Set(Object.values(numbers)),
    ...new Set(Object.values(flags)),
    ...(at === undefined ? [] : [at]),
  ];
  return columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function relative(own: number | null, other: unknown): number {
  const theirs = typeof other === 'bigint' ? Number(other) : other;
  if (own === null || typeof theirs !== 'number') return Infinity;
  return Math.abs(own - theirs) / Math.max(1e-12, Math.abs(theirs));
}

/** After two runs to warm up. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS + 2; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.slice(2).sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

/** mulberry32: small, even, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
