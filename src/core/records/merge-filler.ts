import type { CellValue, Rect } from '../forms/grid';
import type { RecordTable } from './record-table';

type Rows = readonly (readonly CellValue[])[];

/** Fills merged names and dates into each of their rows; the given arrays themselves where none is merged. */
export type MergeFiller = (rows: Rows, firstRow: number) => Rows;

/**
 * A filler for the rows of a table, block after block from the top: a name or date merged over several rows stands for each of
 * them. A merged figure counts once. `left` is the sheet column in which the rows begin.
 */
export function createMergeFiller(table: RecordTable, merges: readonly Rect[], left: number): MergeFiller {
  const repeated = new Set(
    table.columns.flatMap(({ column, reading }) =>
      reading.kind === 'text' || reading.kind === 'moment' ? [column] : [],
    ),
  );
  const tall = merges.filter(
    ({ top, bottom, left: column }) => top > table.headerRow && bottom > top && repeated.has(column),
  );
  // A merged area may end in a later block than it begins in.
  const values = new Map<Rect, CellValue>();
  return (rows, firstRow) => {
    const last = firstRow + rows.length - 1;
    const here = tall.filter(({ top, bottom }) => top <= last && bottom >= firstRow);
    if (here.length === 0) return rows;
    const filled = [...rows];
    for (const merge of here) {
      const column = merge.left - left;
      if (merge.top >= firstRow) values.set(merge, rows[merge.top - firstRow]?.[column] ?? '');
      for (let row = Math.max(merge.top + 1, firstRow); row <= Math.min(merge.bottom, last); row++) {
        const cells = [...(filled[row - firstRow] ?? [])];
        cells[column] = values.get(merge) ?? '';
        filled[row - firstRow] = cells;
      }
    }
    return filled;
  };
}
