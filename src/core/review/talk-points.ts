import { compareNumbers } from '../quantity/convert';
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
}

const MOST_STRENGTHS = 3;
const MOST_IMPROVEMENTS = 3;

/** Strengths for the talk, the furthest above the team first; at most three. Positions among the person's items. */
export function strengthsOf(person: PersonCard): Strength[] {
  return person.items
    .flatMap((item, at) => {
      const lead = leadOf(item);
      return item.scored.flag === 'met' && lead !== null && lead > 0 ? [{ at, lead }] : [];
    })
    .sort((a, b) => b.lead - a.lead)
    .slice(0, MOST_STRENGTHS)
    .map(({ at }) => ({ at }));
}

/** How much of its full mark an item's score is above the team's mean; in actuals where the scores are alike. */
function leadOf({ scored, team, quantity }: PersonItem): number | null {
  const { score, full, target } = scored;
  if (score === null || team.score === null) return null;
  const lead = (score - team.score.mean) / (full ?? 100);
  if (compareNumbers(lead, 0) !== 0 || quantity === null || team.actual === null) return lead;
  const better = quantity.value - team.actual.mean;
  if (team.actual.mean === 0) return 0;
  const lower = target?.max !== undefined && target.min === undefined;
  // Far less than any lead in scores, so that it only decides among equals.
  return ((lower ? -better : better) / Math.abs(team.actual.mean)) * 1e-6;
}

/** What to improve, the largest loss of the total first; at most three. */
export function improvementsOf(person: PersonCard): Improvement[] {
  const { card } = person;
  if (card === null) return [];
  return person.items
    .flatMap(({ scored }, at) => {
      const { score, full, item } = scored;
      const worth = card.scale === 'hundred' ? (item.weight ?? 1) : 1;
      const most = card.scale === 'hundred' ? (full ?? 100) : full;
      if (score === null || most === null || compareNumbers(score, most) >= 0) return [];
      const { next, best } = nextBands(scored);
      return [{ at, loss: (most - score) * worth, next: next ?? best }];
    })
    .sort((a, b) => b.loss - a.loss)
    .slice(0, MOST_IMPROVEMENTS);
}
