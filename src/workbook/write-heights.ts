import type { SheetDesign } from '../core/sheets/sheet-design';

/** Sets row heights, rows of one height that lie together at once. Queued only. */
export function writeHeights(sheet: Excel.Worksheet, heights: SheetDesign['heights']): void {
  const sorted = [...heights].sort((a, b) => a.row - b.row);
  for (let from = 0; from < sorted.length;) {
    const { row = 0, points = 0 } = sorted[from] ?? {};
    let rows = 1;
    while (sorted[from + rows]?.row === row + rows && sorted[from + rows]?.points === points) rows++;
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = points;
    from += rows;
  }
}
