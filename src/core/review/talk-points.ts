import { compareNumbers, convertValue } from '../quantity/convert';
import type { PersonCard, PersonItem } from '../people/person-card';
import { type Improvement as Step, nextBands } from '../scoring/next-band';

/** An item that is worth praise: its target met and its actual better than the team's mean (D2). */
export interface Strength {
  readonly at: number;
}

/** An item that lost points. */
export interface Improvement {
  readonly at: number;
  /** Points of the total that it lost. */
  readonly loss: number;
  /** The least change that earns more; null where nobody can say. */
  readonly next: Step | null;
  /** The actual is worse than the team's mean. */
  readonly isBehind: boolean;
}

const MOST_STRENGTHS = 3;
const MOST_IMPROVEMENTS = 3;

/** Strengths for the talk, the furthest above the team first; at most three. Positions among the person's items. */
export function strengthsOf(person: PersonCard): Strength[] {
  return person.items
    .flatMap((item, at) => {
      const lead = leadOf(item);
      return item.scored.flag === 'met' && lead !== null && compareNumbers(lead, 0) > 0 ? [{ at, lead }] : [];
    })
    .sort((a, b) => b.lead - a.lead)
    .slice(0, MOST_STRENGTHS)
    .map(({ at }) => ({ at }));
}

/**
 * How much better an actual is than the team's mean, as a share of that; negative when it is worse. Null where nobody can say: without a
 * target on one side only, more is not known to be better or worse.
 */
function leadOf({ scored, team, quantity }: PersonItem): number | null {
  const { target } = scored;
  const mean = team.actual?.mean;
  if (target === null || quantity === null || mean === undefined) return null;
  if ((target.min === undefined) === (target.max === undefined)) return null;
  const own = convertValue(quantity.value, quantity.unit, team.unit);
  if (own === null) return null;
  const better = target.min === undefined ? mean - own : own - mean;
  if (compareNumbers(better, 0) === 0) return 0;
  return better / Math.max(Math.abs(mean), Number.MIN_VALUE);
}

/** What to improve, the largest loss of the total first; at most three. */
export function improvementsOf(person: PersonCard): Improvement[] {
  const { card } = person;
  if (card === null) return [];
  return person.items
    .flatMap((item, at) => {
      const { score, full, item: own } = item.scored;
      const worth = card.scale === 'hundred' ? (own.weight ?? 1) : 1;
      const most = card.scale === 'hundred' ? (full ?? 100) : full;
      if (score === null || most === null || compareNumbers(score, most) >= 0) return [];
      const { next, best } = nextBands(item.scored);
      return [{ at, loss: (most - score) * worth, next: next ?? best, isBehind: (leadOf(item) ?? 0) < 0 }];
    })
    .sort((a, b) => b.loss - a.loss)
    .slice(0, MOST_IMPROVEMENTS);
}
