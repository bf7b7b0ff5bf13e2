import type { CellValue } from '../forms/grid';
import { convertValue } from '../quantity/convert';
import type { Quantity } from '../quantity/quantity';
import { readActual } from '../quantity/read-actual';
import { normalizeText } from '../text/normalize';
import {
  type AppraisalPeriod,
  isSamePeriod,
  periodAround,
  printPeriod,
  shiftPeriod,
} from './appraisal-period';
import { bottomOf } from './rank';

/** One row of the history sheet: what one indicator of one person was in one period, and the person's total with it. */
export interface HistoryEntry {
  readonly period: AppraisalPeriod;
  readonly person: string;
  readonly team: string | null;
  readonly role: string | null;
  /** Name of the form that it was scored by. */
  readonly form: string;
  readonly indicator: string;
  readonly dimension: string | null;
  /** As it stood in its cell, with what a bare number is in. */
  readonly value: CellValue;
  readonly unitArgument: string | null;
  readonly score: number | null;
  readonly full: number | null;
  /** As a share. */
  readonly weight: number | null;
  readonly total: number | null;
  readonly grade: string | null;
  /** Null when withheld. */
  readonly rank: number | null;
  readonly ranked: number;
  readonly sample: number | null;
  /** When it was taken, as an Excel day number with the time; of two entries for the same thing the later one counts. */
  readonly takenAt: number;
  /** Zero-based row on the history sheet; absent before it stands there. */
  readonly sheetRow?: number;
}

/** A person's result in a period. */
export interface PeriodTotal {
  readonly period: AppraisalPeriod;
  readonly person: string;
  readonly form: string;
  readonly total: number | null;
  readonly rank: number | null;
  /** Withheld from ranking: below the least sample. */
  readonly withheld: boolean;
  /** Periods that it is the mean of; 1 for one that was appraised itself. */
  readonly of: number;
}

/** Names compare without blanks, case, width and script. */
export function nameKey(name: string): string {
  return normalizeText(name).text.replace(/\s+/g, '').toLowerCase();
}

/** What identifies an entry. */
export function entryKey(entry: Pick<HistoryEntry, 'period' | 'person' | 'form' | 'indicator'>): string {
  return [printPeriod(entry.period), ...[entry.person, entry.form, entry.indicator].map(nameKey)].join('|');
}

/** The entries that count: of several for the same thing the one taken last. In the order in which they were first taken. */
export function entriesThatCount(history: readonly HistoryEntry[]): HistoryEntry[] {
  const latest = new Map<string, HistoryEntry>();
  for (const entry of history) {
    const key = entryKey(entry);
    const known = latest.get(key);
    if (known === undefined || entry.takenAt >= known.takenAt) latest.set(key, entry);
  }
  return [...latest.values()];
}

/** The entries of a new snapshot that say something the history does not hold already: taken twice, nothing doubles. */
export function entriesToAppend(
  history: readonly HistoryEntry[],
  snapshot: readonly HistoryEntry[],
): HistoryEntry[] {
  const known = new Map(entriesThatCount(history).map((entry) => [entryKey(entry), entry]));
  return snapshot.filter((entry) => {
    const before = known.get(entryKey(entry));
    return before === undefined || !saysTheSame(before, entry);
  });
}

const COMPARED = ['value', 'unitArgument', 'score', 'full', 'weight', 'total', 'grade', 'rank', 'ranked', 'sample'] as const; // prettier-ignore

function saysTheSame(one: HistoryEntry, other: HistoryEntry): boolean {
  return COMPARED.every((field) => {
    const [a, b] = [one[field], other[field]];
    return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
  });
}

/** What an entry measured; null for words and blanks. */
export function quantityOfEntry({
  value,
  unitArgument,
}: Pick<HistoryEntry, 'value' | 'unitArgument'>): Quantity | null {
  const actual = readActual(value, unitArgument);
  return actual.kind === 'quantity' ? actual.quantity : null;
}

