import { gradeOf, parseGradeScheme } from '../core/scoring/grade';
import { totalOf } from '../core/scoring/total';
import { parseWeight, weightsOf } from '../core/scoring/weight';
import { badArgument } from './cell-error';
import { isBlank } from './item-arguments';
import { asMatrix, type CellAnswer, type CellArgument, missingArgument } from './spread';

/** KPI.TOTAL: one number for a column of scores and its weights. */
export function totalOfRanges(scores: unknown[][], weights?: unknown[][]): CellAnswer[][] {
  if (scores == null) throw missingArgument('scores');
  const marks = asMatrix(scores).flat().map(scoreNumber);
  if (weights == null) return [[totalOf(marks, null).total ?? '']];
  const cells = asMatrix(weights).flat();
  if (cells.length !== marks.length) throw badArgument('argument.shape', { name: 'weights' });
  const parsed = cells.map((cell) => {
    if (isBlank(cell)) return null;
    const weight = parseWeight(cell);
    if (weight === null) throw badArgument('argument.weights', { value: String(cell) });
    return weight;
  });
  return [[totalOf(marks, weightsOf(parsed)).total ?? '']];
}

function scoreNumber(value: CellArgument): number | null {
  if (isBlank(value)) return null;
  if (typeof value !== 'number') throw badArgument('argument.scores', { value: String(value) });
  return value;
}

/** KPI.GRADE for one cell. */
export function gradeCell({ score, scheme }: Readonly<Record<'score' | 'scheme', CellArgument>>): CellAnswer {
  if (isBlank(score)) return '';
  if (typeof score !== 'number') return badArgument('argument.score', { value: String(score) });
  if (isBlank(scheme)) return gradeOf(score) ?? '';
  const parsed = parseGradeScheme(String(scheme));
  return parsed === null
    ? badArgument('argument.scheme', { value: String(scheme) })
    : (gradeOf(score, parsed) ?? '');
}
