import { isErrorValue, type CellValue } from './cell-value';
import { formatNumber, formatText, generalText } from './number-format';

/**
 * A value as a cell shows it through its number format, the column's width apart.
 * Example: `displayText(0.806, '0.0%')` is `80.6%`.
 */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const general = numberFormat === 'General' || numberFormat === '';
  if (typeof value === 'string') return general ? value : formatText(value, numberFormat);
  return general || numberFormat === '@' ? generalText(value) : formatNumber(value, numberFormat, date1904);
}
