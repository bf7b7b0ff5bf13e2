import type { Diagnostic } from '../diagnostic';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { weightTotal } from '../scoring/weight';

export interface Rebalanced {
  /** Shares of the whole; the weights as they were when it is impossible. */
  readonly weights: readonly (number | null)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Weights are rounded to a tenth of a percent, or as finely as a fixed one is written, down to this many parts of 1. */
const COARSEST = 1_000;
const FINEST = 1_000_000;

/**
 * New weights (B1, B11): those in `fixed` (position → share) as given, the others scaled in their proportions so that all make
 * exactly 100 %; without any fixed one, all are scaled. Rounded to 0.1 %, the largest remainders rounded up. Blank weights stay
 * blank. Impossible, and said: fixed weights beyond 100 %, or nothing left to take up the rest.
 *
 * @example rebalance([0.15, 0.2, 0.25, 0.4], new Map([[2, 0.3]])).weights // [0.14, 0.187, 0.3, 0.373]
 */
export function rebalance(
  weights: readonly (number | null)[],
  fixed: ReadonlyMap<number, number> = new Map(),
): Rebalanced {
  const impossible = (code: string, params: Diagnostic['params'] = {}): Rebalanced => ({
    weights: [...weights],
    diagnostics: [{ code, severity: 'error', params }],
  });
  const bad = [...fixed].find(
    ([index, share]) => !(index in weights) || !Number.isFinite(share) || share < 0,
  );
  if (bad !== undefined) return impossible('settings.weight-bad', { value: cleanNumber(bad[1] * 100) });
  const taken = cleanNumber([...fixed.values()].reduce((sum, share) => sum + share, 0));
  const percent = cleanNumber(taken * 100);
  if (compareNumbers(taken, 1) > 0) return impossible('settings.weights-over', { sum: percent });
  const others = weights.map((weight, index) => (fixed.has(index) ? null : weight));
  const sum = weightTotal(others) ?? 0;
  const room = cleanNumber(1 - taken);
  const isFull = compareNumbers(room, 0) === 0;
  if (sum <= 0 && !isFull) return impossible('settings.weights-no-rest', { sum: percent });
  // Thirds that make 100 % already are no reason to write anything.
  const scaled = compareNumbers(sum, room) === 0 ? others : scaleTo(others, sum, room, [...fixed.values()]);
  return settled(
    weights,
    scaled.map((weight, index) => fixed.get(index) ?? weight),
  );
}

function settled(before: readonly (number | null)[], weights: readonly (number | null)[]): Rebalanced {
  const vanished = weights.filter((weight, index) => weight === 0 && (before[index] ?? 0) > 0).length;
  const diagnostics: Diagnostic[] =
    vanished > 0
      ? [{ code: 'settings.weights-vanished', severity: 'warning', params: { count: vanished } }]
      : [];
  return { weights, diagnostics };
}

/** 1000 for tenths of a percent; more when a fixed weight is written more finely. */
function partsOfOne(fixed: readonly number[]): number {
  let parts = COARSEST;
  const fits = (share: number) => compareNumbers(Math.round(share * parts), share * parts) === 0;
  while (parts < FINEST && !fixed.every(fits)) parts *= 10;
  return parts;
}

/** Scales, rounds down to whole parts, and gives what is left part by part to the largest remainders (the first of equal ones). */
function scaleTo(
  shares: readonly (number | null)[],
  sum: number,
  room: number,
  fixed: readonly number[],
): (number | null)[] {
  const parts = partsOfOne(fixed);
  const exact = shares.map((share) => (share === null ? null : cleanNumber((share / sum) * room * parts)));
  const rounded = exact.map((value) => (value === null ? null : Math.floor(value)));
  let left = Math.round(room * parts) - rounded.reduce<number>((all, value) => all + (value ?? 0), 0);
  const byRemainder = exact
    .flatMap((value, index) => (value === null ? [] : [{ index, rest: value - Math.floor(value) }]))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => (Math.abs(a.rest - b.rest) < 1e-6 ? a.index - b.index : b.rest - a.rest));
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    rounded[index] = (rounded[index] ?? 0) + 1;
    left--;
  }
  return rounded.map((value) => (value === null ? null : cleanNumber(value / parts)));
}
