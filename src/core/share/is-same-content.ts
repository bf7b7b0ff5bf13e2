import type { CellValue } from '../forms/grid';
import { formulaTokens } from './formula-tokens';

/**
 * Whether a cell holds what was written. Excel may spell a formula its own way (capitals, blanks), and gives a text without the
 * apostrophe that marked it.
 */
export function isSameContent(now: CellValue, written: string): boolean {
  if (typeof now === 'number') {
    const number = Number(written);
    return written.trim() !== '' && Math.abs(now - number) <= Math.abs(number) * 1e-14;
  }
  if (typeof now === 'boolean') return written.toUpperCase() === String(now).toUpperCase();
  if (written.startsWith('=')) return now.startsWith('=') && plainFormula(now) === plainFormula(written);
  return now === (written.startsWith("'") ? written.slice(1) : written);
}

/** Capitals and blanks outside of texts say nothing. */
function plainFormula(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === 'text' ? text : kind === 'space' ? '' : text.toUpperCase()))
    .join('');
}
