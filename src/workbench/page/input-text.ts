import type { WorkbookModel } from '../model/workbook-model';

/** What the formula bar shows of a cell of the active sheet: its formula, or its value as one would type it. */
export function inputText(model: WorkbookModel, row: number, column: number): string {
  const sheet = model.activeSheet;
  const input = sheet.formulaAt(row, column);
  const format = sheet.styleAt(row, column).numberFormat ?? 'General';
  if (typeof input === 'number') {
    return format.includes('%') ? `${Number((input * 100).toPrecision(15))}%` : String(input);
  }
  return typeof input === 'boolean' ? String(input).toUpperCase() : typeof input === 'string' ? input : '';
}
