import { compareNumbers, convertValue } from '../quantity/convert';
import type { Quantity } from '../quantity/quantity';
import type { Policy } from '../scoring/policy';
import type { PersonCard, TeamCard } from './person-card';
import { ranksOf } from './rank';
import { type Spread, spreadOf } from './spread';

/** Everybody of each form, then the teams of the roster by form: mean, best, spread (D5: 横向), and the rank of the teams' means (B10). */
export function teamCards(people: readonly PersonCard[], forms: number, ties: Policy['rank']): TeamCard[] {
  return Array.from({ length: forms }, (_, form) => form).flatMap((form) => {
    const all = people.filter((each) => each.form === form);
    if (all.length === 0) return [];
    const names = [...new Set(all.flatMap(({ person }) => (person.team === null ? [] : [person.team])))];
    const teams = names.map((team) =>
      cardOf(
        team,
        form,
        all.filter(({ person }) => person.team === team),
      ),
    );
    const ranks = ranksOf(
      teams.map(({ total }) => total?.mean ?? null),
      ties,
    );
    return [cardOf(null, form, all), ...teams.map((team, at) => ({ ...team, rank: ranks[at] ?? null }))];
  });
}

function cardOf(team: string | null, form: number, members: readonly PersonCard[]): TeamCard {
  const total = spreadOf(members.map((each) => each.total));
  const ranked = members.filter(({ rank }) => rank !== null);
  const best = spreadOf(ranked.map((each) => each.total))?.greatest;
  return {
    team,
    form,
    people: members.map(({ person }) => person.name),
    total,
    best: ranked
      .filter((each) => best !== undefined && each.total !== null && compareNumbers(each.total, best) === 0)
      .map(({ person }) => person.name),
    rank: null,
  };
}

/** How figures lie, in the unit of the first; null where one of them measures something else. */
export function spreadOfQuantities(quantities: readonly (Quantity | null)[]): Spread | null {
  const given = quantities.filter((quantity) => quantity !== null);
  const [first] = given;
  if (first === undefined) return null;
  const values = given.map(({ value, unit }) => convertValue(value, unit, first.unit));
  return values.some((value) => value === null) ? null : spreadOf(values);
}
