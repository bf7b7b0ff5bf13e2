import type { Diagnostic } from '../diagnostic';
import type { Target } from '../quantity/quantity';
import { sideOf } from './achievement';
import type { Policy } from './policy';
import type { ItemScore } from './item-score';

/** Full mark of an item that is scored by its target alone and whose form gives none. */
export const DEFAULT_FULL_MARK = 100;

/** By policy: the full mark when the target is met; when missed, the achievement ratio of it, or 0 (B with B4, D1, E1). */
export function scoreByTarget(
  measured: number,
  target: Target,
  reached: number | null,
  full: number | null,
  policy: Policy,
  diagnostics: readonly Diagnostic[],
): Pick<ItemScore, 'score' | 'steps' | 'diagnostics'> {
  const mark = full ?? DEFAULT_FULL_MARK;
  const met = sideOf(measured, target) === 'inside';
  const assumed: Diagnostic = {
    code: `score.by-target${policy.targetOnly === 'zero' ? '-or-zero' : ''}${full === null ? '-of-100' : ''}`,
    severity: 'info',
    params: { full: mark },
  };
  if (met) {
    return {
      score: mark,
      steps: [{ code: 'explain.target-met', params: { full: mark } }],
      diagnostics: [...diagnostics, assumed],
    };
  }
  if (policy.targetOnly === 'zero') {
    return {
      score: 0,
      steps: [{ code: 'explain.target-missed-zero', params: {} }],
      diagnostics: [...diagnostics, assumed],
    };
  }
  if (reached === null) {
    return {
      score: null,
      steps: [],
      diagnostics: [...diagnostics, { code: 'score.no-ratio', severity: 'error' }],
    };
  }
  // Where it becomes a score, an achievement counts from 0 to 100 %.
  const ratio = Math.min(1, Math.max(0, reached));
  return {
    score: ratio * mark,
    steps: [
      {
        code: 'explain.target-missed-ratio',
        params: { percent: shown(ratio * 100), full: mark, score: shown(ratio * mark) },
      },
    ],
    diagnostics: [...diagnostics, assumed],
  };
}

/** Two decimals, as the policy shows scores; the score itself is not rounded. */
function shown(value: number): number {
  return Math.round(value * 100) / 100;
}
