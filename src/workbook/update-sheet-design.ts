import type { CellValue } from '../core/forms/grid';
import type { SheetDesign } from '../core/sheets/sheet-design';
import { CancelledError, stopIfCancelled } from './cancelled-error';
import { guardReferences } from './guard-references';
import { columnPoints } from './page-fit';
import { type CellWrite, writeCells } from './write-cells';
import { writeHeights } from './write-heights';
import { writeLooks } from './write-looks';
import { writePage } from './write-sheet-design';

/** A cell that changes, and what it held before. */
export interface ChangedCell extends CellWrite {
  readonly before: CellValue;
  readonly formatBefore: string | null;
}

const CELLS_A_BLOCK = 15_000;

/**
 * Writes the cells of a sheet that was made before and that differ from its description now; where `looks` is true, everything
 * looks as described too (it has more rows or columns). Cancelled between two blocks, the cells written so far hold again what they held:
 * CancelledError. Throws what Excel throws.
 */
export async function updateSheetDesign(
  context: Excel.RequestContext,
  sheet: string,
  design: SheetDesign,
  cells: readonly ChangedCell[],
  { looks, signal }: { readonly looks: boolean; readonly signal?: AbortSignal },
): Promise<void> {
  await updateCells(context, cells, signal);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (looks) {
    writeLooks(worksheet, design);
    design.widths.forEach((characters, column) => {
      worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
    });
    writePage(worksheet, design);
  }
  if (cells.length > 0) writeHeights(worksheet, design.heights);
  worksheet.activate();
  await context.sync();
}

/**
 * Gives the rows that were added to a sheet, from `firstRow` on, their looks and heights, and prints them too. `design` is the whole
 * sheet. One round trip.
 */
export async function dressAddedRows(
  context: Excel.RequestContext,
  sheet: string,
  design: SheetDesign,
  firstRow: number,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  writeLooks(worksheet, { ...design, cells: design.cells.filter(({ row }) => row >= firstRow) });
  writeHeights(worksheet, design.heights.filter(({ row }) => row >= firstRow)); // prettier-ignore
  writePage(worksheet, design);
  await context.sync();
}

/**
 * Writes cells block by block. Cancelled between two of them, the cells written so far hold again what they held: CancelledError.
 */
export async function updateCells(
  context: Excel.RequestContext,
  cells: readonly ChangedCell[],
  signal?: AbortSignal,
): Promise<void> {
  const written: ChangedCell[] = [];
  try {
    for (let from = 0; from < cells.length; from += CELLS_A_BLOCK) {
      stopIfCancelled(signal);
      const block = cells.slice(from, from + CELLS_A_BLOCK);
      written.push(...block);
      guardReferences(
        context,
        block.flatMap(({ formula }) => (String(formula).startsWith('=') ? [String(formula)] : [])),
      );
      await writeCells(context, block);
    }
    stopIfCancelled(signal);
  } catch (error) {
    if (error instanceof CancelledError) {
      await writeCells(
        context,
        written.map((cell) => ({ ...cell, formula: cell.before, numberFormat: cell.formatBefore })),
      );
    }
    throw error;
  }
}
