import { cellAddress } from '../forms/a1-address';
import type { FormTable } from '../forms/form';
import type { Scorecard } from '../scoring/scorecard';
import type { CellToWrite } from './plan';
import type { SheetView } from './sheet-view';

/**
 * The totals row: the form's own 合计 row, else the row below the items if nothing at all stands there. Total of the
 * scores, the weight sum where the form leaves it blank, and the grade.
 */
export function planTotals(
  table: FormTable,
  card: Scorecard,
  scoreColumn: number,
  flagColumn: number,
  sheet: SheetView,
  label: string,
): CellToWrite[] {
  const first = table.items[0]?.row;
  const last = table.items.at(-1)?.row;
  if (first === undefined || last === undefined) return [];
  if (card.scale === 'mixed') return [];
  if (card.scale === 'none' && !table.items.some((item) => item.full !== null)) return [];
  const row = table.totalRow ?? last + 1;
  if (table.totalRow === null && !sheet.isRowFree(row)) return [];
  const column = (role: 'weight' | 'indicator') =>
    table.columns.find((mapped) => mapped.role === role)?.column;
  const range = (at: number) => `${cellAddress(first, at)}:${cellAddress(last, at)}`;
  const weight = column('weight');
  const weighted = card.scale === 'hundred' && weight !== undefined;
  const scores = range(scoreColumn);
  const total = weighted ? `KPI.TOTAL(${scores},${range(weight)})` : `KPI.TOTAL(${scores})`;
  const cells: CellToWrite[] = [
    {
      row,
      column: scoreColumn,
      kind: 'total',
      formula: `=IF(COUNT(${scores})=0,"",${total})`,
      numberFormat: '0.00',
    },
  ];
  const indicator = column('indicator');
  if (table.totalRow === null && indicator !== undefined) {
    cells.push({ row, column: indicator, kind: 'label', formula: label, numberFormat: null });
    if (weight !== undefined) {
      const format = sheet.numberFormatAt(first, weight);
      cells.push({
        row,
        column: weight,
        kind: 'weightSum',
        formula: `=SUM(${range(weight)})`,
        numberFormat: format,
      });
    }
  }
  const totalCell = cellAddress(row, scoreColumn);
  cells.push({
    row,
    column: flagColumn,
    kind: 'grade',
    formula: `=IF(COUNT(${scores})<ROWS(${scores}),"",KPI.GRADE(${totalCell}))`,
    numberFormat: null,
  });
  return cells;
}
