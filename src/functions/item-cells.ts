import { quickScore } from '../core/scoring/quick-score';
import { type ItemInput, type ItemScore, scoreItem } from '../core/scoring/score-item';
import { renderMessage } from '../messages/render';
import { badArgument, noAnswer } from './cell-error';
import { functionLocale } from './function-locale';
import { criteriaArgument, fullArgument, isBlank, targetArgument, unitArgument } from './item-arguments';
import type { CellAnswer, CellArgument } from './spread';

type Cell<Name extends string> = Readonly<Record<Name, CellArgument>>;

type ScoreArguments = Cell<'actual' | 'criteria' | 'full' | 'target' | 'unit'>;

/** KPI.SCORE for one cell. */
export function scoreCell(cell: ScoreArguments): CellAnswer {
  const input = inputOf(cell);
  if (input === null) return '';
  // A column of scores needs no explanations.
  return quickScore(input) ?? scoreAnswer(scoreItem(input));
}

/** The item that EXPLAIN is about; null when there is no actual yet. */
export function itemOf(cell: ScoreArguments): ItemScore | null {
  const input = inputOf(cell);
  return input === null ? null : scoreItem(input);
}

/** What the arguments of SCORE and EXPLAIN say; null when there is no actual yet. */
function inputOf(cell: ScoreArguments): ItemInput | null {
  if (isBlank(cell.actual)) return null;
  const criteria = criteriaArgument(cell.criteria);
  const target = targetArgument(cell.target);
  if (criteria.trim() === '' && target === null) throw badArgument('argument.criteria');
  const full = fullArgument(cell.full);
  return { actual: cell.actual, criteria, target, full, unitArgument: unitArgument(cell.unit) };
}

/** The score as a cell shows it: a number, '' for an item that does not apply, #N/A with the reason. */
export function scoreAnswer(item: ItemScore): CellAnswer {
  if (item.score !== null) return item.score;
  if (item.diagnostics.some(({ code }) => code === 'score.not-applicable')) return '';
  return noAnswer(item.diagnostics);
}

/** KPI.ACHIEVEMENT for one cell. */
export function achievementCell(cell: Cell<'actual' | 'target' | 'unit'>): CellAnswer {
  return againstTarget(cell, (item) => item.achievement);
}

/** KPI.GAP for one cell. */
export function gapCell(cell: Cell<'actual' | 'target' | 'unit'>): CellAnswer {
  return againstTarget(cell, (item) => item.gap);
}

/** KPI.FLAG for one cell. */
export function flagCell(cell: Cell<'actual' | 'target' | 'unit'>): CellAnswer {
  return againstTarget(cell, (item) => renderMessage(functionLocale(), `flag.${item.flag}`));
}

function againstTarget(
  cell: Cell<'actual' | 'target' | 'unit'>,
  pick: (item: ItemScore) => string | number | null,
): CellAnswer {
  if (isBlank(cell.actual)) return '';
  const target = targetArgument(cell.target);
  if (target === null) throw badArgument('argument.target', { value: '' });
  const item = score(cell, { target });
  if (item.diagnostics.some(({ code }) => code === 'score.not-applicable')) return '';
  return pick(item) ?? noAnswer(item.diagnostics);
}

function score(cell: Cell<'actual' | 'unit'>, input: Omit<ItemInput, 'actual' | 'unitArgument'>): ItemScore {
  return scoreItem({ ...input, actual: cell.actual, unitArgument: unitArgument(cell.unit) });
}
