import { entriesThatCount, entryKey, type HistoryEntry } from './history';
import type { RosterCard } from './person-card';

/** The rows that a snapshot of a roster adds to the history: one for each item of each person. Empty without a period. */
export function snapshotOf({ people, forms, period }: RosterCard, takenAt: number): HistoryEntry[] {
  if (period === null) return [];
  return people.flatMap((each) => {
    const form = each.form === null ? undefined : forms[each.form];
    if (form === undefined || each.total === null) return [];
    return each.items.map(({ scored }): HistoryEntry => ({
      period,
      person: each.person.name,
      team: each.person.team,
      role: each.person.role,
      form: form.name,
      indicator: scored.item.indicator,
      dimension: scored.item.dimension,
      value: scored.item.actual?.value ?? '',
      unitArgument: scored.item.actual?.unitArgument ?? null,
      score: scored.score,
      full: scored.full,
      weight: scored.item.weight,
      total: each.total,
      grade: each.grade,
      rank: each.rank,
      ranked: each.ranked,
      sample: each.person.sample.count,
      takenAt,
    }));
  });
}

/** The history with the roster of now in it, whether or not a snapshot of it was taken. */
export function historyWith(history: readonly HistoryEntry[], card: RosterCard): HistoryEntry[] {
  const now = snapshotOf(card, Infinity);
  const keys = new Set(now.map(entryKey));
  return [...entriesThatCount(history).filter((entry) => !keys.has(entryKey(entry))), ...now];
}
