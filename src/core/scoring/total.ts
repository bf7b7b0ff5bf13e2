import { cleanNumber } from '../quantity/convert';
import { weightTotal } from './weight';

export interface Total {
  /** Σ score × weight over the items that have both, or Σ score where full marks are the weights. Null when none has. */
  readonly total: number | null;
  /** Sum of all weights as a share, scored or not; null without weights. */
  readonly weightTotal: number | null;
  /** Positions of items left out because they have no score. */
  readonly unscored: readonly number[];
  /** Positions of items that have a score and no weight, in a form that has weights: left out too. */
  readonly unweighted: readonly number[];
}

/**
 * Total of a form. `weights` are shares of the whole (0.15) and the total stands on them as written: A8's 75 % can give 75
 * at most. `weights` null: the scores are added up as they stand (C1, C3, C5, where full marks are the weights). A blank
 * score is left out and named, never taken for 0.
 *
 * @example totalOf([90, 85], [0.15, 0.4]) // { total: 47.5, weightTotal: 0.55, unscored: [], unweighted: [] }
 */
export function totalOf(
  scores: readonly (number | null)[],
  weights: readonly (number | null)[] | null,
): Total {
  const unscored: number[] = [];
  const unweighted: number[] = [];
  let sum: number | null = null;
  scores.forEach((score, index) => {
    const weight = weights === null ? 1 : (weights[index] ?? null);
    if (score === null) unscored.push(index);
    else if (weight === null) unweighted.push(index);
    else sum = (sum ?? 0) + score * weight;
  });
  return {
    total: sum === null ? null : cleanNumber(sum),
    weightTotal: weights === null ? null : weightTotal(weights),
    unscored,
    unweighted,
  };
}
