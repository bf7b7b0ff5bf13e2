import type { StepFact } from '../fact';
import { intervalOf, targetOf } from './places';
import type { Found } from './regions';
import type { Scene } from './scene';
import { factsOf } from './scene';

/** The full mark is granted for some amount of what the step counts, so the step does not count from none. */
export const startsElsewhere = (scene: Scene, step: StepFact, found: Found): boolean =>
  found.regions.some(
    ({ when, award, span }) =>
      span.end > 0 &&
      award.kind === 'points' &&
      award.points > 0 &&
      (when.min?.value ?? when.max?.value ?? 0) > 0 &&
      (step.size.unit === null || step.size.unit.dimension === scene.unit?.dimension),
  );

/** What is asked for, by a band, a stated condition or the target: the lower bound in the step's own dimension. */
export const askedFor = (scene: Scene, step: StepFact, found: Found): number | null => {
  const dimension = step.size.unit?.dimension;
  if (
    dimension !== undefined &&
    scene.unit !== null &&
    dimension !== scene.unit.dimension &&
    dimension !== 'ratio'
  )
    return null;
  const band = found.regions.find(
    ({ when, award, span }) =>
      award.kind === 'points' && award.points > 0 && span.end > 0 && when.min !== null && when.min.value > 0,
  );
  const stated = factsOf(scene, 'stated')
    .map(({ condition, start, end }) => intervalOf(scene, condition, { start, end }))
    .find((when) => when?.min != null && when.min.value > 0);
  return band?.when.min?.value ?? stated?.min?.value ?? targetOf(scene)?.min?.value ?? null;
};
