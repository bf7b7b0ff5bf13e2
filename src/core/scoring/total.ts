import { cleanNumber, compareNumbers } from '../quantity/convert';
import { DEFAULT_POLICY, type Policy } from './policy';
import { weightTotal } from './weight';

/** One score of a form; null when there is none (yet). */
export type TotalScore = number | 'not-applicable' | null;

export interface TotalOptions {
  /** Full marks. With weights, mark ÷ full mark × weight counts; without, they say what a form can give at most. */
  readonly full?: readonly (number | null)[] | null;
  readonly policy?: Pick<Policy, 'notApplicable' | 'weights'>;
  /** The scores are a part of a form (小计): weights are never normalised, they only make sense beside the other parts. */
  readonly part?: boolean;
}

export interface Total {
  /** Null when nothing has a score, and when a score lies outside 0…full mark. */
  readonly total: number | null;
  /** Sum of all weights as a share, scored or not; null without weights. */
  readonly weightTotal: number | null;
  /** Positions of items left out because they have no score. */
  readonly unscored: readonly number[];
  /** Positions of items that have a score and no weight, in a form that has weights: left out too. */
  readonly unweighted: readonly number[];
  /** Positions of items that do not apply; `policy.notApplicable` decides about their weight. */
  readonly notApplicable: readonly number[];
  /** Positions of scores below 0 or above their full mark. */
  readonly outOfRange: readonly number[];
}

/**
 * Total of a form. `weights` are shares of the whole (0.15) and the total stands on them as written: A8's 75 % can give 75
 * at most, unless the policy normalises. `weights` null: the scores are added up as they stand (C1, C3, C5, where full marks
 * are the weights). A blank score is left out and named, never taken for 0. An item that does not apply has its weight
 * shared among the others in proportion (C4), or dropped, or its full mark counts.
 *
 * @example totalOf([90, 85], [0.15, 0.4]) // total 47.5, weightTotal 0.55
 */
export function totalOf(
  scores: readonly TotalScore[],
  weights: readonly (number | null)[] | null,
  options: TotalOptions = {},
): Total {
  const { full = null, policy = DEFAULT_POLICY, part = false } = options;
  const unscored: number[] = [];
  const unweighted: number[] = [];
  const notApplicable: number[] = [];
  const outOfRange: number[] = [];
  let sum: number | null = null;
  let granted = 0;
  let whole = 0;
  let lost = 0;
  scores.forEach((score, index) => {
    const item = { weight: weights?.[index] ?? null, full: full?.[index] ?? null };
    const worth = weights === null ? (item.full ?? 0) / 100 : (item.weight ?? 0);
    whole += worth;
    if (score === null) {
      unscored.push(index);
    } else if (score === 'not-applicable') {
      notApplicable.push(index);
      lost += worth;
      granted += worth * 100;
    } else if (item.full !== null && item.full > 0 && !isWithin(score, item.full)) {
      outOfRange.push(index);
    } else {
      const counted = contribution(score, item, weights !== null, full !== null);
      if (counted === null) unweighted.push(index);
      else sum = (sum ?? 0) + counted;
    }
  });
  const found = { weightTotal: weights === null ? null : weightTotal(weights), unscored, unweighted };
  const settled = { ...found, notApplicable, outOfRange };
  if (sum === null || outOfRange.length > 0) return { ...settled, total: null };
  const kept = applyNotApplicable(sum, { whole, lost, granted }, policy.notApplicable);
  const total = policy.weights === 'normalise' && !part && whole > 0 ? kept / cleanNumber(whole) : kept;
  return { ...settled, total: cleanNumber(total) };
}

/** What one score adds to the total; null when the form gives no weight for it. */
function contribution(
  score: number,
  item: { readonly weight: number | null; readonly full: number | null },
  weighted: boolean,
  hasFull: boolean,
): number | null {
  if (!weighted) return score;
  if (item.weight === null) return null;
  if (!hasFull) return score * item.weight;
  return item.full === null || item.full <= 0 ? null : (score / item.full) * item.weight * 100;
}

function applyNotApplicable(
  sum: number,
  { whole, lost, granted }: { readonly whole: number; readonly lost: number; readonly granted: number },
  choice: Policy['notApplicable'],
): number {
  switch (choice) {
    case 'share': {
      const rest = cleanNumber(whole - lost);
      return rest > 0 ? (sum * whole) / rest : sum;
    }
    case 'drop':
      return sum;
    case 'full':
      return sum + granted;
  }
}

function isWithin(score: number, full: number): boolean {
  return compareNumbers(score, 0) >= 0 && compareNumbers(score, full) <= 0;
}
