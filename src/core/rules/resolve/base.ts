import type { StepFact } from '../fact';
import { contains } from '../interval';
import type { Anchored } from './anchor';
import { isExcess } from './excess';
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
  // What the form's own column allows may not be what the text was written for.
  const ownTarget = factsOf(scene, 'stated').length + factsOf(scene, 'reference').length > 0;
  const beyondOwn = from === 'target' && toward === 'above' && ownTarget;
  const behind = found.regions.find(({ when, award, span }) => {
    // 超出5个百分点以上 beside 控制在8%以内 begins at 13%.
    if (award.kind !== 'points' || (beyondOwn && isExcess(scene, span))) return false;
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
  // >6 min deducts per 30 s, otherwise 15: the deductions start from there.
  if (from === 'condition' && step.change.value < 0 && found.otherwise?.kind === 'points')
    return found.otherwise.points;
  if (scene.full === null) {
    scene.notes.add('error', 'rule.missing-full', step);
    return null;
  }
  return scene.full;
};
