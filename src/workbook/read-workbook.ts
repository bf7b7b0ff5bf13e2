import type { CellValue, Rect, SheetGrid } from '../core/forms/grid';
import { LAST_COLUMN, parseAddress } from '../core/forms/a1-address';
import { stopIfCancelled } from './cancelled-error';
import { excelCodeOf } from './excel-code';
import type { Watched } from './watched';

/** Sheets whose names and contents are asked for in the first round trip; more are read in further ones. */
const SHEETS_A_READ = 40;
/** The part of a sheet that the first round trip brings: forms fit, a log of thousands of rows does not fill the response. */
const WINDOW_ROWS = 500;
const WINDOW = `A1:BZ${WINDOW_ROWS}`;
/**
 * Cells of one later block: three arrays of these stay far below the 5 MB of a response, and taking them in below the 50 ms that a
 * pane may hold still.
 */
const BLOCK_CELLS = 8_000;

/** A sheet as it was read. */
export interface SheetRead extends SheetGrid {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  /** Rows of the used range; more than were read of a sheet whose first part sufficed. */
  readonly usedRows: number;
  /** The last column in which a cell holds something or has a look of its own, zero-based. */
  readonly formattedRight: number;
  /** Whether rows are hidden, by a filter or otherwise: what is written to several rows at once could land in others. */
  readonly filtered: boolean;
}

/** The beginning of a sheet, and how many rows its used range has. */
export interface SheetStart {
  readonly grid: SheetGrid;
  readonly usedRows: number;
}

export interface ReadOptions extends Watched {
  /** For each sheet, in this order, whether its beginning says all that is asked; asked only where a sheet goes on. */
  readonly startsSuffice?: (starts: readonly SheetStart[]) => Promise<readonly boolean[]>;
}

/**
 * Reads every sheet of the workbook: one round trip for a workbook of ordinary size (sheets are walked by getNext, so
 * that no trip is spent on their names), blocks of rows for what exceeds the first window, unless that part suffices. Progress, in
 * rows, is told where there are such blocks; `signal` ends the reading between them by a CancelledError.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { startsSuffice, ...watched }: ReadOptions = {},
): Promise<SheetRead[]> {
  const loaded: LoadedSheet[] = [];
  let from: Excel.Worksheet | null = null;
  for (;;) {
    const batch: LoadedSheet[] = await readBatch(context, from);
    loaded.push(...batch);
    const last: LoadedSheet | undefined = batch[SHEETS_A_READ - 1];
    if (!last) break;
    from = last.worksheet;
  }
  const parts: SheetPart[] = [];
  for (const sheet of loaded) {
    stopIfCancelled(watched.signal);
    if (!sheet.used.isNullObject) parts.push(await firstPart(context, sheet));
  }
  if (parts.some(goesOn)) {
    const starts = parts.map(({ grid, used }) => ({ grid, usedRows: used.rowCount }));
    const suffices = (await startsSuffice?.(starts)) ?? [];
    await readRest(
      context,
      parts.filter((part, index) => goesOn(part) && suffices[index] !== true),
      watched,
    );
  }
  return parts.map(({ grid, worksheet, used, formatted }) => ({
    ...grid,
    id: worksheet.id,
    usedRows: used.rowCount,
    // A table has a filter of its own; what it hides are rows, mixed with others (null).
    filtered: worksheet.autoFilter.isDataFiltered || used.rowHidden !== false,
    formattedRight: formatted.columnIndex + formatted.columnCount - 1,
  }));
}

interface LoadedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly head: Excel.Range | null;
}

async function readBatch(
  context: Excel.RequestContext,
  after: Excel.Worksheet | null,
): Promise<LoadedSheet[]> {
  try {
    return await loadSheets(context, after, true);
  } catch (error) {
    if (excelCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    // Many large sheets at once: learn their sizes only, and read every one in blocks.
    return loadSheets(context, after, false);
  }
}

async function loadSheets(
  context: Excel.RequestContext,
  after: Excel.Worksheet | null,
  withContent: boolean,
): Promise<LoadedSheet[]> {
  const sheets: LoadedSheet[] = [];
  let worksheet = after ? after.getNextOrNullObject() : context.workbook.worksheets.getFirst();
  for (let index = 0; index < SHEETS_A_READ; index++) {
    sheets.push(loadSheet(worksheet, withContent));
    worksheet = worksheet.getNextOrNullObject();
  }
  await context.sync();
  return sheets.filter((sheet) => !sheet.worksheet.isNullObject);
}

function loadSheet(worksheet: Excel.Worksheet, withContent: boolean): LoadedSheet {
  worksheet.load('id,name,visibility');
  worksheet.protection.load('protected');
  worksheet.autoFilter.load('isDataFiltered');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const formatted = worksheet.getUsedRangeOrNullObject(false);
  formatted.load('columnIndex,columnCount');
  const mergesKnown = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  // Of the whole sheet: what is written into a blank merged area beside the used range is lost too.
  const merged = mergesKnown ? worksheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const head = withContent ? used.getIntersectionOrNullObject(WINDOW) : null;
  head?.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
  return { worksheet, used, formatted, merged, head };
}

/** What has been read of a sheet so far; the grid's arrays grow. */
interface SheetPart {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
  readonly grid: SheetGrid & {
    readonly values: CellValue[][];
    readonly formulas: CellValue[][];
    readonly numberFormats: string[][];
  };
}

