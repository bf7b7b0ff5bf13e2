import { SheetCells } from '../forms/sheet-cells';
import type { SheetGrid } from '../forms/grid';
import { saysWords, type SettingsLocale } from '../settings/setting-words';
import { RUN_COLUMNS } from './run-words';
import { type ReadRun, readRunRow } from './run-rows';

/** The run record of a workbook, as it stands. */
export interface RunSheet {
  readonly grid: SheetGrid;
  readonly locale: SettingsLocale;
  /** Zero-based column of the time. */
  readonly left: number;
  /** Oldest first, as they stand, each with its zero-based sheet row. */
  readonly runs: readonly (ReadRun & { readonly row: number })[];
  /** The row below everything on the sheet: the next line goes there. */
  readonly nextRow: number;
}

/** A sheet, and how many rows it has when not all were read. */
type Sheet = SheetGrid & { readonly usedRows?: number };

/** The sheet with the headers of the run record, whatever it is called; null when the workbook keeps none. */
export function locateRuns(grids: readonly Sheet[]): RunSheet | null {
  for (const grid of grids) {
    const cells = new SheetCells(grid);
    for (let row = cells.top; row <= Math.min(cells.bottom, cells.top + LAST_HEADER_ROW); row++) {
      for (let left = cells.left; left <= cells.right; left++) {
        if (isHeader(cells, row, left)) return runSheet(grid, cells, row, left);
      }
    }
  }
  return null;
}

/** Further down no header is looked for: logs are long. */
const LAST_HEADER_ROW = 10;

function isHeader(cells: SheetCells, row: number, left: number): boolean {
  return RUN_COLUMNS.every(({ words }, offset) => saysWords(cells.own(row, left + offset), words));
}

function runSheet(grid: Sheet, cells: SheetCells, headerRow: number, left: number): RunSheet {
  const runs: (ReadRun & { row: number })[] = [];
  for (let row = headerRow + 1; row <= cells.bottom; row++) {
    const run = readRunRow(RUN_COLUMNS.map((_, offset) => cells.own(row, left + offset)));
    if (run !== null) runs.push({ ...run, row });
  }
  const isEnglish = cells.text(headerRow, left) === RUN_COLUMNS[0].words.en;
  const nextRow = Math.max(cells.bottom, cells.top + (grid.usedRows ?? 0) - 1) + 1;
  return { grid, locale: isEnglish ? 'en-US' : 'zh-CN', left, runs, nextRow };
}
