import type { Target } from '../quantity/quantity';
import { readRule } from '../rules/read-rule';
import type { Indicator } from './indicator';
import type { ItemInput } from './item-score';

/** The rule that the score of an indicator goes by. */
export type IndicatorRule = Pick<ItemInput, 'criteria' | 'target' | 'full'>;

/**
 * The rule of KPI.AHTSCORE and its like. Criteria given: they decide. Else a target given: the documents' rule if it is relative to a
 * target (C4: after-call work, occupancy), else the target alone. Neither: the documents' rule with its own target, which
 * `readTarget` reads.
 */
export function standardRule(
  { standard }: Indicator,
  criteria: string,
  target: Target | null,
  readTarget: (text: string | null) => Target | null,
): IndicatorRule {
  if (criteria.trim() !== '' || standard === null) return { criteria, target };
  const documented = standard.criteria === null ? null : readTarget(standard.target);
  const reading =
    standard.criteria === null ? null : readRule(standard.criteria, documented ? { target: documented } : {});
  if (target !== null) {
    return reading?.usesTarget ? { criteria: standard.criteria, target, full: standard.full } : { target };
  }
  return { criteria: standard.criteria, target: readTarget(standard.target), full: standard.full };
}
