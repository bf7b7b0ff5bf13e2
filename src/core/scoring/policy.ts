/** What the documents leave open: named choices, defaults in one place (shared policies, cited by every result they decide). */
export interface Policy {
  /** How 每增加5秒扣10分 counts a part of a step. The text wins where it says 不足…按…计 or 按比例. */
  readonly steps: 'whole' | 'started' | 'proportional';
  /** Who gets a boundary that two bands both claim (90%-95% and 85%-90%). */
  readonly boundary: 'favour' | 'upper' | 'lower';
  /** Cap where the text states none: the full mark if the form has one, or none (A4). */
  readonly cap: 'full' | 'none';
  /** Floor where the text states none: 0 for an item with a full mark, or none. */
  readonly floor: 'zero' | 'none';
  /** Target without scoring words, missed: the achievement ratio of the full mark, or 0. */
  readonly targetOnly: 'ratio' | 'zero';
  /** Relative miss (share of the target) from which a miss is an anomaly (B6). */
  readonly anomalyThreshold: number;
  readonly missingActual: 'unscored' | 'zero';
  readonly notApplicable: 'share' | 'drop' | 'full';
  readonly weights: 'keep' | 'normalise';
  /** Grade scheme, highest first; a score at the threshold has the grade. */
  readonly grades: readonly { readonly name: string; readonly from: number }[];
}

export const DEFAULT_POLICY: Policy = {
  steps: 'whole',
  boundary: 'favour',
  cap: 'full',
  floor: 'zero',
  targetOnly: 'ratio',
  anomalyThreshold: 0.5,
  missingActual: 'unscored',
  notApplicable: 'share',
  weights: 'keep',
  grades: [
    { name: '优秀', from: 90 },
    { name: '良好', from: 80 },
    { name: '合格', from: 60 },
    { name: '不合格', from: -Infinity },
  ],
};
