import type { Diagnostic } from '../core/diagnostic';
import type { CellValue } from '../core/forms/grid';
import { type Aggregation, type AggregationOptions } from '../core/indicators/aggregator';
import { aggregate } from '../core/indicators/aggregate';
import { findRecords } from '../core/records/find-records';
import { readRecords, type Records } from '../core/records/read-records';
import type { RecordTable } from '../core/records/record-table';
import { renderDiagnostic, renderMessage } from '../messages/render';
import { badArgument } from './cell-error';
import { functionLocale } from './function-locale';
import { asMatrix, type CellArgument } from './spread';

/** Records of one range, and the indicators made of them so far. */
export interface RangeRecords extends Records {
  readonly cells: readonly (readonly CellArgument[])[];
}

/** Ranges kept: the calls and logins of one sheet of results, and one more of each. */
const KEPT = 4;
let kept: readonly RangeRecords[] = [];

/**
 * The records of a range with its header row. A column of KPI.ASA and its like asks for the same range again and again: the last
 * ones are kept and known by their content. #VALUE! where the range holds no records, with the reason.
 */
export function recordsOfRange(range: unknown[][] | null | undefined): RangeRecords {
  if (range == null) throw badArgument('argument.records');
  const cells = asMatrix(range);
  const known = kept.find((each) => isSame(each.cells, cells));
  const records = known ?? readRange(cells);
  kept = [records, ...kept.filter((each) => each !== records)].slice(0, KEPT);
  return records;
}

function readRange(cells: readonly (readonly CellArgument[])[]): RangeRecords {
  const values = cells.map((row) => row.map((value): CellValue => value ?? ''));
  const grid = {
    sheet: renderMessage(functionLocale(), 'argument.records.range'),
    top: 0,
    left: 0,
    values,
    formulas: [],
    // A function sees no number formats.
    numberFormats: [],
    merges: [],
    visible: true,
    protected: false,
  };
  const { table, diagnostics } = findRecords(grid);
  if (table === null) {
    const [reason] = diagnostics;
    throw badArgument(reason?.code ?? 'argument.records', reason?.params);
  }
  return { ...readRecords(table, { ...grid, values: withoutBlankZeros(values, table) }), cells };
}

/** Some desktops hand blank cells over as 0, which is no name, no date and no mark of a scale that begins with 1. */
function withoutBlankZeros(values: readonly CellValue[][], table: RecordTable): CellValue[][] {
  const columns = table.columns.flatMap(({ column, reading }) =>
    reading.kind === 'text' || reading.kind === 'moment' || (reading.kind === 'mark' && reading.min > 0)
      ? [column]
      : [],
  );
  return values.map((row, at) => {
    if (at <= table.headerRow || columns.every((column) => row[column] !== 0)) return row;
    return row.map((value, column) => (value === 0 && columns.includes(column) ? '' : value));
  });
}

function isSame(one: RangeRecords['cells'], other: RangeRecords['cells']): boolean {
  if (one.length !== other.length || one[0]?.length !== other[0]?.length) return false;
  return one.every((row, at) => {
    const cells = other[at] ?? [];
    for (let i = 0; i < row.length; i++) if (row[i] !== cells[i]) return false;
    return true;
  });
}

const aggregations = new WeakMap<RangeRecords, Map<string, Aggregation>>();

/** The indicators of ranges together; worked out once for the same ranges and options. */
export function indicatorsOf(
  ranges: readonly [RangeRecords, ...RangeRecords[]],
  options: AggregationOptions,
): Aggregation {
  const blocks = ranges.map(({ block }) => block);
  if (ranges.length > 1) return aggregate(blocks, options);
  const [range] = ranges;
  const known = aggregations.get(range) ?? new Map<string, Aggregation>();
  aggregations.set(range, known);
  const key = JSON.stringify(options);
  const answer = known.get(key) ?? aggregate(blocks, options);
  known.set(key, answer);
  return answer;
}

/** Sentences on what a person should look at. */
export function warnings(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((diagnostic) => renderDiagnostic(functionLocale(), diagnostic));
}
