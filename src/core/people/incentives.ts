import type { Diagnostic } from '../diagnostic';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { type AppraisalPeriod, isSamePeriod, periodAround, printPeriod } from './appraisal-period';
import { bottomStreak, type HistoryEntry, nameKey, type PeriodTotal, periodTotals } from './history';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from './people-policy';
import type { PersonCard, RosterCard } from './person-card';
import { topOf } from './rank';
import { historyWith } from './snapshot';

/**
 * `bonus`: a share of the salary for the top (A6). `points`: so much a point (D4). `stars`: of a quarter (D4). `promotion`, `coaching`
 * (A6), `training` (A6: low growth score), `team`: the best teams (B10).
 */
export type IncentiveKind = 'bonus' | 'points' | 'stars' | 'promotion' | 'coaching' | 'training' | 'team';

/** Something that results lead to. No pay is in it: amounts are shares of a salary, or points. */
export interface Incentive {
  readonly kind: IncentiveKind;
  /** A person, or a team for `team`. */
  readonly name: string;
  /** A share of the salary for a bonus, points, a number of stars, the score that decided; null where there is none. */
  readonly figure: number | null;
  /** The rule that produced it, with its figures. */
  readonly rule: Diagnostic;
}

/** What the results of a roster lead to, by the rules of the documents (A6, B10, D4). The history may hold its period already. */
export function incentivesOf(
  card: RosterCard,
  history: readonly HistoryEntry[] = [],
  policy: PeoplePolicy = DEFAULT_PEOPLE_POLICY,
): Incentive[] {
  const { period } = card;
  const all = historyWith(history, card);
  return [
    ...bonuses(card, policy),
    ...points(card, policy),
    ...(period === null ? [] : stars(card, all, period, policy)),
    ...(period === null ? [] : promotions(card, all, period, policy)),
    ...(period === null ? [] : coaching(card, all, period, policy)),
    ...card.people.flatMap((person) => training(person, policy)),
    ...bestTeams(card, policy),
  ];
}

function incentive(
  kind: IncentiveKind,
  name: string,
  figure: number | null,
  params: Readonly<Record<string, string | number>>,
): Incentive {
  return { kind, name, figure, rule: { code: `people.rule.${kind}`, severity: 'info', params } };
}

const percent = (share: number): number => Number((share * 100).toFixed(1));
/** Marks as they are shown in a sentence. */
const mark = (value: number): number => Number(value.toFixed(2));

function bonuses(
  { people, forms }: RosterCard,
  { topShare, bonusLeast, bonusMost }: PeoplePolicy,
): Incentive[] {
  return forms.flatMap((_, form) => {
    const ranked = people.filter((person) => person.form === form && person.rank !== null);
    const top = topOf(
      ranked.map(({ total }) => total),
      topShare,
    );
    return top.flatMap((at) => ranked.slice(at, at + 1)).map(({ person, rank, ranked: of }) =>
      incentive('bonus', person.name, bonusLeast, {
        share: percent(topShare),
        rank: rank ?? 0,
        of,
        count: Math.max(1, Math.floor(topShare * of + 1e-9)),
        least: percent(bonusLeast),
        most: percent(bonusMost),
      }),
    );
  }); // prettier-ignore
}

function points({ people }: RosterCard, { perPoint }: PeoplePolicy): Incentive[] {
  return people.flatMap(({ person, total }) =>
    total === null ? [] : [incentive('points', person.name, total, { total: mark(total), perPoint })],
  );
}

/** The person's result in the quarter or year around the period. */
function around(
  totals: readonly PeriodTotal[],
  person: PersonCard,
  form: string,
  period: AppraisalPeriod | null,
): PeriodTotal | null {
  if (period === null) return null;
  const found = totals.find(
    (each) =>
      isSamePeriod(each.period, period) &&
      nameKey(each.person) === nameKey(person.person.name) &&
      nameKey(each.form) === nameKey(form),
  );
  return found === undefined || found.total === null ? null : found;
}

