import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import type { CellValue, SheetGrid } from '../core/forms/grid';
import { aggregate } from '../core/indicators/aggregate';
import type { IndicatorName } from '../core/indicators/indicator-definitions';
import { findRecords } from '../core/records/find-records';
import { createRecordReader } from '../core/records/record-reader';
import { AGENTS, callRows } from './bench-rows';

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
  const { table } = findRecords(gridOf(values.slice(0, 1000)));
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

/** A sheet of these rows, as far as the reader looks at it. */
export function gridOf(values: readonly (readonly CellValue[])[]): SheetGrid {
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

/** Medians in milliseconds for rows of this size, without anybody beside. */
export function timeOwn(
  values: readonly (readonly CellValue[])[],
): Pick<RecordsBenchmark, 'aggregate' | 'readAndAggregate'> {
  const { table } = findRecords(gridOf(values.slice(0, 1000)));
  if (table === null) throw new Error('The calls are not recognised');
  const reading = () => createRecordReader(table).read(values, 0);
  const block = reading();
  return {
    aggregate: medianOf(() => aggregate([block], { by: 'agent' })),
    readAndAggregate: medianOf(() => aggregate([reading()], { by: 'agent' })),
  };
}

/** What a spreadsheet computes of the same: ten figures for each agent over the columns of the sheet Calls. */
export function sumFormulas(rows: number): string[][] {
  const column = (letter: string) => `Calls!$${letter}$2:$${letter}$${rows + 1}`;
  const [agent, answered, resolved, wait, talk, acw, rating] = ['B', 'D', 'E', 'F', 'G', 'H', 'I'].map(
    column,
  );
  return Array.from({ length: AGENTS }, (_, i) => {
    const name = `"Agent ${String(i).padStart(3, '0')}"`;
    return [
      `COUNTIFS(${agent},${name})`,
      `COUNTIFS(${agent},${name},${answered},"Y")`,
      `COUNTIFS(${agent},${name},${answered},"N")/COUNTIFS(${agent},${name})`,
      `AVERAGEIFS(${wait},${agent},${name},${answered},"Y")`,
      `COUNTIFS(${agent},${name},${answered},"Y",${wait},"<=30")/COUNTIFS(${agent},${name})`,
      `AVERAGEIFS(${talk},${agent},${name},${answered},"Y")`,
      `AVERAGEIFS(${acw},${agent},${name},${answered},"Y")`,
      `COUNTIFS(${agent},${name},${resolved},"Y")/COUNTIFS(${agent},${name})`,
      `COUNTIFS(${agent},${name},${rating},">=4")/COUNTIFS(${agent},${name},${rating},">0")`,
      `AVERAGEIFS(${rating},${agent},${name})`,
    ];
  });
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

function medianOf(run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < RUNS + 2; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.slice(2).sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
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
