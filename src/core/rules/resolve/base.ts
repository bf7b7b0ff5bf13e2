import type { StepFact } from '../fact';
import { contains } from '../interval';
import type { Anchored } from './anchor';
import type { Found } from './regions';
import type { Scene } from './scene';
import { factsOf } from './scene';

/** What a step starts from: the points of the band at its anchor, else the full mark, else none for what is earned. */
export const baseOf = (
  scene: Scene,
  step: StepFact,
  { anchor, toward, from }: Anchored,
  found: Found,
): number | null => {
  const behind = found.regions.find(({ when, award }) => {
    if (award.kind !== 'points') return false;
    if (contains(when, anchor)) return true;
    // The band on the other side of an exclusive bound.
    return toward === 'above' ? when.max?.value === anchor : when.min?.value === anchor;
  });
  if (behind?.award.kind === 'points') {
    if (from === 'target' && step.change.value < 0 && behind.award.points === 0 && scene.full !== 0) {
      // 超5%不得分 beside a target of 10% cannot mean 5% itself.
      scene.notes.add('error', 'rule.conflict', behind.span);
      return null;
    }
    return behind.award.points;
  }
  if (from === 'zero' && step.change.value > 0) {
    return found.regions.length === 0 ? (factsOf(scene, 'full').find(({ base }) => base)?.points ?? 0) : 0;
  }
  if (scene.full === null) {
    scene.notes.add('error', 'rule.missing-full', step);
    return null;
  }
  return scene.full;
};