/** An indicator against another period (B7). Figures are in the unit of the later one. */
export interface Change {
  readonly period: AppraisalPeriod;
  readonly before: number;
  readonly now: number;
  /** now − before; percentage points for rates. */
  readonly difference: number;
  /** difference ÷ |before|; null when it was 0. */
  readonly relative: number | null;
}

/** How a figure changed against an entry of the past; null when they do not measure the same. */
export function changeSince(now: Quantity, entry: HistoryEntry): Change | null {
  const before = quantityOfEntry(entry);
  const value = before === null ? null : convertValue(before.value, before.unit, now.unit);
  return value === null ? null : changeOf(entry.period, value, now.value);
}

export function changeOf(period: AppraisalPeriod, before: number, now: number): Change {
  const difference = Number((now - before).toPrecision(12));
  const relative = before === 0 ? null : Number((difference / Math.abs(before)).toPrecision(12));
  return { period, before, now, difference, relative };
}

/** The totals of every person in every period of one kind: as appraised, else the mean of the months (quarters) inside. */
export function periodTotals(history: readonly HistoryEntry[], kind: AppraisalPeriod['kind']): PeriodTotal[] {
  const found = new Map<string, { period: AppraisalPeriod; own: PeriodTotal[]; parts: PeriodTotal[] }>();
  for (const each of appraised(history)) {
    const period = periodAround(each.period, kind);
    if (period === null) continue;
    const key = [printPeriod(period), nameKey(each.person), nameKey(each.form)].join('|');
    const place = found.get(key) ?? { period, own: [], parts: [] };
    found.set(key, place);
    (isSamePeriod(period, each.period) ? place.own : place.parts).push(each);
  }
  return [...found.values()].flatMap(({ period, own, parts }): PeriodTotal[] => {
    const [itself] = own;
    if (itself !== undefined) return [itself];
    const months = parts.filter(({ period: part }) => part.kind === 'month');
    const counted = months.length > 0 ? months : parts;
    const [first] = counted;
    if (first === undefined) return [];
    const totals = counted.flatMap(({ total }) => (total === null ? [] : [total]));
    const total = totals.length === 0 ? null : totals.reduce((a, b) => a + b, 0) / totals.length;
    const withheld = counted.every((part) => part.withheld);
    return [
      {
        period,
        person: first.person,
        form: first.form,
        total: total === null ? null : Number(total.toPrecision(12)),
        rank: null,
        withheld,
        of: totals.length,
      },
    ];
  });
}

/** One total for each person, form and period, as the entries hold it. */
function appraised(history: readonly HistoryEntry[]): PeriodTotal[] {
  const found = new Map<string, PeriodTotal>();
  for (const { period, person, form, total, rank } of entriesThatCount(history)) {
    const key = [printPeriod(period), nameKey(person), nameKey(form)].join('|');
    found.set(key, { period, person, form, total, rank, withheld: total !== null && rank === null, of: 1 });
  }
  return [...found.values()];
}

/**
 * How many periods in a row, ending with `last`, a person was among the bottom share of those scored by the same form. A period
 * without a total, or withheld, ends the row: nobody knows.
 */
export function bottomStreak(
  totals: readonly PeriodTotal[],
  { person, form }: { readonly person: string; readonly form: string },
  last: AppraisalPeriod,
  share: number,
): AppraisalPeriod[] {
  const streak: AppraisalPeriod[] = [];
  for (let period = last; ; period = shiftPeriod(period, -1)) {
    const group = totals.filter(
      (each) => isSamePeriod(each.period, period) && nameKey(each.form) === nameKey(form) && !each.withheld,
    );
    const bottom = bottomOf(
      group.map(({ total }) => total),
      share,
    );
    if (!bottom.some((at) => nameKey(group[at]?.person ?? '') === nameKey(person))) return streak;
    streak.unshift(period);
  }
}
