import { createAggregator } from '../../core/indicators/aggregator';
import { concentrationOf, type Concentration } from '../../core/people/concentration';
import { followUpsIn } from '../../core/people/follow-up';
import type { FollowUpCase } from '../../core/people/sheets/follow-up-sheet';
import { createRecordReader } from '../../core/records/record-reader';
import type { RecordTable } from '../../core/records/record-table';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { readRecordRows } from '../../workbook/read-records';
import type { SheetRead } from '../../workbook/read-workbook';
import { ActionError } from '../action-error';
import { checkSheets } from '../check/check-workbook';
import type { ReadProgress } from '../records/read-indicators';
import { readSheets } from '../read-sheets';

export interface RecordsOptions {
  /** Sheets of records; absent: all of the workbook's. */
  readonly sheets?: readonly string[];
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** What the records say of unhappy customers. */
export interface LowRatings {
  readonly grids: readonly SheetRead[];
  readonly cases: readonly FollowUpCase[];
  /** By agent; null where the records have no agents, marks or topics. */
  readonly concentrations: readonly Concentration[] | null;
}

/**
 * Reads the sheets of records block by block for low marks and complaints (B11), and by whom and about what they are (D2). Throws an
 * ActionError where there are no records, or none that say whether customers were satisfied.
 */
export async function readLowRatings(
  context: Excel.RequestContext,
  { sheets, onProgress, signal }: RecordsOptions,
): Promise<LowRatings> {
  stopIfCancelled(signal);
  const grids = await readSheets(context);
  const tables = (await checkSheets(grids)).records
    .map(({ table }) => table)
    .filter(({ sheet }) => sheets?.includes(sheet) ?? true);
  if (tables.length === 0) throw new ActionError('people.no-records');
  const rated = tables.filter(saysUnhappy);
  if (rated.length === 0) throw new ActionError('people.no-ratings');
  const sums = createAggregator({ by: ['agent', 'topic'] });
  const cases: FollowUpCase[] = [];
  for (const table of rated) {
    let reader: ReturnType<typeof createRecordReader> | null = null;
    for await (const rows of readRecordRows(context, table, signal)) {
      reader ??= createRecordReader(table, rows.left);
      const block = reader.read(rows.values, rows.firstRow, rows.numberFormats);
      sums.add(block);
      for (const each of followUpsIn(block)) cases.push({ ...each, sheet: table.sheet });
      onProgress?.({ sheet: table.sheet, done: rows.done, total: rows.total });
    }
  }
  const named = rated.some((table) => has(table, 'csat') && has(table, 'topic') && has(table, 'agent'));
  return { grids, cases, concentrations: named ? concentrationOf(sums.finish()) : null };
}

function has({ columns }: RecordTable, role: RecordTable['columns'][number]['role']): boolean {
  return columns.some((column) => column.role === role);
}

function saysUnhappy(table: RecordTable): boolean {
  return has(table, 'csat') || has(table, 'complaint');
}