function formName({ forms }: RosterCard, { form }: PersonCard): string {
  return form === null ? '' : (forms[form]?.name ?? '');
}

function stars(
  card: RosterCard,
  history: readonly HistoryEntry[],
  period: AppraisalPeriod,
  { stars: thresholds }: PeoplePolicy,
): Incentive[] {
  const totals = periodTotals(history, 'quarter');
  return card.people.flatMap((person) => {
    const quarter = around(totals, person, formName(card, person), periodAround(period, 'quarter'));
    if (quarter === null || quarter.total === null) return [];
    const { total } = quarter;
    const at = thresholds.findIndex((from) => compareNumbers(total, from) >= 0);
    const count = at < 0 ? 1 : 5 - at;
    const params = { period: printPeriod(quarter.period), total: mark(total), of: quarter.of, stars: count };
    return [incentive('stars', person.person.name, count, params)];
  });
}

function promotions(
  card: RosterCard,
  history: readonly HistoryEntry[],
  period: AppraisalPeriod,
  { promotionFrom }: PeoplePolicy,
): Incentive[] {
  const totals = periodTotals(history, 'year');
  return card.people.flatMap((person) => {
    const year = around(totals, person, formName(card, person), periodAround(period, 'year'));
    if (year === null || year.total === null || compareNumbers(year.total, promotionFrom) < 0) return [];
    const params = {
      period: printPeriod(year.period),
      total: mark(year.total),
      of: year.of,
      from: promotionFrom,
    };
    return [incentive('promotion', person.person.name, year.total, params)];
  });
}

function coaching(
  card: RosterCard,
  history: readonly HistoryEntry[],
  period: AppraisalPeriod,
  { bottomShare, bottomQuarters }: PeoplePolicy,
): Incentive[] {
  const quarter = periodAround(period, 'quarter');
  if (quarter === null) return [];
  const totals = periodTotals(history, 'quarter');
  return card.people.flatMap((person) => {
    const who = { person: person.person.name, form: formName(card, person) };
    const streak = bottomStreak(totals, who, quarter, bottomShare);
    if (streak.length < bottomQuarters) return [];
    const quarters = streak.slice(-bottomQuarters).map(printPeriod).join(', ');
    const params = { share: percent(bottomShare), count: streak.length, quarters };
    return [incentive('coaching', person.person.name, streak.length, params)];
  });
}

const GROWTH = /成长|发展|growth|development/i;

function training({ person, card }: PersonCard, { growthBelow }: PeoplePolicy): Incentive[] {
  const growth = card?.dimensions.find(({ dimension }) => GROWTH.test(dimension));
  if (card == null || growth === undefined || growth.total === null || growth.unscored > 0) return [];
  const inside = card.items.filter(({ item }) => item.dimension === growth.dimension);
  const most =
    growth.weight !== null ? growth.weight * 100 : inside.reduce((sum, { full }) => sum + (full ?? 0), 0);
  if (most <= 0) return [];
  const share = cleanNumber(growth.total / most);
  if (compareNumbers(share, growthBelow) >= 0) return [];
  const params = { dimension: growth.dimension, percent: percent(share), below: percent(growthBelow) };
  return [incentive('training', person.name, share, params)];
}

function bestTeams({ teams, forms }: RosterCard, { topTeams }: PeoplePolicy): Incentive[] {
  return forms.flatMap((_, form) => {
    const own = teams.filter((team) => team.form === form && team.team !== null);
    // One team alone is the best of nothing.
    if (own.length < 2) return [];
    const means = own.map(({ total }) => total?.mean ?? null);
    return topOf(means, topTeams).flatMap((at) => {
      const team = own[at];
      const mean = team?.total?.mean;
      if (team?.team == null || mean === undefined) return [];
      return [
        incentive('team', team.team, mean, { share: percent(topTeams), mean: mark(mean), of: own.length }),
      ];
    });
  });
}
