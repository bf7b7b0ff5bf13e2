import type { Span } from '../../diagnostic';
import { contains, isPoint, isWithin, sampleOf, sameInterval, segmentsOf } from '../interval';
import { answer } from '../answer';
import type { Award, Bound, Interval, Piece, Veto } from '../rule';
import type { Scene } from './scene';
import { decidedBy } from './scene';
import { closeWholeBands } from './whole-bands';

/** A stretch of the scale that some words claim. */
export interface Region {
  readonly when: Interval;
  readonly award: Award;
  /** Which bounds are named as included or excluded, rather than by 以上 or a range's end. */
  readonly explicit: { readonly min: boolean; readonly max: boolean };
  readonly span: Span;
}

/** What the facts claim, before it is cut into pieces. */
export interface Found {
  readonly regions: Region[];
  readonly vetoes: Veto[];
  /** Granted by 否则. */
  otherwise: Award | null;
}

const NO_SPAN: Span = { start: 0, end: 0 };

/** Claims the explicit words make at a single value win over those of a range's end. */
const isExplicitAt = ({ when, explicit }: Region, x: number): boolean =>
  !((when.min?.value === x && !explicit.min) || (when.max?.value === x && !explicit.max));

const narrowest = (claims: readonly Region[]): Region[] =>
  claims.filter(
    ({ when }) => !claims.some((other) => isWithin(other.when, when) && !sameInterval(other.when, when)),
  );

const sameAward = (a: Award, b: Award): boolean => {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'points' && b.kind === 'points') return a.points === b.points;
  return JSON.stringify(a) === JSON.stringify(b);
};

/** One of several claims to a single value, by policy. */
const settleBoundary = (scene: Scene, claims: readonly Region[], x: number): Region | null => {
  // A claim that reaches across the value shares no boundary: that is an overlap.
  if (claims.some(({ when }) => when.min?.value !== x && when.max?.value !== x)) return null;
  const named = claims.filter((claim) => isExplicitAt(claim, x));
  const [only, second] = named.length > 0 ? named : claims;
  if (only !== undefined && second === undefined) return only;
  const candidates = named.length > 0 ? named : claims;
  const scores = candidates.map(({ award }) => answer(award, x));
  if (scores.some((score) => score === null)) return null;
  if (new Set(scores).size === 1) return candidates[0] ?? null;
  const best = (better: (a: number, b: number) => boolean): Region | null => {
    let found = 0;
    scores.forEach((score, i) => {
      if (better(score ?? 0, scores[found] ?? 0)) found = i;
    });
    return candidates[found] ?? null;
  };
  const { boundary } = scene.policy;
  scene.notes.add('info', 'rule.shared-boundary', candidates[1]?.span, {
    value: x,
    unit: scene.unit?.symbol ?? '',
    policy: `@policy.boundary-${boundary}`,
    ...decidedBy(scene, 'boundary'),
  });
  if (boundary === 'favour') return best((a, b) => a > b);
  const upper = candidates.find(({ when }) => when.min?.value === x);
  const lower = candidates.find(({ when }) => when.max?.value === x);
  return (boundary === 'upper' ? upper : lower) ?? candidates[0] ?? null;
};

const isWholeFree = ({ min, max }: Interval): boolean =>
  min !== null && max !== null && Math.floor(min.value) + 1 >= max.value && !isPoint({ min, max });

const join = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const end: Bound | null | undefined = last?.when.max;
    const start = piece.when.min;
    const touches =
      end != null && start !== null && end.value === start.value && (end.inclusive || start.inclusive);
    if (last !== undefined && touches && sameAward(last.award, piece.award)) {
      joined[joined.length - 1] = { when: { min: last.when.min, max: piece.when.max }, award: last.award };
    } else joined.push(piece);
  }
  return joined;
};

/** Bands whose every value belongs to others, and that grant something else. */
const reportUnreachable = (scene: Scene, regions: readonly Region[], used: ReadonlySet<Region>): void => {
  for (const region of regions) {
    const spoken = region.span.end > 0 && region.award.kind === 'points';
    const same = [...used].some(({ span, award }) => span === region.span || sameAward(award, region.award));
    // 达到60%得6分 is where 两者之间按线性插值 starts.
    const { min, max } = region.when;
    const ends = [...used].some(
      ({ award: { kind, ...line } }) =>
        kind === 'line' &&
        'from' in line &&
        [line.from[0], line.to[0]].some((x) => x === min?.value || x === max?.value),
    );
    if (!spoken || used.has(region) || same || ends) continue;
    scene.notes.add('warning', 'rule.unreachable', region.span, {
      from: region.when.min?.value ?? region.when.max?.value ?? 0,
      unit: scene.unit?.symbol ?? '',
    });
  }
};

/**
 * Disjoint pieces from claims that may overlap: the narrower claim wins; a value that two bands share goes by the
 * boundary policy; a stretch with two answers stays open and is reported.
 */
export const toPieces = (scene: Scene, regions: readonly Region[], whole: boolean): Piece[] => {
  const pieces: Piece[] = [];
  const used = new Set<Region>();
  for (const segment of segmentsOf(regions.map(({ when }) => when))) {
    if (whole && isWholeFree(segment)) {
      // Between two neighbouring whole numbers nothing can lie; keep the stretch that continues a band.
      const inside = narrowest(regions.filter(({ when }) => isWithin(segment, when)));
      if (inside.length !== 1) continue;
    }
    const x = isPoint(segment) ? (segment.min?.value ?? 0) : sampleOf(segment);
    const claims = narrowest(
      regions.filter(({ when }) => (isPoint(segment) ? contains(when, x) : isWithin(segment, when))),
    );
    const first = claims[0];
    if (first === undefined) continue;
    let winner: Region | null = first;
    if (claims.some(({ award }) => !sameAward(award, first.award))) {
      winner = isPoint(segment) ? settleBoundary(scene, claims, x) : null;
      if (winner === null) {
        scene.notes.add('warning', 'rule.conflict', claims[1]?.span ?? NO_SPAN, segmentParams(segment));
      }
    }
    for (const claim of winner === null ? claims : [winner]) used.add(claim);
    pieces.push({ when: segment, award: winner?.award ?? { kind: 'open', reason: 'rule.conflict' } });
  }
  reportUnreachable(scene, regions, used);
  const joined = join(pieces);
  return whole ? joined : join(closeWholeBands(scene, joined));
};

export const segmentParams = ({ min, max }: Interval): Record<string, number | string> => ({
  from: min?.value ?? '',
  to: max?.value ?? '',
});
