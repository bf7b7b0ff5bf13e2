import type { ColumnRole } from './form';
import type { FoundHeader } from './find-header';
import type { LookupPair } from './lookup-header';
import type { ColumnMapping } from './map-columns';
import type { SheetCells } from './sheet-cells';

/** Rows looked at to see whether a lookup goes down. */
const ROWS = 60;
/** Cells with which a row is an item of its own, and not one more band of the item above. */
const OWN: readonly ColumnRole[] = ['weight', 'full', 'target', 'actual', 'criteria'];

/**
 * Whether the one pair 比率 | 扣分 of a header is a lookup that goes down the rows of an item, and not a count that someone fills and
 * what it costs: below a filled pair, another stands in a row without an indicator of its own.
 */
export function goesDown(
  cells: SheetCells,
  { last }: FoundHeader,
  { band, mark }: LookupPair,
  mapping: ColumnMapping,
): boolean {
  for (let row = last + 1; row < Math.min(last + ROWS, cells.bottom); row++) {
    const isPair = [row, row + 1].every((at) => filled(cells, at, band) && filled(cells, at, mark));
    if (isPair && /\d/.test(cells.text(row, band)) && goesOn(cells, row + 1, mapping)) return true;
  }
  return false;
}

/** The rows of an item's lookup: its own, and those below that hold no other item. */
export function rowsDown(
  cells: SheetCells,
  row: number,
  { band, mark }: LookupPair,
  mapping: ColumnMapping,
): readonly number[] {
  const rows = [row];
  for (let next = row + 1; next <= cells.bottom && goesOn(cells, next, mapping); next++) {
    if (!filled(cells, next, band) && !filled(cells, next, mark)) break;
    rows.push(next);
  }
  return rows;
}

/** Whether a row names no indicator and has nothing of an item but its part of the lookup. */
function goesOn(cells: SheetCells, row: number, { chosen }: ColumnMapping): boolean {
  return (['indicator', ...OWN] as const).every((role) => {
    const column = chosen.get(role)?.column;
    return column === undefined || !filled(cells, row, column);
  });
}

function filled(cells: SheetCells, row: number, column: number): boolean {
  return String(cells.own(row, column)).trim() !== '';
}
