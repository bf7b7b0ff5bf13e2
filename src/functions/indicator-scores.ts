import { indicatorOf, type IndicatorKey } from '../core/scoring/indicator';
import { quickScore } from '../core/scoring/quick-score';
import { scoreItem } from '../core/scoring/score-item';
import { type IndicatorRule, standardRule } from '../core/scoring/standard-rule';
import { criteriaArgument, isBlank, policyArgument, targetArgument, unitArgument } from './item-arguments';
import { blankScore, scoreAnswer } from './item-cells';
import { type CellAnswer, type CellArgument, spread } from './spread';

/** The ranges of KPI.AHTSCORE and its like, in their order. */
export type IndicatorArguments = readonly [
  target?: unknown[][],
  criteria?: unknown[][],
  unit?: unknown[][],
  policy?: unknown[][],
];

/**
 * KPI.AHTSCORE and its like. Criteria given: they decide. Else a target given: the documents' rule if it is relative to a
 * target (C4: after-call work, occupancy), else the target alone. Neither: the documents' rule with its own target.
 */
export function indicatorScores(
  key: IndicatorKey,
  actual: unknown[][],
  ...[target, criteria, unit, settings]: IndicatorArguments
): CellAnswer[][] {
  const indicator = indicatorOf(key);
  const direction = indicator.direction === 'range' ? undefined : indicator.direction;
  const policy = policyArgument(settings);
  const ruleOf = lastRemembered((targetCell, criteriaCell) =>
    standardRule(
      indicator,
      criteriaArgument(criteriaCell),
      targetArgument(targetCell, direction),
      targetArgument,
    ),
  );
  return spread({ actual }, { target, criteria, unit }, (cell) => {
    if (isBlank(cell.actual)) return blankScore(policy);
    const rule = ruleOf(cell.target, cell.criteria);
    const input = { ...rule, actual: cell.actual, unitArgument: unitArgument(cell.unit), policy };
    return quickScore(input) ?? scoreAnswer(scoreItem(input));
  });
}

/** A column has one target and one criteria text, or runs of them: the last answer serves the next cell. */
function lastRemembered(
  compute: (target: CellArgument, criteria: CellArgument) => IndicatorRule,
): (target: CellArgument, criteria: CellArgument) => IndicatorRule {
  let last: {
    readonly target: CellArgument;
    readonly criteria: CellArgument;
    readonly rule: IndicatorRule;
  } | null = null;
  return (target, criteria) => {
    if (last === null || last.target !== target || last.criteria !== criteria) {
      last = { target, criteria, rule: compute(target, criteria) };
    }
    return last.rule;
  };
}
