import type { FormTable } from '../forms/form';
import type { CellValue, SheetGrid } from '../forms/grid';
import { SheetCells } from '../forms/sheet-cells';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { parseWeight } from '../scoring/weight';

/** One weight to write; `formula` is a number, or a text such as 15% where the cell holds one. */
export interface WeightWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly formula: CellValue;
  /** The cell's own format stays. */
  readonly numberFormat: null;
  readonly formatBefore: null;
}

export interface WeightPlan {
  readonly cells: readonly WeightWrite[];
  /** The first cell that cannot be written; then nothing is, or the rest would not make 100 %. */
  readonly problem: { readonly code: string; readonly row: number; readonly column: number } | null;
}

/**
 * New weights as cells: `weights` are shares by sheet row. A weight that stays is not written. A cell keeps its form: a bare 15, a
 * share 0.15, a text `15%`.
 */
export function planWeights(
  table: FormTable,
  grid: SheetGrid,
  weights: ReadonlyMap<number, number>,
): WeightPlan {
  const column = table.columns.find(({ role }) => role === 'weight')?.column;
  const sheetCells = new SheetCells(grid);
  const cells: WeightWrite[] = [];
  for (const [row, share] of weights) {
    const now = table.items.find((item) => item.row === row)?.weight ?? null;
    const impossible = (code: string): WeightPlan => ({
      cells: [],
      problem: { code, row, column: column ?? table.range.left },
    });
    if (column === undefined) return impossible('settings.weight-unreadable');
    if (sheetCells.formula(row, column) !== '') return impossible('settings.weight-formula');
    const before = sheetCells.own(row, column);
    const formula = sameForm(before, sheetCells.numberFormat(row, column), now, share);
    if (formula === null) return impossible('settings.weight-unreadable');
    if (now !== null && compareNumbers(now, share) === 0) continue;
    cells.push({ sheet: table.sheet, row, column, before, formula, numberFormat: null, formatBefore: null });
  }
  return { cells, problem: null };
}

/** The share written as the cell is: 0.3, 30 or `30%`; null when the cell holds no weight to go by. */
function sameForm(
  cell: CellValue,
  numberFormat: string,
  now: number | null,
  share: number,
): CellValue | null {
  const written = parseWeight(cell, numberFormat);
  if (written === null || now === null) return null;
  const isShare = compareNumbers(written.value, now) === 0;
  const percent = cleanNumber(share * 100);
  if (typeof cell === 'number') return isShare ? share : percent;
  if (written.form === 'share') return `${percent}%`;
  return String(isShare ? share : percent);
}
