import type { Diagnostic } from '../diagnostic';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import type { TotalParts } from './form-total';
import { stateOf } from './item-state';
import type { Policy } from './policy';
import type { ScoredItem } from './scorecard';
import { weightTotal } from './weight';

/** More than half again of 100: weights that were counted twice, or marks of another scale. */
const MOST = 150;

/**
 * Why the total of a form must not be called 优秀 or 不合格; empty when it may. Grades are thresholds out of 100: a part of
 * a form that makes 25 at most would be 不合格 whatever the person did. A8 (75 %) and E3 (80 %) are graded as written. Nor is a total
 * graded that leaves out an item which has no weight and could not be scored (a 扣分项 nobody could read).
 *
 * @example whyNoGrade(items, { scores, weights: [0.1, 0.15], full: null }, policy) // full marks are 25
 */
export function whyNoGrade(
  items: readonly ScoredItem[],
  parts: TotalParts | null,
  policy: Policy,
): Diagnostic[] {
  if (parts === null) return [];
  const unread = items.filter(isUnreadExtra).length;
  if (unread > 0) {
    return [{ code: 'score.no-grade-unread', severity: 'warning', params: { count: unread } }];
  }
  const most = mostOf(items, parts);
  if (policy.weights === 'normalise' || most === null) return [];
  const thresholds = policy.grades.map(({ from }) => from).filter((from) => from > 0);
  const least = Math.min(...thresholds);
  if ((thresholds.length === 0 || compareNumbers(most, least) >= 0) && compareNumbers(most, MOST) <= 0)
    return [];
  return [{ code: 'score.no-grade-scale', severity: 'warning', params: { most } }];
}

/** An item that has an actual to judge and no score, and that counts by no weight and no full mark. */
function isUnreadExtra(scored: ScoredItem): boolean {
  const { weight, sharedWeight, full, criteria, actual } = scored.item;
  if (weight !== null || sharedWeight !== undefined || full !== null || scored.score !== null) return false;
  const isFilled = actual !== null && actual.value !== '' && stateOf(scored) !== 'not-applicable';
  return isFilled && criteria !== null;
}

/** What full marks in every item would make; null when the form does not say. */
function mostOf(items: readonly ScoredItem[], { weights }: TotalParts): number | null {
  if (weights !== null) {
    const sum = weightTotal(weights);
    return sum === null || sum <= 0 ? null : cleanNumber(sum * 100);
  }
  const sum = items.reduce((whole, { full }) => whole + (full ?? 0), 0);
  return sum > 0 ? cleanNumber(sum) : null;
}
