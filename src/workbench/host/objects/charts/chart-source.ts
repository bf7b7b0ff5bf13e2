import { quoteSheetName, rectName, type Rect } from '../../../model/address';
import type { ChartSeries } from '../../../model/chart';
import type { Sheet } from '../../../model/sheet';

/** `=考核表!$B$2:$B$9` */
export function referenceTo(sheet: Sheet, rect: Rect): string {
  const address = rectName(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheetName(sheet.name)}!${address}`;
}

/**
 * What Excel makes of a range: figures in columns unless there are more columns than rows; texts in the first row or column name
 * them.
 */
export function seriesOfRange(
  sheet: Sheet,
  rect: Rect,
  seriesBy: 'Auto' | 'Rows' | 'Columns',
): ChartSeries[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && rect.columns > rect.rows);
  const header =
    rect.rows > 1 &&
    isNaming(sheet, { ...rect, column: rect.column + 1, columns: rect.columns - 1, rows: 1 });
  const labels =
    rect.columns > 1 && isNaming(sheet, { ...rect, row: rect.row + 1, rows: rect.rows - 1, columns: 1 });
  const top = rect.row + Number(header);
  const left = rect.column + Number(labels);
  const rows = rect.rows - Number(header);
  const columns = rect.columns - Number(labels);
  const cell = (row: number, column: number) => referenceTo(sheet, { row, column, rows: 1, columns: 1 });
  if (byRows) {
    const categories = header
      ? referenceTo(sheet, { row: rect.row, column: left, rows: 1, columns })
      : undefined;
    return Array.from({ length: rows }, (_, i) => ({
      ...(labels && { name: cell(top + i, rect.column) }),
      ...(categories !== undefined && { categories }),
      values: referenceTo(sheet, { row: top + i, column: left, rows: 1, columns }),
    }));
  }
  const categories = labels
    ? referenceTo(sheet, { row: top, column: rect.column, rows, columns: 1 })
    : undefined;
  return Array.from({ length: columns }, (_, i) => ({
    ...(header && { name: cell(rect.row, left + i) }),
    ...(categories !== undefined && { categories }),
    values: referenceTo(sheet, { row: top, column: left + i, rows, columns: 1 }),
  }));
}

/** Cells that hold no number are names. */
function isNaming(sheet: Sheet, { row, column, rows, columns }: Rect): boolean {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (typeof sheet.valueAt(r, c) === 'number') return false;
  return rows * columns > 0;
}
