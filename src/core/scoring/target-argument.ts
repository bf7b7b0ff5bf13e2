import { parseTarget } from '../quantity/parse-target';
import type { Target } from '../quantity/quantity';
import { readRule } from '../rules/read-rule';

/** Why an argument is no target: it cannot be read, or it does not say which way is better. Codes of messages. */
export type TargetProblem = 'argument.target' | 'argument.direction';

/**
 * The target that an argument of a function states, or the one that criteria imply. `direction` decides for a bare number.
 *
 * @example readTargetArgument('≤30秒') // { max: { value: 30, inclusive: true }, unit: 秒, … }
 */
export function readTargetArgument(
  value: string | number,
  direction?: 'higher' | 'lower',
): Target | TargetProblem {
  if (typeof value === 'string') {
    const implied = readRule(value).impliedTarget;
    if (implied !== null) return implied;
  }
  const parsed = parseTarget(value, direction ? { direction } : {});
  if (parsed === null) return 'argument.target';
  return parsed.target.assumedDirection && direction === undefined ? 'argument.direction' : parsed.target;
}
