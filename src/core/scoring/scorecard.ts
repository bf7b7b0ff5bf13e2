import type { Diagnostic } from '../diagnostic';
import type { FormItem } from '../forms/form';
import type { ExplanationStep, Reading } from '../rules/reading';
import type { Target } from '../quantity/quantity';
import type { Policy } from './policy';

/** What a flag column says. `anomaly`: missed by the policy's threshold or more (B6); `unscored`: no actual, or declined. */
export type Flag = 'met' | 'missed' | 'anomaly' | 'unscored';

/**
 * Where the score of an item came from: its criteria text, the levels or the lookup laid out in its columns, the marks of
 * raters, its target by policy, or a mark that a person typed and that was only checked.
 */
export type RuleSource = 'criteria' | 'levels' | 'lookup' | 'raters' | 'target' | 'typed' | 'none';

/** The part of a form that one dimension makes up. */
export interface DimensionTotal {
  readonly dimension: string;
  /** Sum of its weights as a share; null without weights. */
  readonly weight: number | null;
  /** In the scale of the form's total, as the weights are written; null when none of its items has a score. */
  readonly total: number | null;
  readonly unscored: number;
}

export interface ScoredItem {
  readonly item: FormItem;
  readonly source: RuleSource;
  readonly reading: Reading | null;
  /** The target that achievement, gap and flag use: the target column's, else the one the criteria imply. */
  readonly target: Target | null;
  /** The full mark that the form states or that was assumed for it; null when the criteria speak for themselves. */
  readonly full: number | null;
  /** In the scale of the form: 0…full mark. Null when unscored; never NaN. */
  readonly score: number | null;
  /** A ratio: 0.806 is 80.6 %. */
  readonly achievement: number | null;
  /** actual − target, signed, in the unit of the actual's column; percentage points for rates. */
  readonly gap: number | null;
  readonly flag: Flag;
  readonly steps: readonly ExplanationStep[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * How the marks of a form add up. `weight`: full marks are the weights (C1, C5); `hundred`: every item is marked out of 100
 * and weighted (A8, C4); `share`: every item has a full mark of its own beside its weight, and mark ÷ full mark × weight
 * counts; `none`: no weights; `mixed`: full marks that are neither, so that nobody can say how they add up.
 */
export type Scale = 'weight' | 'hundred' | 'share' | 'mixed' | 'none';

export interface Scorecard {
  readonly items: readonly ScoredItem[];
  readonly scale: Scale;
  /**
   * What KPI.TOTAL shows in the sheet. Null when the form has neither weights nor full marks, and when a score is an error
   * (#N/A in its cell, or a typed mark out of range): a sum that passed over it would be a wrong total.
   */
  readonly total: number | null;
  /** Whether the total is out of 100 or so, as the thresholds of grades are: see whyNoGrade. */
  readonly gradable: boolean;
  /** Null while an item that counts is unscored, and where the total is not gradable. */
  readonly grade: string | null;
  /** Sum of the weights as a share: 0.75 for A8; null without weights. */
  readonly weightTotal: number | null;
  /** One for each dimension, in the order of the form; empty when the form names none. */
  readonly dimensions: readonly DimensionTotal[];
  /** The choices that it was scored by. */
  readonly policy: Policy;
  readonly diagnostics: readonly Diagnostic[];
}
