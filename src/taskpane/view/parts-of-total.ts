import type { Scorecard, ScoredItem } from '../../core/scoring/scorecard';

/** What one item adds to the total of its form. */
export interface PartOfTotal {
  readonly scored: ScoredItem;
  /** In the scale of the total; null when it has no score or no weight. */
  readonly part: number | null;
  /** What it could still add; null when nobody knows its full mark. */
  readonly lost: number | null;
}

/** The parts of a total, the largest loss first: that is where a talk begins. Weights count as they are written. */
export function partsOfTotal({ items, scale }: Pick<Scorecard, 'items' | 'scale'>): PartOfTotal[] {
  const parts = items.map((scored) => ({ scored, ...partOf(scored, scale) }));
  return parts.sort((a, b) => (b.lost ?? -1) - (a.lost ?? -1));
}

function partOf(
  { score, full, item: { weight } }: ScoredItem,
  scale: Scorecard['scale'],
): Pick<PartOfTotal, 'part' | 'lost'> {
  const none = { part: null, lost: null };
  if (score === null) return none;
  switch (scale) {
    case 'hundred':
      return weight === null ? none : { part: score * weight, lost: Math.max(0, (100 - score) * weight) };
    case 'share': {
      if (weight === null || !full) return none;
      const most = weight * 100;
      return { part: (score / full) * most, lost: Math.max(0, most - (score / full) * most) };
    }
    case 'weight':
    case 'none':
      return { part: score, lost: full === null ? null : Math.max(0, full - score) };
    case 'mixed':
      return none;
  }
}
