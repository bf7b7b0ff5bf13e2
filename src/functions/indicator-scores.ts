import { indicatorOf, type Indicator, type IndicatorKey } from '../core/scoring/indicator';
import { type ItemInput, scoreItem } from '../core/scoring/score-item';
import { readRule } from '../core/rules/read-rule';
import type { Target } from '../core/quantity/quantity';
import { criteriaArgument, isBlank, targetArgument, unitArgument } from './item-arguments';
import { scoreAnswer } from './item-cells';
import { type CellAnswer, spread } from './spread';

/**
 * KPI.AHTSCORE and its like. Criteria given: they decide. Else a target given: the documents' rule if it is relative to a
 * target (C4: after-call work, occupancy), else the target alone. Neither: the documents' rule with its own target.
 */
export function indicatorScores(
  key: IndicatorKey,
  actual: unknown[][],
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
): CellAnswer[][] {
  const indicator = indicatorOf(key);
  const direction = indicator.direction === 'range' ? undefined : indicator.direction;
  return spread({ actual }, { target, criteria, unit }, (cell) => {
    if (isBlank(cell.actual)) return '';
    const given = targetArgument(cell.target, direction);
    const rule = ruleFor(indicator, criteriaArgument(cell.criteria), given);
    return scoreAnswer(scoreItem({ ...rule, actual: cell.actual, unitArgument: unitArgument(cell.unit) }));
  });
}

function ruleFor(
  { standard }: Indicator,
  criteria: string,
  target: Target | null,
): Pick<ItemInput, 'criteria' | 'target' | 'full'> {
  if (criteria.trim() !== '' || standard === null) return { criteria, target };
  const documented = standard.criteria === null ? null : targetArgument(standard.target);
  const reading =
    standard.criteria === null ? null : readRule(standard.criteria, documented ? { target: documented } : {});
  if (target !== null) {
    return reading?.usesTarget ? { criteria: standard.criteria, target, full: standard.full } : { target };
  }
  return { criteria: standard.criteria, target: targetArgument(standard.target), full: standard.full };
}