async function firstPart(context: Excel.RequestContext, sheet: LoadedSheet): Promise<SheetPart> {
  const { worksheet, used, formatted, merged, head } = sheet;
  const grid: SheetPart['grid'] = {
    sheet: worksheet.name,
    top: used.rowIndex,
    left: used.columnIndex,
    values: [],
    formulas: [],
    numberFormats: [],
    merges: merged === null || merged.isNullObject ? [] : parseAreas(merged.address),
    visible: worksheet.visibility === Excel.SheetVisibility.visible,
    protected: worksheet.protection.protected,
  };
  const part = { worksheet, used, formatted, grid };
  const headComplete =
    head !== null &&
    !head.isNullObject &&
    head.rowIndex === used.rowIndex &&
    head.columnIndex === used.columnIndex &&
    head.columnCount === used.columnCount;
  if (headComplete) append(grid, head);
  else await readBlock(context, part);
  return part;
}

/** Whether a sheet has rows that have not been read. */
function goesOn({ grid, used }: SheetPart): boolean {
  return grid.values.length < used.rowCount;
}

async function readRest(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  { onProgress, signal }: Watched,
): Promise<void> {
  const total = parts.reduce((rows, { used }) => rows + used.rowCount, 0);
  const tell = () =>
    onProgress?.({ done: parts.reduce((rows, { grid }) => rows + grid.values.length, 0), total });
  for (const part of parts) {
    while (goesOn(part)) {
      tell();
      stopIfCancelled(signal);
      await readBlock(context, part);
    }
  }
}

async function readBlock(context: Excel.RequestContext, { worksheet, used, grid }: SheetPart): Promise<void> {
  const row = grid.values.length;
  const rows = Math.min(Math.max(1, Math.floor(BLOCK_CELLS / used.columnCount)), used.rowCount - row);
  const blocks = columnsOfBlock(used.columnCount).map(([offset, columns]) => {
    const block = worksheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex + offset, rows, columns);
    block.load('values,formulas,numberFormat');
    return block;
  });
  await context.sync();
  const [first, ...others] = blocks;
  if (first === undefined) return;
  append(grid, first);
  for (const block of others) widen(grid, row, block);
}

/** Of a range of whole rows Excel gives no values: one that reaches from A to XFD is read in two parts. */
function columnsOfBlock(columns: number): (readonly [offset: number, columns: number])[] {
  return columns <= LAST_COLUMN
    ? [[0, columns]]
    : [
        [0, LAST_COLUMN],
        [LAST_COLUMN, columns - LAST_COLUMN],
      ];
}

function append({ values, formulas, numberFormats }: SheetPart['grid'], range: Excel.Range): void {
  values.push(...(range.values as CellValue[][]));
  formulas.push(...(range.formulas as CellValue[][]));
  numberFormats.push(...(range.numberFormat as string[][]));
}

/** Puts the cells of a range behind those of the rows from `row` on. */
function widen(
  { values, formulas, numberFormats }: SheetPart['grid'],
  row: number,
  range: Excel.Range,
): void {
  const put = <T>(lines: T[][], more: readonly (readonly T[])[]) =>
    more.forEach((line, at) => lines[row + at]?.push(...line));
  put(values, range.values as CellValue[][]);
  put(formulas, range.formulas as CellValue[][]);
  put(numberFormats, range.numberFormat as string[][]);
}

/** `'客服,表'!A1:B2,'客服,表'!C3:C9` → rectangles; sheet names may themselves hold commas. */
export function parseAreas(address: string): Rect[] {
  return [...address.matchAll(/(?:^|,)(?:'(?:[^']|'')*'!|[^',!]*!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/g)]
    .map((match) => parseAddress(match[1] ?? ''))
    .filter((rect): rect is Rect => rect !== null);
}
