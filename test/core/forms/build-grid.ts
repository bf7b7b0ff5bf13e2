import { parseAddress } from '../../../src/core/forms/a1-address';
import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';

export interface GridParts {
  /** Merged areas such as `A1:G1`; their cells but the first must be ''. */
  readonly merges?: readonly string[];
  /** Number formats by cell or area. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by cell; the value stands in the rows. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Where the used range begins. */
  readonly at?: string;
  readonly sheet?: string;
}

/** A sheet as it would be read, from rows of values. */
export function buildGrid(rows: readonly (readonly CellValue[])[], parts: GridParts = {}): SheetGrid {
  const { top, left } = parseAddress(parts.at ?? 'A1') ?? { top: 0, left: 0 };
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  const formulas = values.map((row) => [...row]);
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const put = (table: CellValue[][], row: number, column: number, value: string) => {
    const cells = table[row - top];
    if (cells === undefined || column - left >= width) throw new Error('outside the grid');
    cells[column - left] = value;
  };
  for (const [address, format] of Object.entries(parts.formats ?? {})) {
    const area = parseAddress(address);
    if (area === null) throw new Error(address);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) put(numberFormats, row, column, format);
    }
  }
  for (const [address, formula] of Object.entries(parts.formulas ?? {})) {
    const cell = parseAddress(address);
    if (cell === null) throw new Error(address);
    put(formulas, cell.top, cell.left, formula);
  }
  const merges = (parts.merges ?? []).map((address) => {
    const area = parseAddress(address);
    if (area === null) throw new Error(address);
    return area;
  });
  return { sheet: parts.sheet ?? '表1', top, left, values, formulas, numberFormats, merges, visible: true, protected: false };
} // prettier-ignore
