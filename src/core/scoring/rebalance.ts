import type { Diagnostic } from '../diagnostic';
import { cleanNumber, compareNumbers } from '../quantity/convert';

/** Weights after a person fixed some of them; unchanged where the fixed ones leave no way to 100 %. */
export interface Rebalanced {
  /** As shares of the whole; null where an item has none. */
  readonly weights: readonly (number | null)[];
  /** Why nothing was changed, as an error. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Fixes the weights of some items (by position, as shares) and scales the rest in proportion, so that all make 100 % (B1: at a
 * new-business launch 一次解决率 → 30 %). Items without a weight stay without. Errors when the fixed weights exceed
 * 100 %, or are less and nothing is left to scale.
 *
 * @example rebalance([0.25, 0.75], new Map([[0, 0.4]])).weights // [0.4, 0.6]
 */
export function rebalance(
  weights: readonly (number | null)[],
  fixed: ReadonlyMap<number, number>,
): Rebalanced {
  if (fixed.size === 0) return { weights, diagnostics: [] };
  const taken = cleanNumber([...fixed.values()].reduce((sum, weight) => sum + weight, 0));
  const rest = cleanNumber(
    weights.reduce<number>((sum, weight, index) => sum + (fixed.has(index) ? 0 : (weight ?? 0)), 0),
  );
  const order = compareNumbers(taken, 1);
  const negative = [...fixed.values()].some((weight) => !(weight >= 0));
  if (negative || order > 0 || (order < 0 && rest === 0)) {
    const code = negative || order > 0 ? 'scoring.rebalance-over' : 'scoring.rebalance-short';
    const params = { sum: cleanNumber(taken * 100) };
    return { weights, diagnostics: [{ code, severity: 'error', params }] };
  }
  const factor = rest === 0 ? 0 : (1 - taken) / rest;
  const balanced = weights.map((weight, index) => {
    const own = fixed.get(index);
    if (own !== undefined) return own;
    return weight === null ? null : cleanNumber(weight * factor);
  });
  return { weights: balanced, diagnostics: [] };
}
