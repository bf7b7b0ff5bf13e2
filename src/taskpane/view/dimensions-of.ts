import type { FoundRecords } from '../../actions/check/check-workbook';
import type { Dimension } from '../../core/indicators/group-coder';
import type { RecordRole } from '../../core/records/record-table';

/** What records can be grouped by, and the columns that it takes. */
const NEEDS: readonly (readonly [dimension: Dimension, roles: readonly RecordRole[]])[] = [
  ['agent', ['agent', 'agentId']],
  ['team', ['team']],
  ['channel', ['channel']],
  ['topic', ['topic']],
  ['day', ['date', 'start']],
  ['week', ['date', 'start']],
  ['month', ['date', 'start']],
];

/** The groupings that some of the sheets have the columns for, the usual ones first. */
export function dimensionsOf(records: readonly FoundRecords[]): Dimension[] {
  const roles = new Set(records.flatMap(({ table }) => table.columns.map(({ role }) => role)));
  return NEEDS.filter(([, needed]) => needed.some((role) => roles.has(role))).map(([dimension]) => dimension);
}
