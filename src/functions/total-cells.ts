import { readActual } from '../core/quantity/read-actual';
import { gradeOf, parseGradeScheme } from '../core/scoring/grade';
import type { Policy } from '../core/scoring/policy';
import { totalOf, type TotalScore } from '../core/scoring/total';
import { parseWeight, weightsOf } from '../core/scoring/weight';
import { cleanNumber } from '../core/quantity/convert';
import { isPolicyCells } from '../core/settings/policy-of-cells';
import { badArgument, noAnswer } from './cell-error';
import { isBlank, policyArgument } from './item-arguments';
import { asMatrix, type CellAnswer, type CellArgument, missingArgument, spread } from './spread';

/** The ranges of KPI.TOTAL and KPI.SUBTOTAL. */
export interface TotalRanges {
  readonly scores: unknown[][];
  readonly weights?: unknown[][] | undefined;
  readonly full?: unknown[][] | undefined;
  readonly policy?: unknown[][] | undefined;
}

/**
 * KPI.TOTAL: one number for a column of scores, their weights and full marks. #N/A when a score lies outside 0…full mark: a
 * total with a slip in it would be a wrong one. `part`: KPI.SUBTOTAL, which never normalises.
 */
export function totalOfRanges(ranges: TotalRanges, part = false): CellAnswer[][] {
  if (ranges.scores == null) throw missingArgument('scores');
  const scores = asMatrix(ranges.scores).flat().map(scoreValue);
  const weights = ranges.weights == null ? null : weightValues(ranges.weights, scores.length);
  const full = ranges.full == null ? null : fullValues(ranges.full, scores.length);
  const policy = policyArgument(ranges.policy);
  const { total, outOfRange } = totalOf(scores, weights, { full, policy, part });
  const [wrong] = outOfRange;
  if (wrong === undefined) return [[total ?? '']];
  const mark = Number(scores[wrong]);
  const params = { mark, full: full?.[wrong] ?? 0 };
  throw noAnswer([{ code: 'score.typed-out-of-range', severity: 'error', params }]);
}

function scoreValue(value: CellArgument): TotalScore {
  if (isBlank(value)) return null;
  if (typeof value === 'number') return value;
  // Both languages' texts: a workbook is shared by people with either.
  const read = readActual(value, null);
  if (read.kind === 'not-applicable') return 'not-applicable';
  if (read.kind === 'blank') return null;
  if (read.kind === 'quantity' && [undefined, '分'].includes(read.quantity.unit?.symbol)) {
    return read.quantity.value;
  }
  // 待定 waits for a mark, as a blank does; figures that are no mark are a slip.
  if (typeof value === 'string' && read.kind === 'text' && !/\p{N}/u.test(value)) return null;
  throw badArgument('argument.scores', { value: String(value) });
}

function weightValues(range: unknown[][], count: number): (number | null)[] {
  const cells = asMatrix(range).flat();
  if (cells.length !== count) throw badArgument('argument.shape', { name: 'weights' });
  return weightsOf(cells.map(parsedWeight));
}

function parsedWeight(cell: CellArgument): ReturnType<typeof parseWeight> {
  if (isBlank(cell)) return null;
  const weight = parseWeight(cell);
  if (weight === null) throw badArgument('argument.weights', { value: String(cell) });
  return weight;
}

/** Shares that add up to about 1 are weights that serve as full marks: 25% stands for 25. */
const MOST_SHARES = 1.5;

/** Full marks, one for each score or one for all. Percentages are weights that are full marks (C1, C2). */
function fullValues(range: unknown[][], count: number): (number | null)[] {
  const cells = asMatrix(range).flat();
  if (cells.length === 1 && count > 1) {
    const [one] = cells.map(parsedFull);
    return Array.from({ length: count }, () => one?.value ?? null);
  }
  if (cells.length !== count) throw badArgument('argument.shape', { name: 'full' });
  const parsed = cells.map(parsedFull);
  const sum = parsed.reduce((whole, cell) => whole + (cell?.value ?? 0), 0);
  const areShares = sum <= MOST_SHARES && parsed.every((cell) => (cell?.value ?? 0) <= 1);
  return parsed.map((cell) => {
    if (cell === null) return null;
    return areShares || cell.form === 'share' ? cleanNumber(cell.value * 100) : cell.value;
  });
}

/** A negative mark, −10 of a 扣分项, bounds nothing. */
function parsedFull(cell: CellArgument): ReturnType<typeof parseWeight> {
  if (isBlank(cell) || (typeof cell === 'number' && cell < 0)) return null;
  const full = parseWeight(cell);
  if (full === null) throw badArgument('argument.full', { value: String(cell) });
  return full;
}

/** KPI.GRADE by a scheme in words, by the settings' cells, or by the default scheme. */
export function gradeOfRanges(score: unknown[][], scheme?: unknown[][]): CellAnswer[][] {
  const cells = scheme == null ? null : asMatrix(scheme);
  const settings = cells !== null && isPolicyCells(cells) ? policyArgument(cells) : null;
  return spread({ score }, { scheme: settings === null ? scheme : undefined }, (cell) =>
    gradeCell(cell, settings ?? policyArgument(null)),
  );
}

function gradeCell(
  { score, scheme }: Readonly<Record<'score' | 'scheme', CellArgument>>,
  { grades }: Policy,
): CellAnswer {
  if (isBlank(score)) return '';
  if (typeof score !== 'number') return badArgument('argument.score', { value: String(score) });
  if (isBlank(scheme)) return gradeOf(score, grades) ?? '';
  const parsed = parseGradeScheme(String(scheme));
  return parsed === null
    ? badArgument('argument.scheme', { value: String(scheme) })
    : (gradeOf(score, parsed) ?? '');
}
