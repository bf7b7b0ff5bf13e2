import type { Policy } from '../core/scoring/policy';
import { preparedScore, type QuickScore } from '../core/scoring/quick-score';
import { type ItemInput, type ItemScore, scoreItem } from '../core/scoring/score-item';
import { renderMessage } from '../messages/render';
import { badArgument, noAnswer } from './cell-error';
import { functionLocale } from './function-locale';
import { criteriaArgument, fullArgument, isBlank, targetArgument, unitArgument } from './item-arguments';
import type { CellAnswer, CellArgument } from './spread';

type Cell<Name extends string> = Readonly<Record<Name, CellArgument>>;

type ScoreArguments = Cell<'actual' | 'criteria' | 'full' | 'target' | 'unit'>;

/** KPI.SCORE for one cell. */
export function scoreCell(policy: Policy): (cell: ScoreArguments) => CellAnswer {
  // A column has one criteria text, full mark, target and unit, or runs of them: what they mean serves the next cell.
  let last: { readonly of: ScoreArguments; readonly score: QuickScore } | null = null;
  return (cell) => {
    const { actual } = cell;
    if (typeof actual === 'number') {
      if (last === null || !isSameRule(last.of, cell)) {
        last = { of: { ...cell }, score: preparedScore(inputOf(cell, policy)) };
      }
      // A column of scores needs no explanations.
      const score = last.score(actual);
      if (Number.isFinite(score)) return score;
    } else if (isBlank(actual)) return blankScore(policy);
    return scoreAnswer(scoreItem(inputOf(cell, policy)));
  };
}

function isSameRule(a: ScoreArguments, b: ScoreArguments): boolean {
  return a.criteria === b.criteria && a.full === b.full && a.target === b.target && a.unit === b.unit;
}

/** A blank actual is unscored, or 0 by policy. */
export function blankScore(policy: Policy): CellAnswer {
  return policy.missingActual === 'zero' ? 0 : '';
}

/** The item that EXPLAIN is about; null when there is no actual yet. */
export function itemOf(cell: ScoreArguments, policy: Policy): ItemScore | null {
  return isBlank(cell.actual) ? null : scoreItem(inputOf(cell, policy));
}

/** What the arguments of SCORE and EXPLAIN say. */
function inputOf(cell: ScoreArguments, policy: Policy): ItemInput {
  const criteria = criteriaArgument(cell.criteria);
  const target = targetArgument(cell.target);
  if (target === null && criteria.trim() === '') throw badArgument('argument.criteria');
  return {
    actual: cell.actual,
    criteria,
    target,
    full: fullArgument(cell.full),
    unitArgument: unitArgument(cell.unit),
    policy,
  };
}

/** The score as a cell shows it: a number, 不适用 for an item that does not apply, #N/A with the reason. */
export function scoreAnswer(item: ItemScore): CellAnswer {
  if (item.score !== null) return item.score;
  const codes = item.diagnostics.map(({ code }) => code);
  if (codes.includes('score.not-applicable')) {
    return renderMessage(functionLocale(), 'score-text.not-applicable');
  }
  return codes.includes('score.no-actual') || codes.includes('score.no-marks')
    ? ''
    : noAnswer(item.diagnostics);
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
export function flagCell(policy: Policy): (cell: Cell<'actual' | 'target' | 'unit'>) => CellAnswer {
  return (cell) =>
    againstTarget(cell, (item) => renderMessage(functionLocale(), `flag.${item.flag}`), policy);
}

function againstTarget(
  cell: Cell<'actual' | 'target' | 'unit'>,
  pick: (item: ItemScore) => string | number | null,
  policy?: Policy,
): CellAnswer {
  if (isBlank(cell.actual)) return '';
  const target = targetArgument(cell.target);
  if (target === null) throw badArgument('argument.target', { value: '' });
  const item = scoreItem({
    actual: cell.actual,
    target,
    unitArgument: unitArgument(cell.unit),
    ...(policy && { policy }),
  });
  if (item.diagnostics.some(({ code }) => code === 'score.not-applicable')) return '';
  return pick(item) ?? noAnswer(item.diagnostics);
}
