import type { CellValue, Rect } from '../core/forms/grid';
import type { RecordTable } from '../core/records/record-table';
import { createMergeFiller } from '../core/records/merge-filler';
import { stopIfCancelled } from './cancelled-error';
import { excelCodeOf } from './excel-code';
import { parseAreas } from './read-workbook';

/** Some rows of a table of records; a cell of a column that is not read is ''. */
export interface RecordRows {
  /** Zero-based sheet row of the first. */
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Sheet column in which the rows begin. */
  readonly left: number;
  /** Rows of the table that have been read with these, and rows that there are. */
  readonly done: number;
  readonly total: number;
}

/** Cells of one block, formats counted: about 1 MB of a response that may have 5, and some milliseconds of work. */
const BLOCK_CELLS = 40_000;

/**
 * Reads the rows below a table's header block by block, only the columns that mean something: one round trip to learn how many
 * rows there are, one for each block. A block that is too large for the response is asked for again in halves. `signal` ends it
 * between blocks by a CancelledError. Throws what Excel throws.
 *
 * @example for await (const rows of readRecordRows(context, table)) reader.read(rows.values, rows.firstRow, rows.numberFormats)
 */
export async function* readRecordRows(
  context: Excel.RequestContext,
  table: RecordTable,
  signal?: AbortSignal,
): AsyncGenerator<RecordRows> {
  const worksheet = context.workbook.worksheets.getItem(table.sheet);
  const { end, merges } = await measure(context, worksheet, table);
  const runs = runsOf(table);
  const left = Math.min(table.range.left, ...runs.map((run) => run.left));
  const fill = createMergeFiller(table, merges, left);
  const first = table.headerRow + 1;
  const cellsARow = runs.reduce((sum, run) => sum + (run.formats ? 2 : 1) * (run.right - run.left + 1), 0);
  let rowsABlock = Math.max(1, Math.floor(BLOCK_CELLS / cellsARow));
  for (let row = first; row < end;) {
    stopIfCancelled(signal);
    const rows = Math.min(rowsABlock, end - row);
    const block = await readBlock(context, worksheet, runs, { row, rows, left });
    if (block === 'too-large') {
      rowsABlock = Math.ceil(rows / 2);
      continue;
    }
    stopIfCancelled(signal);
    yield {
      ...block,
      values: fill(block.values, row),
      firstRow: row,
      left,
      done: row + rows - first,
      total: end - first,
    };
    row += rows;
  }
}

/** Neighbouring columns that are read together; `formats` where number formats tell how figures are meant. */
interface Run {
  readonly left: number;
  right: number;
  readonly formats: boolean;
}

/** The columns that are read: those with a meaning, and the first, in which rows of totals name themselves. */
function runsOf({ columns, range }: RecordTable): Run[] {
  const wanted = new Map([[range.left, false]]);
  for (const { column, reading } of columns) {
    if (reading.kind !== 'none') wanted.set(column, reading.kind === 'duration');
  }
  const runs: Run[] = [];
  for (const [column, formats] of [...wanted].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.right === column - 1 && last.formats === formats) last.right = column;
    else runs.push({ left: column, right: column, formats });
  }
  return runs;
}

/** The row behind the last used one, and the merged areas. */
async function measure(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  table: RecordTable,
): Promise<{ readonly end: number; readonly merges: readonly Rect[] }> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  const mergesKnown = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const merged = mergesKnown ? used.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  await context.sync();
  return {
    end: used.isNullObject ? table.headerRow + 1 : used.rowIndex + used.rowCount,
    merges: merged === null || merged.isNullObject ? [] : parseAreas(merged.address),
  };
}

async function readBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  runs: readonly Run[],
  { row, rows, left }: { readonly row: number; readonly rows: number; readonly left: number },
): Promise<Pick<RecordRows, 'values' | 'numberFormats'> | 'too-large'> {
  const ranges = runs.map((run) => {
    const range = worksheet.getRangeByIndexes(row, run.left, rows, run.right - run.left + 1);
    range.load(run.formats ? 'values,numberFormat' : 'values');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (excelCodeOf(error) === 'ResponsePayloadSizeLimitExceeded' && rows > 1) return 'too-large';
    throw error;
  }
  const width = Math.max(...runs.map(({ right }) => right)) - left + 1;
  const values = Array.from({ length: rows }, () => new Array<CellValue>(width).fill(''));
  const numberFormats = Array.from({ length: rows }, () => new Array<string>(width).fill('General'));
  ranges.forEach((range, index) => {
    const offset = (runs[index]?.left ?? 0) - left;
    place(range.values as CellValue[][], values, offset);
    if (runs[index]?.formats === true) place(range.numberFormat as string[][], numberFormats, offset);
    // A long log would otherwise stay in memory until the last block.
    range.untrack();
  });
  return { values, numberFormats };
}

function place<T>(from: readonly (readonly T[])[], to: T[][], offset: number): void {
  from.forEach((line, row) => {
    const target = to[row];
    if (target !== undefined) line.forEach((cell, column) => (target[offset + column] = cell));
  });
}
