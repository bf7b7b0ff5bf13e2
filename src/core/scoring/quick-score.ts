import { compile } from '../formula/evaluate';
import { readActual } from '../quantity/read-actual';
import { bind, bound } from '../rules/bind';
import { lower } from '../rules/lower';
import type { RuleContext } from '../rules/reading';
import { readRule } from '../rules/read-rule';
import { DEFAULT_POLICY } from './policy';
import type { ItemInput } from './score-item';

/** The score of a number; NaN where the whole of scoreItem must be asked. */
type Quick = (actual: number) => number;

interface Prepared {
  readonly full: ItemInput['full'];
  readonly unit: string | null;
  readonly direction: ItemInput['direction'];
  readonly policy: ItemInput['policy'];
  readonly score: Quick;
}

/** Texts kept; the oldest goes first. */
const CACHE_SIZE = 500;
const cache = new Map<string, Prepared>();

const NOTHING_QUICK: Quick = () => NaN;

/** All that does not depend on the number, worked out once: the rule, its arithmetic, the unit. */
const prepare = (criteria: string, unit: string | null, input: ItemInput): Quick => {
  const context: RuleContext = {
    policy: input.policy ?? DEFAULT_POLICY,
    ...(input.full != null && { full: input.full }),
    ...(input.direction && { direction: input.direction }),
  };
  const reading = readRule(criteria.trim(), context);
  const one = readActual(1, unit);
  if (reading.rule?.kind !== 'measure' || one.kind !== 'quantity') return NOTHING_QUICK;
  const binding = bind(reading.rule, reading.unit, one.quantity.unit);
  const expr = lower(reading.rule);
  if (binding === null || expr === null) return NOTHING_QUICK;
  const score = compile(expr);
  if (one.quantity.value === 1) return (actual) => score(bound(binding, actual));
  return (actual) => {
    const told = readActual(actual, unit);
    return told.kind === 'quantity' ? score(bound(binding, told.quantity.value)) : NaN;
  };
};

/**
 * The score alone, the same as `scoreItem(input).score`, for what a column of cells holds most: a number, criteria in words and
 * no target. Null where that is not so or no score comes out; `scoreItem` then has the answer and the reason.
 *
 * @example quickScore({ actual: 35, criteria: '≤25秒得100分,每增加5秒扣10分', full: 100 }) // 80
 */
export function quickScore(input: ItemInput): number | null {
  const { actual, criteria, full, direction, policy } = input;
  if (typeof actual !== 'number' || !Number.isFinite(actual) || !criteria || input.target) return null;
  const unit = input.unitArgument ?? null;
  let prepared = cache.get(criteria);
  if (
    prepared === undefined ||
    prepared.full !== full ||
    prepared.unit !== unit ||
    prepared.direction !== direction ||
    prepared.policy !== policy
  ) {
    if (prepared === undefined && cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
    prepared = { full, unit, direction, policy, score: prepare(criteria, unit, input) };
    cache.set(criteria, prepared);
  }
  const score = prepared.score(actual);
  return Number.isFinite(score) ? score : null;
}
