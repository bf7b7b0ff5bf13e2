import type { CellValue, SheetGrid } from '../../../src/core/forms/grid';
import type {
  BandCells,
  ColumnRole,
  FormItem,
  FormTable,
  LevelCell,
  RaterMark,
} from '../../../src/core/forms/form';
import { parseTarget } from '../../../src/core/quantity/parse-target';
import { parseWeight, weightsOf } from '../../../src/core/scoring/weight';

/** A form as a test writes it down: headers with their roles, and rows as they would be typed. */
export interface FormSpec {
  readonly columns: readonly (readonly [ColumnRole, string])[];
  /** One a row; a string alone is a row that is no item (a section, a subtotal). */
  readonly rows: readonly (readonly CellValue[] | string)[];
  /** Zero-based positions in `rows` of subtotals, with the positions of their items. */
  readonly subtotals?: readonly (readonly [row: number, items: readonly number[]])[];
  readonly sheet?: string;
  /** Marks of bands are given instead of taken. */
  readonly gives?: boolean;
}

/** The table that such a sheet is read as, by hand and not by the reader, and its cells. The header stands in row 1. */
export function buildForm(spec: FormSpec): { table: FormTable; grid: SheetGrid } {
  const { columns, rows, sheet = '表1' } = spec;
  const mapped = columns.map(([role, header], column) => ({ role, header, column, unit: null }));
  const positions = rows.flatMap((row, position) => (typeof row === 'string' ? [] : [position]));
  const weightColumn = columns.findIndex(([role]) => role === 'weight');
  const weights = weightsOf(
    positions.map((position) => {
      const cell = rows[position]?.[weightColumn] ?? '';
      return cell === '' ? null : parseWeight(cell);
    }),
  );
  const items = positions.map((position, at): FormItem => {
    const cells = rows[position] as readonly CellValue[];
    const all = (role: ColumnRole) => mapped.filter((column) => column.role === role);
    const cell = (role: ColumnRole): CellValue | null => {
      const column = all(role)[0]?.column;
      return column === undefined ? null : (cells[column] ?? '');
    };
    const text = (role: ColumnRole): string | null => String(cell(role) ?? '') || null;
    const actual = cell('actual');
    const score = cell('score');
    return {
      row: position + 1,
      indicator: text('indicator') ?? '',
      dimension: text('dimension'),
      weight: weights[at] ?? null,
      full: typeof cell('full') === 'number' ? Number(cell('full')) : null,
      target: text('target') === null ? null : (parseTarget(text('target') ?? '', {})?.target ?? null),
      targetText: text('target'),
      actual: actual === null ? null : { value: actual, unit: null, unitArgument: null },
      criteria: text('criteria'),
      marks: all('rater').map(({ header, column }): RaterMark => {
        const mark = cells[column] ?? '';
        const unread = typeof mark === 'string' && mark !== '' ? mark : null;
        return { rater: header, column, mark: typeof mark === 'number' ? mark : null, unread };
      }),
      typedScore: typeof score === 'number' ? score : null,
      levels: all('level').map(({ header, column }): LevelCell => ({
        header,
        column,
        text: String(cells[column] ?? ''),
      })),
      bands: all('band').flatMap(({ column }): BandCells[] => {
        const [band, mark] = [String(cells[column] ?? ''), String(cells[column + 1] ?? '')];
        return band === '' ? [] : [{ column, band, mark, sign: spec.gives ? 'give' : 'deduct' }];
      }),
      diagnostics: [],
    };
  });
  const width = columns.length;
  const line = (cells: readonly CellValue[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const values = [
    line(columns.map(([, header]) => header)),
    ...rows.map((row) => line(typeof row === 'string' ? [row] : row)),
  ];
  const grid: SheetGrid = {
    sheet,
    top: 0,
    left: 0,
    values,
    formulas: values.map((row) => [...row]),
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    visible: true,
    protected: false,
  };
  const last = Math.max(...positions) + 1;
  const table: FormTable = {
    sheet,
    range: { top: 0, left: 0, bottom: last, right: width - 1 },
    headerRows: { first: 0, last: 0 },
    columns: mapped,
    otherColumns: [],
    items,
    totalRow: null,
    subtotals: (spec.subtotals ?? []).map(([row, parts]) => ({
      row: row + 1,
      items: parts.map((position) => position + 1),
    })),
    diagnostics: [],
  };
  return { table, grid };
}
