import { readFileSync } from 'node:fs';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { CALL_CENTER } from '../../shared-log';

/** The sheet as it would be read in Excel. */
export function callCenterGrid(): SheetGrid {
  const model = loadWorkbook(readFileSync(CALL_CENTER));
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
