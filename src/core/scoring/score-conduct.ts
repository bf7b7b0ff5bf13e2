import type { Actual } from '../quantity/read-actual';
import { bandOf, printBands, type ConductBand } from './conduct-marks';
import type { ItemScore } from './item-score';

/** A mark that a person gave for conduct, which must lie in one of the bands that the criteria describe (E2 Ⅲ). */
export function scoreConduct(
  actual: Extract<Actual, { kind: 'quantity' | 'text' }>,
  bands: readonly ConductBand[],
): Pick<ItemScore, 'score' | 'flag' | 'steps' | 'diagnostics'> {
  const quantity = actual.kind === 'quantity' ? actual.quantity : null;
  const isMark = quantity !== null && (quantity.unit === null || quantity.unit.symbol === '分');
  const band = isMark ? bandOf(quantity.value, bands) : null;
  if (quantity === null || band === null) {
    const value = actual.kind === 'text' ? actual.text : actual.quantity.value;
    const params = { value, bands: printBands(bands) };
    return {
      score: null,
      flag: 'unscored',
      steps: [],
      diagnostics: [{ code: 'score.between-bands', severity: 'error', params }],
    };
  }
  const params = { mark: quantity.value, band: printBands([band]) };
  return {
    score: quantity.value,
    flag: 'unscored',
    steps: [{ code: 'explain.conduct', params }],
    diagnostics: [],
  };
}
