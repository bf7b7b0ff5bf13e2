import type { MarkScale, NumberColumn } from '../records/record-block';
import type { IndicatorChoices } from './figures';
import type { Marks } from './number-counter';

/** The scale of five (A2). */
export const FIVE: MarkScale = { min: 1, max: 5, scale: 'marks' };

/**
 * Which values of a column are counted apart: quick responses (D1), contacts that were transferred, promoters and detractors
 * (B3), satisfied ratings and low ones (B3, B11). Null where none are.
 */
export function columnMarks(column: NumberColumn, choices: IndicatorChoices, scale: MarkScale): Marks | null {
  if (column === 'waiting') return { low: choices.quickResponse, high: Infinity };
  if (column === 'transfers') return { low: -1, high: 1 };
  if (column === 'nps') return { low: 6, high: 9 };
  return column === 'csat' ? satisfactionMarks(scale.scale === 'binary' ? FIVE : scale) : null;
}

/** Satisfied from 4 of 5 (A2), in other scales from four fifths; low below the middle (3 of 5, B11). */
function satisfactionMarks({ min, max }: MarkScale): Marks {
  return { low: (min + max) / 2 - 1e-9, high: max * 0.8 };
}
