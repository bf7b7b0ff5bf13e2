import type { CellValue } from '../../../../src/core/forms/grid';
import type { IndicatorName } from '../../../../src/core/indicators/indicator-definitions';
import type { RecordKind } from '../../../../src/core/records/record-table';
import { buildGrid } from '../../forms/build-grid';

/** Indicators that were worked out by hand; null where there must be none. */
export type Expected = Partial<Record<IndicatorName, number | null>>;

export interface LogSheet {
  readonly sheet: string;
  /**
   * Rows, cells between bars: figures are numbers, TRUE and FALSE booleans, `'0001` a text.
   */
  readonly text: string;
  readonly formats?: Readonly<Record<string, string>>;
  /** Null: these are no records. */
  readonly kind: RecordKind | null;
  readonly overall?: Expected;
  readonly by?: Readonly<Record<string, Expected>>;
}

/** A workbook as a system exports it. */
export interface SystemLog {
  readonly name: string;
  readonly sheets: readonly LogSheet[];
}

/** The mean, spelt out where it is expected. */
export function mean(...values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sheet as it would be read. */
export function gridOfLog({ sheet, text, formats }: LogSheet) {
  const rows = text.split('\n').map((line) => line.split('|').map(cellOf));
  return buildGrid(rows, { sheet, ...(formats && { formats }) });
}

function cellOf(text: string): CellValue {
  const word = text.trim();
  if (word.startsWith("'")) return word.slice(1);
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}
