import { compile } from '../formula/evaluate';
import { settle } from '../formula/settle';
import { barePercent } from '../quantity/bare-percent';
import { convertValue } from '../quantity/convert';
import type { Target } from '../quantity/quantity';
import { readActual } from '../quantity/read-actual';
import { bind, bound } from '../rules/bind';
import { lower } from '../rules/lower';
import type { RuleContext } from '../rules/reading';
import { readRule } from '../rules/read-rule';
import { achievement, sideOf } from './achievement';
import { DEFAULT_POLICY, type Policy } from './policy';
import { policyForSentence } from './policy-for-sentence';
import { DEFAULT_FULL_MARK } from './score-by-target';
import { targetBeside, type ItemInput } from './score-item';

/** The score of a number; NaN where the whole of scoreItem must be asked. */
export type QuickScore = (actual: number) => number;

/** All that decides a score but the actual. */
export type ScoringOf = Omit<ItemInput, 'actual'>;

const NOTHING_QUICK: QuickScore = () => NaN;

/**
 * Works out, once for a column of cells, all of a score that does not depend on the number: the rule, its arithmetic, the
 * target, the unit. The answer is the same as `scoreItem(…).score` for a number, or NaN where only scoreItem knows (levels,
 * events, values that the rule leaves open).
 *
 * @example prepareScore({ criteria: '≤25秒得100分,每增加5秒扣10分', full: 100 })(35) // 80
 */
export function prepareScore(input: ScoringOf): QuickScore {
  const policy = input.policy ?? DEFAULT_POLICY;
  const one = readActual(1, input.unitArgument ?? null);
  if (one.kind !== 'quantity') return NOTHING_QUICK;
  const toQuantity = one.quantity.value === 1 ? null : one.quantity.value;
  const target = targetBeside(one, input.target ?? null);
  const criteria = input.criteria?.trim() ?? '';
  const score =
    criteria === ''
      ? byTarget(one.quantity.unit, target, input.full ?? DEFAULT_FULL_MARK, policy)
      : byCriteria(one.quantity.unit, criteria, { ...input, target }, policy);
  if (toQuantity === null || score === NOTHING_QUICK) return score;
  return (actual) => {
    const told = readActual(actual, input.unitArgument ?? null);
    return told.kind === 'quantity' ? score(told.quantity.value) : NaN;
  };
}

function byCriteria(
  unit: Target['unit'],
  criteria: string,
  { full, target, direction }: ScoringOf,
  policy: Policy,
): QuickScore {
  const context: RuleContext = {
    policy: policyForSentence(policy, criteria),
    ...(full != null && { full }),
    ...(target && { target }),
    ...(direction && { direction }),
  };
  const reading = readRule(criteria, context);
  if (reading.rule?.kind !== 'measure') return NOTHING_QUICK;
  const binding = bind(reading.rule, reading, unit);
  const expr = lower(reading.rule);
  if (binding === null || expr === null) return NOTHING_QUICK;
  const score = compile(expr);
  // Most numbers are in the rule's own unit.
  if (binding.kind === 'factor' && binding.factor === 1) return (actual) => score(settle(actual));
  return (actual) => score(bound(binding, actual));
}

function byTarget(unit: Target['unit'], target: Target | null, full: number, policy: Policy): QuickScore {
  if (target === null) return NOTHING_QUICK;
  const bounds = [target.min?.value, target.max?.value].filter((value) => value !== undefined);
  const measure = (actual: number): number =>
    unit === null && target.unit?.dimension === 'ratio'
      ? barePercent(actual, bounds).points
      : (convertValue(actual, unit, target.unit) ?? NaN);
  return (actual) => {
    const measured = measure(actual);
    if (Number.isNaN(measured)) return NaN;
    if (sideOf(measured, target) === 'inside') return full;
    if (policy.targetOnly === 'zero') return 0;
    const reached = achievement(measured, target);
    return reached === null ? NaN : Math.min(1, Math.max(0, reached)) * full;
  };
}

/** Preparations kept; the oldest goes first. */
const CACHE_SIZE = 500;
const cache = new Map<string, { readonly of: ScoringOf; readonly score: QuickScore }>();

/** The same as prepareScore, kept by criteria: a workbook asks for the same few again and again. */
export function preparedScore(input: ScoringOf): QuickScore {
  const key = input.criteria ?? '';
  const known = cache.get(key);
  if (known !== undefined && isSame(known.of, input)) return known.score;
  if (known === undefined && cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  const score = prepareScore(input);
  cache.set(key, { of: input, score });
  return score;
}

/**
 * The score alone, the same as `scoreItem(input).score`, for a number in `actual`. Null where that is not so or no score comes
 * out; `scoreItem` then has the answer and the reason.
 *
 * @example quickScore({ actual: 35, criteria: '≤25秒得100分,每增加5秒扣10分', full: 100 }) // 80
 */
export function quickScore(input: ItemInput): number | null {
  const { actual } = input;
  if (typeof actual !== 'number' || !Number.isFinite(actual)) return null;
  const score = preparedScore(input)(actual);
  return Number.isFinite(score) ? score : null;
}

/** Targets and policies are compared by identity: whoever calls for a column of cells has read them once. */
function isSame(a: ScoringOf, b: ScoringOf): boolean {
  return (
    a.full === b.full &&
    a.target === b.target &&
    a.unitArgument === b.unitArgument &&
    a.direction === b.direction &&
    a.policy === b.policy
  );
}
