import ExcelJS from 'exceljs';

/** What a cell holds: a plain value, or one of the helpers below. */
export type Cell = string | number | boolean | null | MadeCell;

export interface MadeCell {
  readonly value: ExcelJS.CellValue;
  readonly format?: string;
}

/** A number with the format it is shown in. */
export const shown = (value: number, format: string): MadeCell => ({ value, format });

/** `percent(0.85)` is 0.85 shown as 85%. */
export const percent = (share: number): MadeCell => shown(share, '0%');

/** A formula with the value the file remembers. */
export const formula = (text: string, result: number | string, format?: string): MadeCell => ({
  value: { formula: text, result },
  ...(format !== undefined && { format }),
});

export const errorCell = (error: '#N/A' | '#DIV/0!' | '#REF!' | '#VALUE!'): MadeCell => ({
  value: { error },
});

/** A day, shown as `format`. */
export const day = (year: number, month: number, date: number, format = 'yyyy-mm-dd'): MadeCell => ({
  value: new Date(Date.UTC(year, month - 1, date)),
  format,
});

/** A time of day or a duration as Excel keeps it: a share of 24 hours. */
export const seconds = (count: number, format: string): MadeCell => shown(count / 86_400, format);

export type Rows = readonly (readonly Cell[])[];

export interface SheetPlan {
  readonly name: string;
  /** Where the first cell of `rows` stands; A1 unless said. */
  readonly at?: string;
  readonly rows?: Rows;
  /** More blocks of cells, by their first cell. */
  readonly more?: Readonly<Record<string, Rows>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Anything else that the sheet holds. */
  readonly also?: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;
}

/** An .xlsx made by another library than the one under test. */
export async function makeWorkbook(
  sheets: readonly SheetPlan[],
  change?: (book: ExcelJS.Workbook) => void | Promise<void>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2024, 3, 1));
  for (const plan of sheets) addSheet(book, plan);
  await change?.(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, plan: SheetPlan): void {
  const sheet = book.addWorksheet(plan.name, { state: plan.state ?? 'visible' });
  const blocks = { [plan.at ?? 'A1']: plan.rows ?? [], ...plan.more };
  for (const [at, rows] of Object.entries(blocks)) putRows(sheet, at, rows);
  for (const area of plan.merges ?? []) sheet.mergeCells(area);
  for (const row of plan.hiddenRows ?? []) sheet.getRow(row).hidden = true;
  for (const column of plan.hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  plan.also?.(sheet, book);
}

function putRows(sheet: ExcelJS.Worksheet, at: string, rows: Rows): void {
  const { row: top, col: left } = sheet.getCell(at);
  rows.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      if (cell === null || cell === '') return;
      const target = sheet.getCell(Number(top) + down, Number(left) + right);
      if (typeof cell !== 'object') target.value = cell;
      else {
        target.value = cell.value;
        if (cell.format !== undefined) target.numFmt = cell.format;
      }
    }),
  );
}
