import type { Diagnostic } from '../diagnostic';
import { cellAddress } from '../forms/a1-address';
import type { CellValue } from '../forms/grid';
import { UNREADABLE } from './cell-reading';
import { FLAG, TOTAL_TEXT } from './cell-words';
import { deriveBlock, type ReadColumns } from './derive-block';
import { type DurationReader, durationReader } from './duration-cell';
import { momentReader, timeOfDay } from './moment-cell';
import { NameCoder } from './name-coder';
import type { RecordBlock } from './record-block';
import { TEXT_ROLES } from './record-roles';
import type { RecordColumn, RecordRole, RecordTable, TextRole } from './record-table';
import { attendanceReader, countReader, flagReader, markReader } from './value-cell';

type Rows = readonly (readonly CellValue[])[];
type Formats = readonly (readonly string[])[];

/** Reads the rows of one table, block after block; memory does not grow with the rows that went through. */
export interface RecordReader {
  readonly table: RecordTable;
  /**
   * The records in some rows. `firstRow` is the zero-based sheet row of `rows[0]`; cells of a row begin at the reader's `left`
   * column. Rows above or in the header, blank rows, repeated headers and rows of totals are passed over. `formats` may
   * be left out where cells have none (CSV).
   */
  read(rows: Rows, firstRow: number, formats?: Formats): RecordBlock;
  /** What could not be read so far, by column, with the first few cells; and how many rows were passed over. */
  problems(): readonly Diagnostic[];
}

const FIRST_FEW = 5;

/** One column, ready to be read. */
interface ColumnReader {
  readonly column: RecordColumn;
  readonly offset: number;
  readonly load: Load;
  unreadable: number;
  readonly examples: string[];
}

/** How much is read, and how cells are named. */
export interface ReaderOptions {
  /** Columns of names that are read; absent: all. */
  readonly names?: ReadonlySet<TextRole>;
  /** The line of a row in a file; a cell that cannot be read is then named by its line, else by its address. */
  readonly lineOf?: (row: number) => number;
}

function isWanted(role: RecordRole, names: ReadonlySet<TextRole> | undefined): boolean {
  return names === undefined || !isTextRole(role) || names.has(role);
}

function isTextRole(role: RecordRole): role is TextRole {
  return (TEXT_ROLES as readonly RecordRole[]).includes(role);
}

/**
 * A reader for the records of a table. `left` is the sheet column in which the rows that it is given begin.
 *
 * @example const block = createRecordReader(table, grid.left).read(grid.values, grid.top, grid.numberFormats)
 */
export function createRecordReader(
  table: RecordTable,
  left = 0,
  { names, lineOf }: ReaderOptions = {},
): RecordReader {
  const columns = table.columns
    .filter(({ reading, role }) => reading.kind !== 'none' && isWanted(role, names))
    .map((column): ColumnReader => ({
      column,
      offset: column.column - left,
      load: loaderOf(column),
      unreadable: 0,
      examples: [],
    }));
  const isRecord = recordTest(table, columns, left);
  let [records, totals] = [0, 0];

  function read(rows: Rows, firstRow: number, formats?: Formats): RecordBlock {
    const places = new Int32Array(rows.length);
    let count = 0;
    for (let i = Math.max(0, table.headerRow + 1 - firstRow); i < rows.length; i++) {
      const row = rows[i];
      const answer = row === undefined ? 'blank' : isRecord(row);
      if (answer === 'record') places[count++] = i;
      else if (answer === 'total') totals++;
    }
    const at = places.subarray(0, count);
    records += count;
    const result: ReadColumns = { names: {}, moments: {}, numbers: {}, flags: {} };
    const nameOf = (place: number, column: number): string =>
      lineOf === undefined ? cellAddress(firstRow + place, column) : String(lineOf(firstRow + place));
    for (const reader of columns) reader.load(reader, { rows, at, formats, nameOf }, result);
    return { ...deriveBlock(table, count, result), sheetRows: at.map((place) => firstRow + place) };
  }

  function problems(): Diagnostic[] {
    const found = columns.flatMap(({ column, unreadable, examples }): Diagnostic[] => {
      if (unreadable === 0) return [];
      const params = { header: column.header, count: unreadable, cells: examples.join(', ') };
      const code = lineOf === undefined ? 'records.unreadable' : 'csv.unreadable-cells';
      return [{ code, severity: 'warning', params: { ...params, sheet: table.sheet } }];
    });
    if (totals > 0) {
      found.push({
        code: 'records.totals-skipped',
        severity: 'info',
        params: { sheet: table.sheet, count: totals },
      });
    }
    if (records === 0)
      found.push({ code: 'records.no-rows', severity: 'warning', params: { sheet: table.sheet } });
    return found;
  }

  return { table, read, problems };
}

