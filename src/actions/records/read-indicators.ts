import type { Diagnostic } from '../../core/diagnostic';
import {
  type Aggregation,
  type AggregationOptions,
  createAggregator,
} from '../../core/indicators/aggregator';
import { type DaySpan, widenSpan } from '../../core/indicators/day-span';
import { findRecords } from '../../core/records/find-records';
import { createRecordReader } from '../../core/records/record-reader';
import type { RecordTable } from '../../core/records/record-table';
import type { Policy } from '../../core/scoring/policy';
import { findSettings } from '../../core/settings/find-settings';
import { recordCorrections } from '../../core/settings/record-corrections';
import { isSameSheet } from '../../core/settings/same-sheet';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { readRecordRows } from '../../workbook/read-records';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import { readSheets } from '../read-sheets';

/** How far the reading is. */
export interface ReadProgress {
  readonly sheet: string;
  /** Rows read of this sheet, and rows that it has. */
  readonly done: number;
  readonly total: number;
}

export interface IndicatorOptions extends AggregationOptions {
  /** Called after each block. */
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** A sheet whose records were read. */
export interface RecordSource {
  readonly table: RecordTable;
  /** Records, without blank rows and totals. */
  readonly records: number;
}

/** Indicators, and what they were made of. Plain data. */
export interface IndicatorsRead {
  readonly sources: readonly RecordSource[];
  readonly aggregation: Aggregation;
  /** First and last day of the records, as Excel day numbers; null without dates. */
  readonly period: DaySpan | null;
  /** Below these the figures are said to be weak (B2); from the settings sheet. */
  readonly least: Pick<Policy, 'minimumCount' | 'minimumCoverage' | 'minimumReturn'>;
  /** How columns were read, cells that could not be, rows passed over, and what the aggregation remarks. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads sheets of records block by block and answers their indicators: of one sheet, or of several together, as occupancy needs
 * calls and logins (C4). Excel answers other work between the blocks. Writes nothing. Throws an ActionError when Excel refuses, when
 * a sheet is gone or holds no records any more, and when `signal` cancelled (`indicators.cancelled`).
 *
 * @example await readIndicators('通话记录', { by: 'agent', onProgress: ({ done, total }) => show(done / total) })
 */
export function readIndicators(
  sheets: string | readonly string[],
  options: IndicatorOptions = {},
): Promise<IndicatorsRead> {
  const names = typeof sheets === 'string' ? [sheets] : sheets;
  return cancellable(() => Excel.run((context) => readInContext(context, names, options)));
}

async function readInContext(
  context: Excel.RequestContext,
  names: readonly string[],
  { onProgress, signal, ...options }: IndicatorOptions,
): Promise<IndicatorsRead> {
  stopIfCancelled(signal);
  const { tables, least } = await findTables(context, names);
  const sums = createAggregator(options);
  const sources: RecordSource[] = [];
  const diagnostics: Diagnostic[] = [];
  let period: DaySpan | null = null;
  for (const table of tables) {
    let reader: ReturnType<typeof createRecordReader> | null = null;
    let records = 0;
    for await (const rows of readRecordRows(context, table, signal)) {
      reader ??= createRecordReader(table, rows.left);
      const block = reader.read(rows.values, rows.firstRow, rows.numberFormats);
      sums.add(block);
      period = widenSpan(period, block.at);
      records += block.rows;
      onProgress?.({ sheet: table.sheet, done: rows.done, total: rows.total });
    }
    sources.push({ table, records });
    diagnostics.push(...table.diagnostics, ...(reader?.problems() ?? []));
  }
  const aggregation = sums.finish();
  return {
    sources,
    aggregation,
    period,
    least,
    diagnostics: [...diagnostics, ...aggregation.diagnostics],
  };
}

/** The tables as the workbook has them now, by the settings that it has now. */
async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<{ readonly tables: readonly RecordTable[] } & Pick<IndicatorsRead, 'least'>> {
  const grids = await readSheets(context);
  const settings = findSettings(grids);
  const corrections = recordCorrections(settings.corrections);
  const tables = names.map((sheet) => {
    const grid = grids.find((each) => isSameSheet(each.sheet, sheet));
    if (grid === undefined) throw new ActionError('indicators.gone', { sheet });
    const { table } = findRecords(grid, corrections);
    if (table === null) throw new ActionError('indicators.no-records', { sheet });
    return table;
  });
  const { minimumCount, minimumCoverage, minimumReturn } = settings.policy;
  return { tables, least: { minimumCount, minimumCoverage, minimumReturn } };
}
