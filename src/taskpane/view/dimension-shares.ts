import type { Scorecard } from '../../core/scoring/scorecard';
import { partsOfTotal } from './parts-of-total';

/** A dimension of a form: what it adds to the total, and how much of what it could add that is; null where nobody knows. */
export interface DimensionShare {
  readonly dimension: string;
  readonly total: number | null;
  /** What it could add at most. */
  readonly most: number | null;
  readonly share: number | null;
}

/** The dimensions of a form with what was reached of each, in the order of the form. */
export function dimensionShares(card: Scorecard): DimensionShare[] {
  const parts = partsOfTotal(card);
  return card.dimensions.map(({ dimension, total }) => {
    const own = parts.filter(({ scored }) => scored.item.dimension === dimension);
    const got = sum(own.map(({ part }) => part));
    const lost = sum(own.map(({ lost: missing }) => missing));
    const most = got === null || lost === null ? null : got + lost;
    const share = got === null || most === null || most <= 0 ? null : got / most;
    return { dimension, total, most, share };
  });
}

/** Null when any is missing: half a sum would be a wrong share. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (all, value) => (all === null || value === null ? null : all + value),
    0,
  );
}
