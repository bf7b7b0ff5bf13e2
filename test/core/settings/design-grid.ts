import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import type { SheetDesign } from '../../../src/core/sheets/sheet-design';

/** A designed sheet as it would be read back from the workbook; `edits` by `row,column` stand for what people type. */
export function gridOfDesign(
  design: SheetDesign,
  edits: Readonly<Record<string, CellValue>> = {},
): SheetGrid {
  const bottom = Math.max(...design.cells.map(({ row }) => row));
  const right = Math.max(...design.cells.map(({ column }) => column));
  const values: CellValue[][] = Array.from({ length: bottom + 1 }, () =>
    Array<CellValue>(right + 1).fill(''),
  );
  for (const { row, column, value } of design.cells) (values[row] ?? [])[column] = value;
  for (const [place, value] of Object.entries(edits)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    (values[row] ?? [])[column] = value;
  }
  return gridOf(design.name, values, design.merges);
}

export function gridOf(
  sheet: string,
  values: readonly (readonly CellValue[])[],
  merges: SheetGrid['merges'] = [],
): SheetGrid {
  const numberFormats = values.map((row) => row.map(() => 'General'));
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats,
    merges,
    visible: true,
    protected: false,
  };
}
