import { literal } from '../formula/literal';
import { compareNumbers } from '../quantity/convert';
import type { Target } from '../quantity/quantity';
import { readTargetArgument, type TargetProblem } from '../scoring/target-argument';
import type { CallArgument } from './call-argument';
import { singleValue } from './call-argument';
import { liveText, type NumberArgument } from './native';

/** The bounds of a target as a formula names them. */
export interface TargetBounds {
  readonly min: NumberArgument | null;
  readonly max: NumberArgument | null;
  /** The condition that a number meets the target. */
  readonly holds: (x: string) => string;
}

/** A target with what a formula can name of it. */
export interface NamedTarget {
  readonly target: Target;
  /** The cell that holds the bound as a number: the formula follows it. Null: the bound becomes part of the formula. */
  readonly bound: NumberArgument | null;
}

/** The target of a call: null where it was left out or is blank. */
export function targetOf(
  argument: CallArgument | null,
  direction?: 'higher' | 'lower',
): NamedTarget | TargetProblem | null {
  const value = argument === null ? '' : singleValue(argument);
  if (argument === null || value === '' || typeof value === 'boolean') return null;
  if (value === null || value === undefined) return 'argument.target';
  const target = readTargetArgument(value, direction);
  return typeof target === 'string' ? target : { target, bound: boundIn(argument, target) };
}

/** `"≥"&D5*100&"%"`: what is worked out between the words is the bound. */
function boundIn({ joined }: CallArgument, { min, max }: Target): NumberArgument | null {
  const [live, ...others] = joined.filter(({ fixed }) => !fixed);
  const bounds = [min?.value, max?.value].filter((bound) => bound !== undefined);
  const [bound] = bounds;
  if (live === undefined || others.length > 0 || bounds.length !== 1 || bound === undefined) return null;
  if (typeof live.value !== 'number' || compareNumbers(live.value, bound) !== 0) return null;
  return { value: bound, text: liveText(live.text) };
}

/** The bounds of a target; `named` in place of its only one, where that is still the same number. */
export function targetBounds({ min, max }: Target, named: NumberArgument | null): TargetBounds {
  const nameOf = (bound: { readonly value: number } | undefined): NumberArgument | null => {
    if (bound === undefined) return null;
    const same = named !== null && (min === undefined || max === undefined);
    return same && compareNumbers(named.value, bound.value) === 0
      ? named
      : { value: bound.value, text: literal(bound.value) };
  };
  const [low, high] = [nameOf(min), nameOf(max)];
  return {
    min: low,
    max: high,
    holds: (x) => {
      const tests = [
        ...(low === null ? [] : [`${x}${min?.inclusive === false ? '>' : '>='}${low.text}`]),
        ...(high === null ? [] : [`${x}${max?.inclusive === false ? '<' : '<='}${high.text}`]),
      ];
      return tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`;
    },
  };
}
