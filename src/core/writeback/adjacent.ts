import { cellAddress } from '../forms/a1-address';

/** `D5:F5` for neighbouring columns of a row, from left to right; null when something lies between them. */
export function rowRange(row: number, columns: readonly number[]): string | null {
  const sorted = [...columns].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined || last - first !== columns.length - 1) return null;
  return `${cellAddress(row, first)}:${cellAddress(row, last)}`;
}

/** The same with the row held in place: `D$3:F$3`. */
export function fixRow(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$1$$$2');
}
