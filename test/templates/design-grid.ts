import type { CellValue, SheetGrid } from '../../src/core/forms/grid';
import type { SheetDesign } from '../../src/core/sheets/sheet-design';

/** A design as it would be read from its sheet, but for the values of its formulas, which are left blank. */
export function designGrid(design: SheetDesign): SheetGrid {
  const height = Math.max(...design.cells.map(({ row }) => row)) + 1;
  const blank = <T>(value: T): T[][] => Array.from({ length: height }, () => design.widths.map(() => value));
  const values = blank<CellValue>('');
  const formulas = blank<CellValue>('');
  const numberFormats = blank('General');
  for (const { row, column, value, formula, numberFormat } of design.cells) {
    (values[row] ?? [])[column] = formula ? '' : value;
    (formulas[row] ?? [])[column] = value;
    (numberFormats[row] ?? [])[column] = numberFormat ?? (typeof value === 'string' ? '@' : 'General');
  }
  return {
    sheet: design.name,
    top: 0,
    left: 0,
    values,
    formulas,
    numberFormats,
    merges: design.merges,
    visible: true,
    protected: false,
  };
}
