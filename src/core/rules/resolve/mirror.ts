import { intersect, isEmpty } from '../interval';
import type { Award, Bound, Interval, Piece } from '../rule';
import type { Scene } from './scene';

const negated = (bound: Bound | null): Bound | null =>
  bound && { value: 0 - bound.value, inclusive: bound.inclusive };

/** An award as it is on the other side of 0; null where arithmetic on the actual cannot simply be turned round. */
const turned = (award: Award): Award | null => {
  switch (award.kind) {
    case 'points':
    case 'open':
      return award;
    case 'steps':
      return {
        ...award,
        anchor: 0 - award.anchor,
        toward: award.toward === 'above' ? 'below' : 'above',
        limit: award.limit === null ? null : 0 - award.limit,
      };
    case 'line':
      return { kind: 'line', from: [0 - award.to[0], award.to[1]], to: [0 - award.from[0], award.from[1]] };
    case 'formula':
      return null;
  }
};

const FROM_ZERO: Interval = { min: { value: 0, inclusive: true }, max: null };

/** Pieces for deviations to either side: what ±5% says of 3 holds for −3. */
export const mirror = (scene: Scene, pieces: readonly Piece[]): readonly Piece[] => {
  if (!scene.parsed.symmetric) return pieces;
  const positive = pieces.flatMap(({ when, award }) => {
    const kept = intersect(when, FROM_ZERO);
    return isEmpty(kept) ? [] : [{ when: kept, award }];
  });
  const negative: Piece[] = [];
  for (const { when, award } of [...positive].reverse()) {
    const other = turned(award);
    if (other === null) {
      scene.notes.add('error', 'rule.not-understood');
      return [];
    }
    const mirrored = { min: negated(when.max), max: negated(when.min) };
    const below = { min: null, max: { value: 0, inclusive: false } };
    const kept = intersect(mirrored, below);
    if (!isEmpty(kept)) negative.push({ when: kept, award: other });
  }
  const last = negative[negative.length - 1];
  const first = positive[0];
  if (last?.award.kind !== 'points' || first?.award.kind !== 'points') return [...negative, ...positive];
  if (last.award.points !== first.award.points) return [...negative, ...positive];
  const joined = { when: { min: last.when.min, max: first.when.max }, award: first.award };
  return [...negative.slice(0, -1), joined, ...positive.slice(1)];
};
