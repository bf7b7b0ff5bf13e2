import { FLAG } from './cell-words';
import { isAbandonment } from './derivations';
import type { MarkScale, NameColumn, NumberColumn, RecordBlock } from './record-block';
import type { CountRole, FlagRole, MomentRole, RecordTable, TextRole } from './record-table';
import { ATTENDANCE } from './value-cell';

/** The columns of a block as its cells say, before anything is made of them. */
export interface ReadColumns {
  readonly names: Partial<Record<TextRole, NameColumn>>;
  readonly moments: Partial<Record<MomentRole, Float64Array>>;
  readonly numbers: Partial<Record<NumberColumn | CountRole | 'attendance', Float64Array>>;
  readonly flags: Partial<Record<FlagRole, Uint8Array>>;
}

const SECONDS_A_DAY = 86_400;

/**
 * Makes of the columns that a sheet has those that indicators need: waiting from queue and ringing, handle time from its parts
 * or from begin and end, who answered from talk time, solved at first contact from solved without transfer. What was made
 * of what is told by `derivations`.
 */
export function deriveBlock(table: RecordTable, rows: number, read: ReadColumns): RecordBlock {
  const { moments, flags } = read;
  const numbers: Partial<Record<NumberColumn, Float64Array>> = { ...read.numbers };
  const at = startOf(moments);
  // A day without a time is no begin of anything.
  const start = moments.time === undefined ? moments.start : (at ?? moments.time);
  const waiting =
    numbers.waiting ??
    sum(rows, numbers.queue, numbers.ring) ??
    between(start, moments.answeredAt) ??
    numbers.response;
  const inbound = flags.inbound;
  if (waiting !== undefined)
    numbers.waiting = inbound === undefined ? waiting : inboundOnly(waiting, inbound);
  const handle = numbers.handle ?? handleOf(table, rows, numbers, between(start, moments.end));
  if (handle !== undefined) numbers.handle = handle;
  if (table.kind === 'logins' && numbers.login === undefined) {
    const login = between(start, moments.end);
    if (login !== undefined) numbers.login = login;
  }
  const words = read.numbers.attendance;
  if (words !== undefined) {
    for (const role of ['late', 'leftEarly', 'absent'] as const)
      numbers[role] ??= words.map((bits) =>
        Number.isNaN(bits) ? NaN : (bits & ATTENDANCE[role]) > 0 ? 1 : 0,
      );
  }
  Object.assign(numbers, besideService(table, rows, read));
  const answered = answeredOf(table, rows, read);
  const firstContact = flags.firstContact ?? firstContactOf(table, rows, read);
  const satisfaction = scaleOf(table);
  return {
    kind: table.kind,
    rows,
    names: read.names,
    numbers,
    flags: { ...flags, ...(answered && { answered }), ...(firstContact && { firstContact }) },
    ...(at && { at }),
    ...(satisfaction && { satisfaction }),
  };
}

/** What rows of work beside the service count for (A1, D1). */
function besideService(
  { kind }: RecordTable,
  rows: number,
  { flags: { complex, resolved, adopted }, numbers: { items }, moments: { hired, onDuty } }: ReadColumns,
): Partial<Record<NumberColumn, Float64Array>> {
  const made: Partial<Record<NumberColumn, Float64Array>> = {};
  if (complex !== undefined && resolved !== undefined)
    made.complexResolved = Float64Array.from(complex, (flag, i) =>
      flag !== FLAG.yes || resolved[i] === FLAG.unreadable ? NaN : Number(resolved[i] === FLAG.yes),
    );
  if (kind === 'knowledge' || kind === 'sharing' || kind === 'suggestions')
    made[kind] = Float64Array.from({ length: rows }, (_, i) =>
      adopted !== undefined && adopted[i] !== FLAG.yes ? 0 : (items?.[i] ?? 1),
    );
  const days = between(hired, onDuty);
  return days === undefined ? made : { onboarding: days, ...made };
}

/** When the contact began: one column says it, or one the day and another the time. */
function startOf({ start, date, time, end, answeredAt }: ReadColumns['moments']): Float64Array | undefined {
  const days = [start, date, end, answeredAt].find((column) => column !== undefined && !isTimeOfDay(column));
  if (days === undefined || time === undefined || days === end || days === answeredAt) return days;
  return days.map((day, i) =>
    Number.isInteger(day) && time[i] === time[i] ? day + (time[i] as number) : day,
  );
}

/** No record is of Excel's first day: what lies below 1 everywhere is the time alone. */
function isTimeOfDay(column: Float64Array): boolean {
  return column.some((moment) => moment < 1) && !column.some((moment) => moment >= 1);
}

