import type { CellValue } from '../forms/grid';
import { isError } from './frozen-value';

/** Scores that differ by less are the same: binary noise of two ways of working them out. */
const NOISE = 1e-9;

/** Whether a native formula came to what the live one showed; errors are all alike. */
export function isSameResult(now: CellValue, shown: CellValue): boolean {
  if (typeof now === 'number' && typeof shown === 'number') {
    return Math.abs(now - shown) <= NOISE * Math.max(1, Math.abs(shown));
  }
  return now === shown || (isError(now) && isError(shown));
}
