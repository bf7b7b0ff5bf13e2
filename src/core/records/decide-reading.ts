import type { CellValue } from '../forms/grid';
import { UNREADABLE } from './cell-reading';
import { BINARY_WORDS, FLAG, isOwnWord } from './cell-words';
import type { ColumnSample } from './column-sample';
import { decideDuration, ENOUGH } from './decide-duration';
import { decideMoment } from './decide-moment';
import type { HeaderRole } from './header-words';
import type { RecordHeader } from './read-header';
import { COUNT_ROLES, DURATION_ROLES, FLAG_ROLES, MARK_ROLES, MOMENT_ROLES } from './record-roles';
import type { FlagRole, MarkRole, Reading, RecordRole } from './record-table';
import { attendanceReader, countReader, flagReader, markReader } from './value-cell';

const isOneOf = <T extends RecordRole>(list: readonly T[], role: RecordRole): role is T =>
  (list as readonly RecordRole[]).includes(role);

/** Flags that a header of several meanings (状态, result) may take only when the cells use words of their own. */
const AMBIGUOUS = 2;

/**
 * How the cells of a column are read in a role, or null when they are not what the role needs. A column without any content
 * fits every role.
 */
export function decideReading(
  { role, inverse }: HeaderRole,
  sample: ColumnSample,
  header: RecordHeader,
): Reading | null {
  if (isOneOf(DURATION_ROLES, role)) return decideDuration(role, sample, header);
  if (isOneOf(MOMENT_ROLES, role)) return decideMoment(role, sample);
  if (isOneOf(FLAG_ROLES, role)) return decideFlag(role, inverse, sample, header);
  if (isOneOf(MARK_ROLES, role)) return decideMark(role, sample, header);
  if (isOneOf(COUNT_ROLES, role)) return readable(sample, countReader()) ? { kind: 'count' } : null;
  if (role === 'attendance') return readable(sample, attendanceReader()) ? { kind: 'attendance' } : null;
  if (role === 'id' || role === 'customer' || role === 'other') return { kind: 'none' };
  return isName(sample) ? { kind: 'text' } : null;
}

function readable(sample: ColumnSample, read: (value: CellValue) => number): boolean {
  return (
    sample.cells.filter(({ value }) => read(value) !== UNREADABLE).length >= ENOUGH * sample.cells.length
  );
}

function decideFlag(
  role: FlagRole,
  inverse: boolean,
  sample: ColumnSample,
  header: RecordHeader,
): Reading | null {
  const reading = { kind: 'flag', role, inverse, counts: header.counts } as const;
  const read = flagReader(reading);
  const answers = sample.cells.filter(({ value }) => read(value) !== FLAG.unreadable).length;
  if (answers < ENOUGH * sample.cells.length) return null;
  const others = header.roles.filter((other) => isOneOf(FLAG_ROLES, other.role) && other.role !== role);
  // 状态 may be about answering or about solving: the cells' own words tell.
  if (header.roles.length >= AMBIGUOUS && others.length > 0) {
    const own = (flag: FlagRole) => sample.words.filter((word) => isOwnWord(word, flag)).length;
    if (others.some((other) => own(other.role as FlagRole) > own(role))) return null;
  }
  if (role === 'inbound' && !sample.words.some((word) => isOwnWord(word, 'inbound'))) return null;
  return reading;
}

function decideMark(role: MarkRole, sample: ColumnSample, header: RecordHeader): Reading | null {
  const reading = scaleOf(role, sample, header);
  if (
    sample.cells.length > 0 &&
    !sample.numbers.length &&
    sample.words.every((word) => BINARY_WORDS.has(word))
  ) {
    return { ...reading, scale: 'binary' };
  }
  return readable(sample, markReader(reading, role)) ? reading : null;
}

/** The scale of a column of marks: the header's, else the least usual one (5, 10, 100) that holds the column's marks. */
function scaleOf(
  role: MarkRole,
  { numbers }: ColumnSample,
  header: RecordHeader,
): Extract<Reading, { kind: 'mark' }> {
  const mark = (min: number, max: number, decidedBy: 'header' | 'column') =>
    ({ kind: 'mark', min, max, scale: 'marks', decidedBy }) as const;
  if (role === 'nps') return mark(0, 10, 'header');
  if (role !== 'csat') return mark(0, header.scale?.max ?? Math.max(100, numbers.at(-1) ?? 0), 'column');
  const least = numbers[0] ?? 1;
  if (header.scale !== null) {
    const { min, max } = header.scale;
    return mark(min ?? (max > 10 || (max === 10 && least === 0) ? 0 : 1), max, 'header');
  }
  const greatest = numbers.at(-1) ?? 5;
  if (greatest <= 5) return mark(1, 5, 'column');
  return greatest <= 10 ? mark(least < 1 ? 0 : 1, 10, 'column') : mark(0, 100, 'column');
}

/** Names are texts, or codes of people and queues (工号 1001); dates, fractions and true/false name nobody. */
function isName({ cells }: ColumnSample): boolean {
  const names = cells.filter(
    ({ value }) =>
      (typeof value === 'string' && value.length <= 80) ||
      (typeof value === 'number' && Number.isInteger(value) && value >= 0),
  );
  return names.length >= ENOUGH * cells.length;
}
