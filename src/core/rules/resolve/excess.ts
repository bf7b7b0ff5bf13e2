import type { Span } from '../../diagnostic';
import { answer } from '../answer';
import type { Bound, Interval } from '../rule';
import type { Found, Region } from './regions';
import type { Scene } from './scene';
import { tidy } from './scene';

/** 超3次以上, 超出10元: so far beyond what is allowed, or that figure itself? 超过 always names the figure itself. */
const EXCESS = /^超(?:出)?(?!过|额)/;

export const isExcess = (scene: Scene, { start, end }: Span): boolean =>
  EXCESS.test(scene.parsed.text.slice(start, end));

const shifted = (bound: Bound | null, by: number): Bound | null =>
  bound && { value: tidy(bound.value + by), inclusive: bound.inclusive };

/**
 * 不超过2次,每超1次扣1分,超3次以上不得分: from 3, or from 2 + 3? Inside what is allowed it can only be meant from there on;
 * where both make sense, what lies between them is not scored.
 */
export const settleExcess = (scene: Scene, found: Found): void => {
  const steps = found.regions.flatMap(({ award }) =>
    award.kind === 'steps' && award.toward === 'above' && award.change < 0 && award.anchor > 0 ? [award] : [],
  );
  const [step, another] = steps;
  if (step === undefined || another !== undefined) return;
  const between: Region[] = [];
  found.regions.forEach((region, i) => {
    const { when, award, span } = region;
    const { min } = when;
    if (award.kind !== 'points' || min === null || !isExcess(scene, span)) return;
    const far = tidy(step.anchor + min.value);
    const moved: Interval = { min: shifted(min, step.anchor), max: shifted(when.max, step.anchor) };
    if (min.value <= step.anchor) {
      found.regions[i] = { ...region, when: moved };
      return;
    }
    const beats = (x: number): boolean => (answer(step, x) ?? 0) > award.points;
    if (!beats(min.value) || !beats(far)) return;
    between.push({
      ...region,
      when: { min, max: { value: far, inclusive: !min.inclusive } },
      award: { kind: 'open', reason: 'rule.conflict' },
    });
  });
  if (between.length > 0) scene.notes.add('warning', 'rule.conflict', between[0]?.span);
  found.regions.push(...between);
};
