import type { Diagnostic } from '../core/diagnostic';
import type { SheetGrid } from '../core/forms/grid';
import { type Aggregation, type AggregationOptions, createAggregator } from '../core/indicators/aggregator';
import { type DaySpan, widenSpan } from '../core/indicators/day-span';
import type { Dimension } from '../core/indicators/group-coder';
import { findRecords } from '../core/records/find-records';
import { createRecordReader, type RecordReader } from '../core/records/record-reader';
import { TEXT_ROLES } from '../core/records/record-roles';
import type { RecordCorrection, RecordTable, TextRole } from '../core/records/record-table';
import type { Encoding } from './detect-encoding';
import { FileProblem } from './file-problem';
import { CsvProblems, type CsvRows, readCsv } from './read-csv';
import type { SourceFile } from './read-text';

/** The table of a file as its first rows show it. */
export interface FileRecords {
  readonly table: RecordTable;
  readonly encoding: Encoding;
  readonly size: number;
}

export interface FileIndicators {
  readonly table: RecordTable;
  readonly encoding: Encoding;
  /** Records, without blank rows and totals. */
  readonly records: number;
  readonly aggregation: Aggregation;
  readonly period: DaySpan | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FileOptions extends AggregationOptions {
  /** What a person said of the file's columns; their sheet is the file's name. */
  readonly corrections?: readonly RecordCorrection[];
  /** Bytes read, after each piece. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Bytes read at once. */
  readonly pieceBytes?: number;
}

/** Rows that the columns are judged by. */
const JUDGED_ROWS = 2000;
const HEAD_BYTES = 1 << 18;

/**
 * What the columns of a CSV file are taken for, by its beginning alone. Throws a FileProblem when they are no records.
 *
 * @example (await peekFile(file)).table.kind // 'calls'
 */
export async function peekFile(
  file: SourceFile,
  corrections: readonly RecordCorrection[] = [],
): Promise<FileRecords> {
  for await (const pieces of fromJudged(readCsv(file, new CsvProblems(file.name), HEAD_BYTES))) {
    const table = tableOf(file, pieces, corrections);
    return { table, encoding: pieces.at(-1)?.encoding ?? 'utf-8', size: file.size };
  }
  throw new FileProblem('csv.empty', { file: file.name });
}

/**
 * The indicators of a CSV file of any size: read piece by piece and added up on the way; memory grows with the groups and days,
 * not with the file. Cells that cannot be read are named by the line. Throws a FileProblem when it holds no records.
 *
 * @example (await readFileIndicators(file, { by: 'agent' })).aggregation.overall.asa.value // 67.52
 */
export async function readFileIndicators(
  file: SourceFile,
  { corrections = [], onProgress, pieceBytes, ...options }: FileOptions = {},
): Promise<FileIndicators> {
  const problems = new CsvProblems(file.name);
  const sums = createAggregator(options);
  let reader: RecordReader | null = null;
  let lineOf: (row: number) => number = (row) => row + 1;
  let records = 0;
  let period: DaySpan | null = null;
  let encoding: Encoding | null = null;
  for await (const pieces of fromJudged(readCsv(file, problems, pieceBytes))) {
    reader ??= createRecordReader(tableOf(file, pieces, corrections), 0, {
      names: namesFor(options.by),
      lineOf: (row) => lineOf(row),
    });
    for (const piece of pieces) {
      ({ lineOf, encoding } = piece);
      problems.noteWidth(piece, reader.table.range.right + 1);
      const block = reader.read(piece.rows, piece.firstRow);
      sums.add(block);
      records += block.rows;
      period = widenSpan(period, block.at);
      onProgress?.({ done: piece.done, total: file.size });
    }
  }
  if (reader === null) throw new FileProblem('csv.empty', { file: file.name });
  const aggregation = sums.finish();
  return {
    table: reader.table,
    encoding: encoding ?? 'utf-8',
    records,
    aggregation,
    period,
    diagnostics: [
      ...reader.table.diagnostics,
      ...reader.problems(),
      ...problems.diagnostics(),
      ...aggregation.diagnostics,
    ],
  };
}

/** The first pieces together, so many that the columns can be judged; then one at a time. */
async function* fromJudged(pieces: AsyncIterable<CsvRows>): AsyncGenerator<readonly CsvRows[]> {
  let first: CsvRows[] | null = [];
  for await (const piece of pieces) {
    if (first === null) {
      yield [piece];
      continue;
    }
    first.push(piece);
    if (piece.last || piece.done >= HEAD_BYTES || piece.firstRow + piece.rows.length >= JUDGED_ROWS) {
      yield first;
      first = null;
    }
  }
  if (first !== null && first.length > 0) yield first;
}

function tableOf(
  file: SourceFile,
  pieces: readonly CsvRows[],
  corrections: readonly RecordCorrection[],
): RecordTable {
  const judged = pieces.flatMap(({ rows }) => rows).slice(0, JUDGED_ROWS);
  const width = judged.reduce((most, cells) => Math.max(most, cells.length), 0);
  const values = judged.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
  const grid: SheetGrid = {
    sheet: file.name,
    top: 0,
    left: 0,
    values,
    formulas: [],
    numberFormats: [],
    merges: [],
    visible: true,
    protected: false,
  };
  const { table, diagnostics } = findRecords(grid, corrections);
  if (table !== null) return table;
  throw new FileProblem('csv.no-records', {
    file: file.name,
    reason: `@csv.reason.${(diagnostics[0]?.code ?? 'records.no-header').replace('records.', '')}`,
  });
}

/** Names that nobody groups by are not kept: a subject is another one in every row. */
function namesFor(by: AggregationOptions['by']): ReadonlySet<TextRole> {
  const dimensions: readonly Dimension[] = typeof by === 'string' ? [by] : (by ?? []);
  const names = TEXT_ROLES.filter((role) => dimensions.some((dimension) => dimension === role));
  return new Set(names.includes('agent') ? [...names, 'agentId'] : names);
}
