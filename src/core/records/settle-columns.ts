import type { Diagnostic } from '../diagnostic';
import { readRecordHeader } from './read-header';
import type { RecordColumn, RecordKind } from './record-table';

/** Columns as the kind of the records makes them mean, and what was decided by it. */
export interface SettledColumns {
  readonly columns: readonly RecordColumn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a status that looks like 解决 is about, in lists of work beside the service. */
const MEANT_BY_STATUS: Partial<Record<RecordKind, 'completed' | 'adopted'>> = {
  tasks: 'completed',
  knowledge: 'adopted',
  sharing: 'adopted',
  suggestions: 'adopted',
};

/**
 * What a column means once the kind is known: the whole length of a call holds ringing and queueing and is no handle time beside
 * talk time; who passes a quality check made no error; a task that is 完成 was done. A column that a person explained (`said`) stays what they said.
 *
 * @example settleColumns('话单', 'calls', columns, new Set()) // 会话时长 beside 通话时长 is not used
 */
export function settleColumns(
  sheet: string,
  kind: RecordKind,
  columns: readonly RecordColumn[],
  said: ReadonlySet<number>,
): SettledColumns {
  const has = (role: RecordColumn['role']) => columns.some((column) => column.role === role);
  const diagnostics: Diagnostic[] = [];
  const settled = columns.map((column): RecordColumn => {
    if (said.has(column.column)) return column;
    if (kind === 'calls' && column.role === 'handle' && has('talk') && isWhole(column)) {
      const params = { sheet, header: column.header };
      diagnostics.push({ code: 'records.whole-length', severity: 'info', params });
      return { ...column, role: 'other', reading: { kind: 'none' } };
    }
    const { reading } = column;
    if (kind === 'qa' && column.role === 'passed' && reading.kind === 'flag' && !has('error')) {
      return { ...column, role: 'error', reading: { ...reading, role: 'error', inverse: !reading.inverse } };
    }
    const meant = MEANT_BY_STATUS[kind];
    if (meant !== undefined && column.role === 'resolved' && reading.kind === 'flag' && !has(meant)) {
      return { ...column, role: meant, reading: { ...reading, role: meant } };
    }
    return column;
  });
  return { columns: settled, diagnostics };
}

function isWhole({ header }: RecordColumn): boolean {
  return (
    readRecordHeader(header)?.roles.some(({ role, whole }) => role === 'handle' && whole === true) === true
  );
}
