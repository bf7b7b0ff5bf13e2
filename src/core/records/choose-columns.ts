import type { Diagnostic } from '../diagnostic';
import { qualifiedAddress, cellAddress } from '../forms/a1-address';
import type { ColumnSample } from './column-sample';
import { correctedUnit, hasShortClocks } from './decide-duration';
import { decideReading } from './decide-reading';
import { type HeaderRole, RECORD_WORDS } from './header-words';
import { readRecordHeader, type RecordHeader, spellHeader } from './read-header';
import type { Reading, RecordColumn, RecordCorrection, RecordRole } from './record-table';

/** One header cell of a table and what stands below it. */
export interface HeaderColumn {
  readonly column: number;
  readonly text: string;
  readonly sample: ColumnSample;
}

export interface ChosenColumns {
  readonly columns: readonly RecordColumn[];
  readonly unmapped: readonly { readonly column: number; readonly header: string }[];
  readonly diagnostics: readonly Diagnostic[];
  /** Columns whose words are those of customer service and nothing else. */
  readonly strong: ReadonlySet<number>;
}

type ColumnCorrection = Extract<RecordCorrection, { kind: 'column' }>;

interface Candidate {
  readonly at: HeaderColumn;
  readonly header: RecordHeader;
  readonly as: HeaderRole;
  readonly reading: Reading;
  readonly rank: number;
}

/** Roles that several columns may have. */
const SHARED: ReadonlySet<RecordRole> = new Set(['id', 'customer', 'other']);
const NOTHING: RecordHeader = {
  roles: [],
  strong: true,
  exact: true,
  line: 0,
  unit: null,
  clock: null,
  scale: null,
  counts: false,
};

/**
 * Gives every column of a header its role: what a person said first, then the surest words, each role once; where a header may
 * mean several things, the first that its cells can be.
 */
export function chooseColumns(
  sheet: string,
  headerRow: number,
  headers: readonly HeaderColumn[],
  corrections: readonly ColumnCorrection[],
): ChosenColumns {
  const chosen = new Map<number, RecordColumn>();
  const taken = new Map<RecordRole, RecordColumn>();
  const strong = new Set<number>();
  const diagnostics: Diagnostic[] = [];
  const passed: Candidate[] = [];
  const cell = (column: number) => qualifiedAddress(sheet, cellAddress(headerRow, column));

  for (const candidate of candidatesOf(headers, corrections)) {
    const { at, as, header, reading } = candidate;
    if (chosen.has(at.column)) continue;
    if (taken.has(as.role) && !SHARED.has(as.role)) {
      passed.push(candidate);
      continue;
    }
    const column = { role: as.role, column: at.column, header: at.text, reading };
    chosen.set(at.column, column);
    taken.set(as.role, column);
    if (header.strong || reading.kind === 'attendance') strong.add(at.column);
  }

  const unmapped: { column: number; header: string }[] = [];
  for (const { column, text, sample } of headers) {
    if (chosen.has(column)) continue;
    const header = corrected(text, corrections) === null ? readRecordHeader(text) : null;
    const rival = passed.find(({ at }) => at.column === column);
    if (rival !== undefined) {
      const used = taken.get(rival.as.role)?.header ?? '';
      diagnostics.push({
        code: 'records.several-columns',
        severity: 'info',
        cell: cell(column),
        params: { role: `@records.role.${rival.as.role}`, header: used, other: text },
      });
    } else if (header !== null && sample.cells.length > 0) {
      const role = header.roles[0]?.role ?? 'other';
      diagnostics.push({
        code: 'records.column-unfit',
        severity: 'warning',
        cell: cell(column),
        params: {
          header: text,
          role: `@records.role.${role}`,
          example: String(sample.cells[0]?.value ?? ''),
        },
      });
    }
    unmapped.push({ column, header: text });
  }
  const columns = withOneOrder([...chosen.values()].sort((a, b) => a.column - b.column));
  for (const column of columns) {
    const sample = headers.find((header) => header.column === column.column)?.sample;
    if (sample !== undefined) diagnostics.push(...remarks(column, sample, cell(column.column)));
  }
  return { columns, unmapped, diagnostics, strong };
}

