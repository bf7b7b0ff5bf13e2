import type { Fact } from '../fact';
import type { Scene } from './scene';
import { factsOf, pointsOf } from './scene';

/**
 * 完全满足得40分;重要参数负偏离一项扣5分,一般参数一项扣2分: the grant for nothing wrong is where several kinds of
 * deductions start. The scene with that as the full mark; null for any other text.
 */
export const withListedDeductions = (scene: Scene): Scene | null => {
  const steps = factsOf(scene, 'step');
  const plain = steps.every(
    ({ condition, side, reference, change, size }) =>
      condition === null &&
      side === null &&
      reference === null &&
      change.value < 0 &&
      (size.unit === null || size.unit.dimension === 'count'),
  );
  const kinds = new Set(steps.map(({ subject }) => subject));
  const [none, another] = factsOf(scene, 'band');
  const others = scene.parsed.facts.some(
    ({ kind }) => !['band', 'step', 'event', 'limit', 'full', 'level'].includes(kind),
  );
  const granted = factsOf(scene, 'level').some(({ grant }) => grant.kind !== 'points' || grant.points !== 0);
  if (none?.place.kind !== 'none' || another !== undefined || kinds.size < 2 || !plain || others || granted)
    return null;
  if (steps.some(({ start }) => start < none.start)) return null;
  const full = pointsOf(scene, none.grant, none);
  if (full === null) return null;
  const facts = scene.parsed.facts.filter((fact: Fact) => fact !== none);
  return { ...scene, full, parsed: { ...scene.parsed, facts } };
};
