import { periodAround, printPeriod } from './appraisal-period';
import type { Concentration } from './concentration';
import { bottomStreak, type HistoryEntry, nameKey, periodTotals } from './history';
import type { PeoplePolicy } from './people-policy';
import type { PersonFlag, RosterCard } from './person-card';
import { historyWith } from './snapshot';

/**
 * A roster with the flags that need more than its own figures: so many quarters in a row at the bottom (A6), and low ratings that
 * come from one topic (D2).
 */
export function withPastFlags(
  card: RosterCard,
  history: readonly HistoryEntry[],
  concentrations: readonly Concentration[],
  policy: PeoplePolicy,
): RosterCard {
  const streaks = streakFlags(card, history, policy);
  const people = card.people.map((person) => {
    const name = nameKey(person.person.name);
    const found = concentrations.find((each) => nameKey(each.person) === name);
    const more = [...(streaks.get(name) ?? []), ...(found === undefined ? [] : concentrationFlags(found))];
    return more.length === 0 ? person : { ...person, flags: [...person.flags, ...more] };
  });
  return { ...card, people };
}

function streakFlags(
  card: RosterCard,
  history: readonly HistoryEntry[],
  { bottomShare, bottomQuarters }: PeoplePolicy,
): ReadonlyMap<string, readonly PersonFlag[]> {
  const found = new Map<string, readonly PersonFlag[]>();
  const quarter = card.period === null ? null : periodAround(card.period, 'quarter');
  if (quarter === null || history.length === 0) return found;
  const totals = periodTotals(historyWith(history, card), 'quarter');
  for (const { person, form } of card.people) {
    const who = { person: person.name, form: form === null ? '' : (card.forms[form]?.name ?? '') };
    const streak = bottomStreak(totals, who, quarter, bottomShare);
    if (streak.length < bottomQuarters) continue;
    const params = {
      count: streak.length,
      share: Number((bottomShare * 100).toFixed(1)),
      quarters: streak.map(printPeriod).join(', '),
    };
    const diagnostic = { code: 'people.flag.bottom-streak', severity: 'warning', params } as const;
    found.set(nameKey(person.name), [{ kind: 'bottom-streak', indicator: null, diagnostic }]);
  }
  return found;
}

function concentrationFlags({ concentrated, low }: Concentration): PersonFlag[] {
  if (concentrated === null) return [];
  const percent = (share: number) => Number((share * 100).toFixed(1));
  const params = {
    low,
    percent: percent(concentrated.share),
    topic: concentrated.topic,
    all: percent(concentrated.shareOfRatings),
  };
  const diagnostic = { code: 'people.flag.concentration', severity: 'info', params } as const;
  return [{ kind: 'concentration', indicator: null, diagnostic }];
}
