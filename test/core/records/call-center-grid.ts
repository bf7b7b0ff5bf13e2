import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';

/** The real log of shared data: 5,000 calls of the first quarter of 2021. Absent from a copy of the project alone. */
const FILE = resolve(__dirname, '../../../../shared/data/calls/call-center-2021q1.xlsx');

/** `describe`, or where the log is missing a skipped suite that says so. */
export const describeCallCenter = (name: string, body: () => void): void => {
  if (existsSync(FILE)) describe(name, body);
  else
    describe.skip(name, () =>
      it.todo('needs ../shared/data/calls/call-center-2021q1.xlsx, which is not here'),
    );
};

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
