import type { CellValue, Rect, SheetGrid } from '../../forms/grid';
import type { DesignCell } from '../../sheets/sheet-design';
import { saysWords } from '../../settings/setting-words';
import type { ListSheet } from './list-sheet';
import { headerRowOf } from './sheet-words';

/** What has to change on a sheet that was made before, so that it is as described now. */
export interface SheetUpdate {
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly before: CellValue;
    readonly formula: CellValue;
    readonly numberFormat: string | null;
    readonly formatBefore: string | null;
  }[];
  /** The list has other rows or columns than before, so that it must be given its looks again. */
  readonly looks: boolean;
}

/** The part of a list's sheet that is the add-in's; null when it is laid out otherwise than it is made now. */
export function ownArea(grid: SheetGrid, list: ListSheet): Rect | null {
  const headerRow = headerRowOf(grid, list.kind);
  const last = list.columns[list.columns.length - 1];
  if (headerRow === null || headerRow !== list.headerRow || last === undefined) return null;
  const headers = grid.values[headerRow] ?? [];
  const right = headers.findIndex((cell) => saysWords(cell, last.header));
  if (right < 0) return null;
  let bottom = headerRow;
  for (let row = headerRow + 1; row < grid.formulas.length; row++) {
    const cells = grid.formulas[row] ?? [];
    if (cells.slice(0, right + 1).every((cell) => cell === '')) break;
    bottom = row;
  }
  return { top: 0, left: 0, bottom, right };
}

/**
 * The cells that make an older sheet the new one. Null where that would write over something that is not the add-in's own: a new
 * sheet has to be made then.
 */
export function planUpdate(grid: SheetGrid, list: ListSheet): SheetUpdate | null {
  const own = ownArea(grid, list);
  if (own === null) return null;
  const { cells } = list.design;
  const isOwn = (row: number, column: number) => row <= own.bottom && column <= own.right;
  const formulaAt = (row: number, column: number) => grid.formulas[row]?.[column] ?? '';
  if (cells.some(({ row, column }) => !isOwn(row, column) && formulaAt(row, column) !== '')) return null;
  const described = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const changed: SheetUpdate['cells'][number][] = [];
  const put = (row: number, column: number, formula: CellValue, numberFormat: string | null): void => {
    const before = formulaAt(row, column);
    const formatBefore = grid.numberFormats[row]?.[column] ?? 'General';
    const sameFormat = numberFormat === null || numberFormat === formatBefore;
    if (before === formula && (sameFormat || formula === '')) return;
    changed.push({
      sheet: grid.sheet,
      row,
      column,
      before,
      formula,
      numberFormat: sameFormat ? null : numberFormat,
      formatBefore: sameFormat ? null : formatBefore,
    });
  };
  for (const cell of cells) put(cell.row, cell.column, contentOf(cell), formatOf(cell));
  for (let row = 0; row <= own.bottom; row++) {
    for (let column = 0; column <= own.right; column++) {
      if (described.has(`${row},${column}`) || formulaAt(row, column) === '') continue;
      const isRemark = row > list.headerRow && row < list.firstRow && list.columns[column]?.entry === true;
      if (!isRemark) put(row, column, '', null);
    }
  }
  const bottom = Math.max(...cells.map(({ row }) => row));
  return { cells: changed, looks: bottom !== own.bottom || list.columns.length - 1 !== own.right };
}

/** A text that Excel would take for something else goes behind its mark of a text. */
function contentOf({ value, formula }: DesignCell): CellValue {
  if (typeof value !== 'string' || value === '' || formula === true) return value;
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}

function formatOf({ value, formula, numberFormat }: DesignCell): string | null {
  if (value === '') return null;
  if (typeof value === 'string' && formula !== true) return numberFormat ?? '@';
  return numberFormat ?? 'General';
}
