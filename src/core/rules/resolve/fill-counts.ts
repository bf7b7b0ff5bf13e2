import { isPoint } from '../interval';
import type { Award, Interval } from '../rule';
import type { Region } from './regions';
import type { Scene } from './scene';

const NO_SPAN = { start: 0, end: 0 };

/** A region that no words claim. */
export const fill = (when: Interval, award: Award): Region => ({
  when,
  award,
  explicit: { min: true, max: true },
  span: NO_SPAN,
});

export const pointsAt = (region: Region | undefined): number | null =>
  region?.award.kind === 'points' ? region.award.points : null;

/** 发现1次取消得分 is for more than one as well. */
export const widenLoneZero = (
  regions: Region[],
  say: (code: string, params: Record<string, number>) => void,
): void => {
  const [only, second] = regions;
  if (only === undefined || second !== undefined || !isPoint(only.when) || pointsAt(only) !== 0) return;
  const { min } = only.when;
  if (min === null || min.value < 1) return;
  say('rule.assumed-more-zero', { from: min.value });
  regions[0] = { ...only, when: { min, max: null } };
};

/** No defect at all where 1项 is the first named, and more than the most named where that scores 0. */
export const fillCounts = (
  scene: Scene,
  regions: Region[],
  say: (code: string, params: Record<string, number>) => void,
): void => {
  const bounded = regions.filter(({ when }) => when.min !== null);
  const lowestBand = [...bounded].sort((a, b) => (a.when.min?.value ?? 0) - (b.when.min?.value ?? 0))[0];
  const highestBand = [...regions]
    .filter(({ when }) => when.max !== null)
    .sort((a, b) => (b.when.max?.value ?? 0) - (a.when.max?.value ?? 0))[0];
  const first = lowestBand === undefined ? null : pointsAt(lowestBand);
  const last = highestBand === undefined ? null : pointsAt(highestBand);
  const fewerIsBetter =
    first !== null &&
    last !== null &&
    (regions.length > 1 ? first >= last : scene.context.direction === 'lower');
  const startsAtOne = lowestBand?.when.min?.value === 1 && regions.every(({ when }) => when.min !== null);
  if (
    startsAtOne &&
    scene.full !== null &&
    first !== null &&
    first <= scene.full &&
    (fewerIsBetter || regions.every(({ when }) => when.max === null))
  ) {
    say('rule.assumed-none-full', { full: scene.full });
    regions.push(
      fill(
        { min: { value: 0, inclusive: true }, max: { value: 0, inclusive: true } },
        { kind: 'points', points: scene.full },
      ),
    );
  }
  const open = regions.every(({ when }) => when.max !== null);
  if (
    open &&
    highestBand !== undefined &&
    last === 0 &&
    highestBand.when.max !== null &&
    isPoint(highestBand.when) &&
    (regions.length > 1 || highestBand.when.max.value > 0)
  ) {
    const { value } = highestBand.when.max;
    say('rule.assumed-more-zero', { from: value });
    regions.push(fill({ min: { value, inclusive: false }, max: null }, { kind: 'points', points: 0 }));
  }
};
