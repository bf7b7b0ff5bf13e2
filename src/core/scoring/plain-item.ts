import type { Diagnostic } from '../diagnostic';
import type { ExplanationStep } from '../rules/reading';
import type { ItemScore } from './item-score';
import type { RuleSource } from './scorecard';

const NO_TARGET = { reading: null, target: null, achievement: null, gap: null, flag: 'unscored' } as const;

/** An item without a score, for the reasons given. */
export function unscoredItem(source: RuleSource, diagnostics: readonly Diagnostic[]): ItemScore {
  return { ...NO_TARGET, source, score: null, steps: [], diagnostics };
}

/** A score that stands for itself: no target to compare it with, and so no achievement, gap or flag. */
export function scoredItem(
  source: RuleSource,
  score: number,
  steps: readonly ExplanationStep[],
  diagnostics: readonly Diagnostic[],
): ItemScore {
  return { ...NO_TARGET, source, score, steps, diagnostics };
}
