import { cellAddress } from '../../core/forms/a1-address';
import type { FormOptions } from '../form-options';
import type { TemplateColumn, TemplateRow } from '../template';
import { RESULT_FORMATS } from './result-formats';
import type { SheetBuilder } from './sheet-builder';
import { textIn } from './template-value';

/** 小计, 合计: weights and full marks are added up here; the scores are the add-in's to add. */
export function placeSum(
  builder: SheetBuilder,
  columns: readonly TemplateColumn[],
  line: Extract<TemplateRow, { kind: 'subtotal' | 'total' }>,
  row: number,
  items: readonly number[],
  { locale }: FormOptions,
): void {
  const first = columns.findIndex(({ sum, role }) => sum === true || role === 'score');
  const labelEnd = first > 0 ? first - 1 : 0;
  builder.putOver(
    { top: row, bottom: row, left: 0, right: labelEnd },
    { value: textIn(locale, line.text), look: 'total', align: 'center' },
  );
  columns.forEach((column, index) => {
    if (index <= labelEnd) return;
    const numberFormat = column.sum === true ? sumFormat(column) : (RESULT_FORMATS[column.role] ?? 'General');
    const value = column.sum === true ? `=SUM(${runs(items, index)})` : '';
    builder.put({
      row,
      column: index,
      value,
      ...(column.sum === true && { formula: true as const }),
      look: 'total',
      numberFormat: column.role === 'achievement' ? 'General' : numberFormat,
      align: 'center',
    });
  });
}

/** Weights are shares unless their header says (%). */
function sumFormat({ role, numberFormat }: TemplateColumn): string {
  return numberFormat ?? (role === 'weight' ? '0%' : 'General');
}

/** `D5:D9,D12:D14` */
function runs(rows: readonly number[], column: number): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const range = ranges[ranges.length - 1];
    if (range?.last === row - 1) range.last = row;
    else ranges.push({ first: row, last: row });
  }
  return ranges
    .map(({ first, last }) => `${cellAddress(first, column)}:${cellAddress(last, column)}`)
    .join(',');
}
