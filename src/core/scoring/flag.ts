import { compareNumbers } from '../quantity/convert';
import type { Target } from '../quantity/quantity';
import { sideOf } from './achievement';
import { gap } from './gap';
import { DEFAULT_POLICY, type Policy } from './policy';
import type { Flag } from './scorecard';

/**
 * 标注未达标指标 (B6): missed when the target's comparator fails; an anomaly, to be verified a second time, when the miss
 * is the policy's share of the target or more. 45 s against ≤30 s is 50 % over: an anomaly. Against a target of 0 any miss
 * is beyond every share, and still only missed: a first complaint is no data error. No target, no flag: unscored.
 *
 * @example flagOf(45, { max: { value: 30, inclusive: true }, unit: null, assumedDirection: false }) // 'anomaly'
 */
export function flagOf(
  actual: number | null,
  target: Target | null,
  policy: Pick<Policy, 'anomalyThreshold'> = DEFAULT_POLICY,
): Flag {
  if (actual === null || target === null || !Number.isFinite(actual)) return 'unscored';
  if (target.min === undefined && target.max === undefined) return 'unscored';
  const side = sideOf(actual, target);
  if (side === 'inside') return 'met';
  const bound = side === 'below' ? target.min : target.max;
  const miss = Math.abs(gap(actual, target) ?? 0);
  if (bound === undefined || bound.value === 0) return 'missed';
  return compareNumbers(miss, policy.anomalyThreshold * Math.abs(bound.value)) >= 0 ? 'anomaly' : 'missed';
}