/** One export writes its dates one way: a column that does not show its order has that of the others. */
function withOneOrder(columns: readonly RecordColumn[]): RecordColumn[] {
  const orders = new Set(
    columns.flatMap(({ reading }) =>
      reading.kind === 'moment' && (reading.order === 'dmy' || reading.order === 'mdy')
        ? [reading.order]
        : [],
    ),
  );
  const [order] = orders;
  if (order === undefined || orders.size > 1) return [...columns];
  return columns.map((column) => {
    const { reading } = column;
    return reading.kind === 'moment' && reading.order === 'unknown'
      ? { ...column, reading: { ...reading, order } }
      : column;
  });
}

/** In the order in which they may choose: exact before partial, strong before weak, a header's first meaning before its second, a
 * higher line of the vocabulary before a lower. Only meanings that the cells can have. */
function candidatesOf(
  headers: readonly HeaderColumn[],
  corrections: readonly ColumnCorrection[],
): Candidate[] {
  const candidates = headers.flatMap((at): Candidate[] => {
    const correction = corrected(at.text, corrections);
    const header = readRecordHeader(at.text);
    if (correction !== null) {
      if (correction.role === 'ignore') return [];
      const unit = correctedUnit(correction.unit) ?? header?.unit ?? null;
      const inverse = header?.roles.find(({ role }) => role === correction.role)?.inverse ?? false;
      const as = { role: correction.role, inverse };
      return fitting(at, { ...(header ?? NOTHING), roles: [as], strong: true, unit }, -1);
    }
    if (header === null) return [];
    const base = (header.strong ? 0 : 20) + (header.exact ? 0 : 10);
    return fitting(at, header, base + header.line / (RECORD_WORDS.length + 1));
  });
  return candidates.sort((a, b) => a.rank - b.rank || a.at.column - b.at.column);
}

/** The roles that the cells can be, in the order of the header's words. */
function fitting(at: HeaderColumn, header: RecordHeader, base: number): Candidate[] {
  const able = header.roles.flatMap((as) => {
    const reading = decideReading(as, at.sample, header);
    if (reading === null) return [];
    // A begin without its day is the time beside a column of dates.
    const isTime = as.role === 'start' && reading.kind === 'moment' && reading.numbers === 'time-of-day';
    return [{ at, header, as: isTime ? { ...as, role: 'time' as const } : as, reading }];
  });
  return able.map((candidate, index) => ({ ...candidate, rank: base + index }));
}

function corrected(text: string, corrections: readonly ColumnCorrection[]): ColumnCorrection | null {
  const spelt = spellHeader(text);
  return corrections.find(({ header }) => spellHeader(header) === spelt) ?? null;
}

/** What was assumed in reading a column. */
function remarks({ header, reading, role }: RecordColumn, sample: ColumnSample, cell: string): Diagnostic[] {
  switch (reading.kind) {
    case 'duration': {
      const told: Diagnostic[] = [];
      if (reading.decidedBy === 'column') {
        const params = { header, unit: reading.unit };
        const code = reading.unit === '天' ? 'records.excel-times' : 'records.unit-assumed';
        told.push({ code, severity: reading.unit === '天' ? 'info' : 'warning', cell, params });
      }
      if (hasShortClocks(sample)) {
        const code =
          reading.clock === 'm:s' ? 'records.clock-minutes-seconds' : 'records.clock-hours-minutes';
        told.push({ code, severity: 'info', cell, params: { header } });
      }
      return told;
    }
    case 'moment':
      if (reading.order === 'unknown')
        return [{ code: 'records.date-order-unknown', severity: 'warning', cell, params: { header } }];
      if (reading.order === 'dmy' || reading.order === 'mdy')
        return [{ code: `records.date-order-${reading.order}`, severity: 'info', cell, params: { header } }];
      return [];
    case 'mark':
      if (role === 'csat' && reading.decidedBy === 'column' && reading.max !== 5 && reading.scale === 'marks')
        return [
          {
            code: 'records.scale-assumed',
            severity: 'warning',
            cell,
            params: { header, min: reading.min, max: reading.max },
          },
        ];
      return [];
    case 'text':
    case 'flag':
    case 'count':
    case 'attendance':
    case 'none':
      return [];
  }
}
