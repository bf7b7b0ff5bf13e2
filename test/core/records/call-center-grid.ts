import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';

/** The real log of shared data: 5,000 calls of the first quarter of 2021. Absent from a copy of the project alone. */
const FILE = resolve(__dirname, '../../../../shared/data/calls/call-center-2021q1.xlsx');

/** `describe`, or a skipped one that says what is missing. */
export const describeCallCenter: typeof describe | typeof describe.skip = existsSync(FILE)
  ? describe
  : ((name: string, body: () => void) =>
      describe.skip(`${name} (skipped: shared/data/calls is not here)`, body)) as typeof describe.skip;

/** The sheet as it would be read in Excel. */
export function callCenterGrid(): SheetGrid {
  const model = loadWorkbook(readFileSync(FILE));
  const sheet = model.sheets()[0];
  const used = sheet?.usedRange(true);
  if (sheet === undefined || used === undefined) throw new Error('the log is empty');
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    const cells: CellValue[] = [];
    const formats: string[] = [];
    for (let column = used.column; column < used.column + used.columns; column++) {
      const value = sheet.valueAt(row, column) ?? '';
      cells.push(typeof value === 'object' ? value.error : value);
      formats.push(sheet.styleAt(row, column).numberFormat ?? 'General');
    }
    values.push(cells);
    numberFormats.push(formats);
  }
  return {
    sheet: sheet.name,
    top: used.row,
    left: used.column,
    values,
    formulas: values,
    numberFormats,
    merges: [],
    visible: true,
    protected: false,
  };
}