/** The sum of the parts that a record has; nothing where it has none. */
function sum(rows: number, ...parts: readonly (Float64Array | undefined)[]): Float64Array | undefined {
  const present = parts.filter((part) => part !== undefined);
  if (present.length < 2) return present[0];
  const total = new Float64Array(rows).fill(NaN);
  for (const part of present) {
    for (let i = 0; i < rows; i++) {
      const value = part[i] as number;
      if (value === value) total[i] = (Number.isNaN(total[i]) ? 0 : (total[i] as number)) + value;
    }
  }
  return total;
}

/** Seconds from one moment to a later one. */
function between(from: Float64Array | undefined, to: Float64Array | undefined): Float64Array | undefined {
  if (from === undefined || to === undefined) return undefined;
  const clock = isTimeOfDay(from) || isTimeOfDay(to);
  return from.map((begin, i) => {
    const seconds = Math.round(((to[i] as number) - begin) * SECONDS_A_DAY * 1000) / 1000;
    // By the clock alone, 00:05 after 23:55 is the next day.
    if (clock) return ((seconds % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY;
    return seconds >= 0 ? seconds : NaN;
  });
}

/** Nobody waits for an agent on a call that the agent makes. */
function inboundOnly(waiting: Float64Array, inbound: Uint8Array): Float64Array {
  return waiting.map((value, i) => (inbound[i] === FLAG.no ? NaN : value));
}

/** A call's handle time is talk + hold + after-call work; a ticket's or chat's runs from begin to end (B1). */
function handleOf(
  { kind }: RecordTable,
  rows: number,
  { talk, hold, acw }: Partial<Record<NumberColumn, Float64Array>>,
  fromBeginToEnd: Float64Array | undefined,
): Float64Array | undefined {
  if (talk !== undefined) {
    const total = sum(rows, talk, hold, acw);
    return total?.map((value, i) => (Number.isNaN(talk[i]) ? NaN : value));
  }
  return kind === 'tickets' || kind === 'chats' || kind === 'calls' ? fromBeginToEnd : undefined;
}

/** Without a column that says so, a call was answered when somebody talked; one that nobody gave up, too. */
function answeredOf(
  { kind, columns }: RecordTable,
  rows: number,
  { numbers, flags, moments: { answeredAt } }: ReadColumns,
): Uint8Array | undefined {
  const { talk, missed } = numbers;
  const stated = flags.answered;
  if (stated !== undefined && (talk === undefined || !isAbandonment(columns))) return stated;
  if (stated !== undefined && talk !== undefined)
    return stated.map((flag, i) => (flag === FLAG.yes && !((talk[i] as number) > 0) ? FLAG.no : flag));
  if (kind !== 'calls') return undefined;
  if (talk !== undefined) return Uint8Array.from(talk, (seconds) => (seconds > 0 ? FLAG.yes : FLAG.no));
  if (answeredAt !== undefined)
    return Uint8Array.from(answeredAt, (at) => (Number.isNaN(at) ? FLAG.no : FLAG.yes));
  if (missed === undefined) return undefined;
  return Uint8Array.from({ length: rows }, (_, i) => ((missed[i] as number) > 0 ? FLAG.no : FLAG.yes));
}

/**
 * B1: solved at first contact, no transfer, no second contact. One call or chat that solved the matter without transfer is that;
 * a ticket only where its contacts or its reopening are counted.
 */
function firstContactOf(
  { kind }: RecordTable,
  rows: number,
  { flags, numbers }: ReadColumns,
): Uint8Array | undefined {
  const { resolved } = flags;
  const { transfers, contacts, reopens } = numbers;
  const counted = contacts !== undefined || reopens !== undefined;
  if (resolved === undefined || !(kind === 'calls' || kind === 'chats' || (kind === 'tickets' && counted)))
    return undefined;
  const values = Uint8Array.from(resolved);
  for (let i = 0; i < rows; i++) {
    const again =
      (transfers !== undefined && (transfers[i] as number) > 0) ||
      (contacts !== undefined && (contacts[i] as number) > 1) ||
      (reopens !== undefined && (reopens[i] as number) > 0);
    if (again && values[i] === FLAG.yes) values[i] = FLAG.no;
  }
  return values;
}

function scaleOf({ columns }: RecordTable): MarkScale | undefined {
  const reading = columns.find(({ role }) => role === 'csat')?.reading;
  return reading?.kind === 'mark' ? { min: reading.min, max: reading.max, scale: reading.scale } : undefined;
}
