import { isErrorValue, type CellValue } from './cell-value';
/** placeholder until the number format library is here */
export function displayText(value: CellValue, _numberFormat: string, _date1904 = false): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
