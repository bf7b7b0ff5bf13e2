import { cellAddress } from '../forms/a1-address';
import type { Rect } from '../forms/grid';

/**
 * Cells of another sheet as Excel itself writes them in a formula, absolute; the name in quotes only where Excel has them, so that
 * a formula reads back as it was written.
 *
 * @example sheetReference('KPI设置', { top: 4, left: 0, bottom: 23, right: 1 }) // 'KPI设置!$A$5:$B$24'
 */
export function sheetReference(sheet: string, { top, left, bottom, right }: Rect): string {
  const absolute = (row: number, column: number) =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${sheetPrefix(sheet)}${absolute(top, left)}:${absolute(bottom, right)}`;
}

/** What stands in front of the cells of another sheet: `一月!`, `'1 月'!`. */
export function sheetPrefix(sheet: string): string {
  return needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'!` : `${sheet}!`;
}

/** Letters, digits, `_` and `.` go bare, but for a digit in front and what looks like a cell or a truth value. */
function needsQuotes(sheet: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ||
    /^[A-Z]{1,3}\d+$/i.test(sheet) ||
    /^R\d*C?\d*$|^C\d*$/i.test(sheet) ||
    /^(true|false)$/i.test(sheet)
  );
}
