import { convertValue } from '../quantity/convert';
import type { Quantity } from '../quantity/quantity';
import { readActual } from '../quantity/read-actual';
import type { Policy } from '../scoring/policy';
import type { Scorecard, ScoredItem } from '../scoring/scorecard';
import { type AppraisalPeriod, isSamePeriod, printPeriod, shiftPeriod, yearBefore } from './appraisal-period';
import { type Change, changeOf, changeSince, entriesThatCount, type HistoryEntry, nameKey, quantityOfEntry } from './history'; // prettier-ignore
import type { PersonItem } from './person-card';
import { robustScore } from './sudden-jump';

/** The history by person, form and indicator: a walk over all of it for each item would cost people × entries. */
export interface HistoryIndex {
  of(person: string, form: string, indicator: string): readonly HistoryEntry[];
  totalsOf(person: string, form: string): readonly HistoryEntry[];
}

export function indexHistory(history: readonly HistoryEntry[]): HistoryIndex {
  const byItem = new Map<string, HistoryEntry[]>();
  const byPerson = new Map<string, HistoryEntry[]>();
  const add = (map: Map<string, HistoryEntry[]>, key: string, entry: HistoryEntry): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else known.push(entry);
  };
  const keyOf = (...names: readonly string[]) => names.map(nameKey).join('|');
  for (const entry of entriesThatCount(history)) {
    add(byItem, keyOf(entry.person, entry.form, entry.indicator), entry);
    add(byPerson, keyOf(entry.person, entry.form), entry);
  }
  return {
    of: (person, form, indicator) => byItem.get(keyOf(person, form, indicator)) ?? [],
    totalsOf: (person, form) => byPerson.get(keyOf(person, form)) ?? [],
  };
}

/** The actual of an item in the unit of its cell; null for words and blanks. */
export function quantityOfItem({ item }: ScoredItem): Quantity | null {
  if (item.actual === null || item.actual.unreadable) return null;
  const actual = readActual(item.actual.value, item.actual.unitArgument);
  return actual.kind === 'quantity' ? actual.quantity : null;
}

/** An item against the own history (D5: 纵向): the last period, the same of last year, and how it lies among all before it. */
export function compareItem(
  quantity: Quantity | null,
  entries: readonly HistoryEntry[],
  period: AppraisalPeriod | null,
  policy: Pick<Policy, 'jumpPeriods'>,
): Pick<PersonItem, 'lastPeriod' | 'lastYear' | 'jump'> {
  if (quantity === null || period === null) return { lastPeriod: null, lastYear: null, jump: null };
  const at = (when: AppraisalPeriod): Change | null => {
    const entry = entries.find((each) => isSamePeriod(each.period, when));
    return entry === undefined ? null : changeSince(quantity, entry);
  };
  const earlier = entries.filter(
    (entry) => entry.period.kind === period.kind && printPeriod(entry.period) < printPeriod(period),
  );
  const values = earlier.flatMap((entry) => {
    const past = quantityOfEntry(entry);
    const value = past === null ? null : convertValue(past.value, past.unit, quantity.unit);
    return value === null ? [] : [value];
  });
  return {
    lastPeriod: at(shiftPeriod(period, -1)),
    lastYear: period.kind === 'year' ? null : at(yearBefore(period)),
    jump: robustScore(quantity.value, values, policy),
  };
}

/** A total against another period. */
export function compareTotal(
  total: number | null,
  entries: readonly HistoryEntry[],
  when: AppraisalPeriod | null,
): Change | null {
  if (total === null || when === null) return null;
  const before = entries.find((entry) => entry.total !== null && isSamePeriod(entry.period, when))?.total;
  return before == null ? null : changeOf(when, before, total);
}

/** The most that a card's form can give as its weights are written; null when the form does not say. */
export function mostOf({ items, scale, weightTotal, policy }: Scorecard): number | null {
  if (policy.weights === 'normalise' && scale !== 'mixed') return 100;
  if (scale === 'hundred' || scale === 'share') {
    return weightTotal === null ? null : Number((weightTotal * 100).toPrecision(12));
  }
  const full = items.map(({ full }) => full);
  if (scale === 'mixed' || full.every((mark) => mark === null)) return null;
  return Number(full.reduce<number>((sum, mark) => sum + (mark ?? 0), 0).toPrecision(12));
}
