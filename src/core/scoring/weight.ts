import { cleanNumber, compareNumbers } from '../quantity/convert';
import { parseQuantity } from '../quantity/parse-quantity';
import type { Diagnostic } from '../diagnostic';

/** A weight as it stands in its cell, and whether it was written as percent. */
export interface ParsedWeight {
  readonly value: number;
  /** `share`: 0.15 or 15%; `number`: 15, whose meaning the whole column decides. */
  readonly form: 'share' | 'number';
}

/**
 * A weight cell: `15%`, 0.15 with a percent format, 0.15, 15, `15`. Null when it is no weight: words, negative numbers.
 * What a bare 1 means (1 or 100 %) is for `weightsOf` to say.
 */
export function parseWeight(cell: string | number | boolean, numberFormat = 'General'): ParsedWeight | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell) || cell < 0) return null;
    return { value: cell, form: isPercentFormat(numberFormat) ? 'share' : 'number' };
  }
  const quantity = parseQuantity(cell);
  if (quantity === null || quantity.value < 0) return null;
  if (quantity.unit === null || quantity.unit.symbol === '分')
    return { value: quantity.value, form: 'number' };
  return quantity.unit.symbol === '%' ? { value: cleanNumber(quantity.value / 100), form: 'share' } : null;
}

/**
 * Weights of one column as shares of the whole (15 % → 0.15). Bare numbers are percent numbers (15, 20, 25) when the
 * column as a whole says so: any above 1, or a header with (%). Otherwise they are shares (0.15, 0.2).
 *
 * @example weightsOf([{ value: 15, form: 'number' }, null]) // [0.15, null]
 */
export function weightsOf(
  cells: readonly (ParsedWeight | null)[],
  headerIsPercent = false,
): (number | null)[] {
  const bare = cells.filter((cell): cell is ParsedWeight => cell?.form === 'number');
  const percent = headerIsPercent || bare.some(({ value }) => value > 1);
  return cells.map((cell) => {
    if (cell === null) return null;
    return cell.form === 'number' && percent ? cleanNumber(cell.value / 100) : cell.value;
  });
}

/** Sum of the weights as a share, without binary noise; null when there is none. A8: 0.75, C4: 0.95, E3: 0.8. */
export function weightTotal(weights: readonly (number | null)[]): number | null {
  const given = weights.filter((weight): weight is number => weight !== null);
  return given.length === 0 ? null : cleanNumber(given.reduce((sum, weight) => sum + weight, 0));
}

/** Says when the weights as written are not 100 %: they are kept unless the policy normalises (A8, C4, E3, C1 + C2). */
export function checkWeights(weights: readonly (number | null)[]): Diagnostic[] {
  const total = weightTotal(weights);
  if (total === null || compareNumbers(total, 1) === 0) return [];
  return [{ code: 'scoring.weight-sum', severity: 'warning', params: { sum: cleanNumber(total * 100) } }];
}

/** Weights scaled to 100 %; blank ones stay blank. Unchanged when they sum to nothing. */
export function normaliseWeights(weights: readonly (number | null)[]): (number | null)[] {
  const total = weightTotal(weights);
  if (total === null || total <= 0) return [...weights];
  return weights.map((weight) => (weight === null ? null : cleanNumber(weight / total)));
}

function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, '').includes('%');
}
