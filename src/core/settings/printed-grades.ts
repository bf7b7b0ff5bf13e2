import type { Diagnostic } from '../diagnostic';
import { cellAddress, qualifiedAddress } from '../forms/a1-address';
import type { FormTable } from '../forms/form';
import type { SheetGrid } from '../forms/grid';
import { SheetCells } from '../forms/sheet-cells';
import type { Policy } from '../scoring/policy';
import { readPrintedScheme } from './printed-scheme';
import { gradesText } from './write-entry';

export interface PrintedGrades {
  /** Null when the form states none that can be read. */
  readonly grades: Policy['grades'] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Notes stand this near to their form. */
const ROWS_BELOW = 12;
const ROWS_ABOVE = 6;

/**
 * The grades that a form states in its own notes, below it or in its title block: `等级：90分以上优秀，80-89分良好，…`. They win over
 * the settings; what looks like grades and cannot be read is pointed out.
 */
export function findPrintedGrades(
  grid: SheetGrid,
  table: FormTable,
  all: readonly FormTable[],
): PrintedGrades {
  const cells = new SheetCells(grid);
  for (const row of rowsAround(table, all, cells)) {
    const texts: string[] = [];
    for (let column = cells.left; column <= cells.right; column++) {
      const value = cells.own(row, column);
      if (value !== '') texts.push(String(value));
    }
    for (const text of [...texts, texts.join(',')]) {
      const scheme = readPrintedScheme(text);
      if (scheme === null) continue;
      const cell = qualifiedAddress(grid.sheet, cellAddress(row, cells.left));
      if (scheme === 'unreadable') {
        const params = { text };
        return {
          grades: null,
          diagnostics: [{ code: 'settings.form-grades-unread', severity: 'warning', cell, params }],
        };
      }
      const params = { grades: gradesText(scheme) };
      return {
        grades: scheme,
        diagnostics: [{ code: 'settings.form-grades', severity: 'info', cell, params }],
      };
    }
  }
  return { grades: null, diagnostics: [] };
}

/** Rows below the form first, then the nearest above; never across or inside another form. */
function rowsAround({ range, totalRow }: FormTable, all: readonly FormTable[], cells: SheetCells): number[] {
  const isInForm = (row: number) => all.some((form) => row >= form.range.top && row <= form.range.bottom);
  const rows: number[] = [];
  const last = Math.max(range.bottom, totalRow ?? 0);
  for (let row = last + 1; row <= Math.min(last + ROWS_BELOW, cells.bottom) && !isInForm(row); row++)
    rows.push(row);
  for (let row = range.top - 1; row >= Math.max(range.top - ROWS_ABOVE, cells.top) && !isInForm(row); row--) {
    rows.push(row);
  }
  return rows;
}