interface Block {
  readonly rows: Rows;
  /** Index in `rows` of each record. */
  readonly at: Int32Array;
  readonly formats: Formats | undefined;
  /** What a cell is called by those who should correct it. */
  readonly nameOf: (place: number, column: number) => string;
}

/** Reads one column of a block into its place; keeps what it has learnt of the column's texts between blocks. */
type Load = (reader: ColumnReader, block: Block, result: ReadColumns) => void;

function loaderOf({ role, reading }: RecordColumn): Load {
  const put = (result: ReadColumns, part: keyof ReadColumns, values: unknown): void => {
    (result[part] as Record<string, unknown>)[role] = values;
  };
  const numbers = (part: keyof ReadColumns, read: (value: CellValue) => number): Load => {
    return (reader, block, result) => put(result, part, readNumbers(reader, block, read));
  };
  switch (reading.kind) {
    case 'text': {
      const coder = new NameCoder();
      return (reader, block, result) =>
        put(result, 'names', { codes: readNames(reader, block, coder), dictionary: coder.dictionary });
    }
    case 'moment':
      return numbers('moments', role === 'time' ? timeOfDay : momentReader(reading));
    case 'duration': {
      const read = durationReader(reading);
      return (reader, block, result) => put(result, 'numbers', readDurations(reader, block, read));
    }
    case 'count':
      return numbers('numbers', countReader());
    case 'mark':
      return numbers('numbers', markReader(reading, role));
    case 'attendance':
      return numbers('numbers', attendanceReader());
    case 'flag': {
      const read = flagReader(reading);
      return (reader, block, result) => put(result, 'flags', readFlags(reader, block, read));
    }
    case 'none':
      return () => undefined;
  }
}

function readNames({ offset }: ColumnReader, { rows, at }: Block, coder: NameCoder): Int32Array {
  const codes = new Int32Array(at.length);
  for (let i = 0; i < codes.length; i++) codes[i] = coder.codeOf(rows[at[i] as number]?.[offset] ?? '');
  return codes;
}

function readNumbers(reader: ColumnReader, block: Block, read: (value: CellValue) => number): Float64Array {
  const { rows, at } = block;
  const values = new Float64Array(at.length);
  const { offset } = reader;
  for (let i = 0; i < values.length; i++) {
    const place = at[i] as number;
    const value = read(rows[place]?.[offset] ?? '');
    values[i] = value === UNREADABLE ? note(reader, block, place) : value;
  }
  return values;
}

function readDurations(reader: ColumnReader, block: Block, read: DurationReader): Float64Array {
  const { formats, rows, at } = block;
  if (formats === undefined) return readNumbers(reader, block, read);
  const values = new Float64Array(at.length);
  const { offset } = reader;
  for (let i = 0; i < values.length; i++) {
    const place = at[i] as number;
    const value = read(rows[place]?.[offset] ?? '', formats[place]?.[offset]);
    values[i] = value === UNREADABLE ? note(reader, block, place) : value;
  }
  return values;
}

function readFlags(reader: ColumnReader, block: Block, read: (value: CellValue) => number): Uint8Array {
  const { rows, at } = block;
  const values = new Uint8Array(at.length);
  const { offset } = reader;
  for (let i = 0; i < values.length; i++) {
    const place = at[i] as number;
    const value = read(rows[place]?.[offset] ?? '');
    if (value === FLAG.unreadable) note(reader, block, place);
    values[i] = value;
  }
  return values;
}

/** Remembers a cell that could not be read. */
function note(reader: ColumnReader, { nameOf }: Block, place: number): number {
  reader.unreadable++;
  if (reader.examples.length < FIRST_FEW) reader.examples.push(nameOf(place, reader.column.column));
  return NaN;
}

/** Tells records from blank rows, headers that a printed page repeats, and rows of totals. */
function recordTest(
  table: RecordTable,
  columns: readonly ColumnReader[],
  left: number,
): (row: readonly CellValue[]) => 'record' | 'blank' | 'total' {
  const offsets = columns.map(({ offset }) => offset);
  const first = table.range.left - left;
  const agent = columns.find(({ column }) => column.role === 'agent') ?? columns[0];
  const header = agent?.column.header;
  return (row) => {
    let filled = 0;
    while (filled < offsets.length && isBlank(row[offsets[filled] as number])) filled++;
    if (filled === offsets.length) return 'blank';
    const name = agent === undefined ? '' : row[agent.offset];
    if (name === header) return 'blank';
    return isTotal(row[first]) || isTotal(name) ? 'total' : 'record';
  };
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');
}

const LONGEST_TOTAL = 14;

function isTotal(value: CellValue | undefined): boolean {
  return (
    typeof value === 'string' && value.length >= 2 && value.length <= LONGEST_TOTAL && TOTAL_TEXT.test(value)
  );
}
