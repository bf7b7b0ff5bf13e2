/** What the documents leave open: named choices, defaults in one place (shared policies, cited by every result they decide). */
export interface Policy {
  /** How 每增加5秒扣10分 counts a part of a step. The text wins where it says 不足…按…计 or 按比例. */
  readonly steps: 'whole' | 'started' | 'proportional';
  /** Who gets a boundary that two bands both claim (90%-95% and 85%-90%). */
  readonly boundary: 'favour' | 'upper' | 'lower';
  /** 60.5 between 31-60秒 and 61-90秒: reported (scored only where both bands give the same), or part of the next band. */
  readonly wholeBands: 'report' | 'close';
  /** Cap where the text states none: the full mark if the form has one, or none (A4). */
  readonly cap: 'full' | 'none';
  /** Floor where the text states none: 0 for an item with a full mark, or none. */
  readonly floor: 'zero' | 'none';
  /** Target without scoring words, missed: the achievement ratio of the full mark, or 0. */
  readonly targetOnly: 'ratio' | 'zero';
  /** Relative miss (share of the target) from which a miss is an anomaly (B6). */
  readonly anomalyThreshold: number;
  readonly missingActual: 'unscored' | 'zero';
  /** 不适用: its weight is shared among the rest, left out of the total, or it gets its full mark (C4). */
  readonly notApplicable: 'share' | 'drop' | 'full';
  readonly weights: 'keep' | 'normalise';
  /** Full mark = weight, or 100 × weight; `form`: found out from each form. */
  readonly scale: 'form' | 'weight' | 'hundred';
  /** Weights of raters by their header (自评 → 0.2); null: the mean of the filled marks (C3). */
  readonly raters: readonly { readonly name: string; readonly weight: number }[] | null;
  /** Decimals that a score and a rate are shown with; the arithmetic rounds nothing. */
  readonly scoreDecimals: number;
  readonly rateDecimals: number;
  /** Ties share the better rank and the next is skipped (1, 2, 2, 4), or not (1, 2, 2, 3). */
  readonly rank: 'skip' | 'dense';
  /** Least shares of the month's records and of returned surveys that a figure may rest on (B2). */
  readonly minimumCoverage: number;
  readonly minimumReturn: number;
  /** Least number of records that a figure may rest on; 0: none set, and only very few are pointed out. */
  readonly minimumCount: number;
  /** Robust z-score on the own history from which a figure is a sudden jump, and the periods that needs (A7). */
  readonly jumpScore: number;
  readonly jumpPeriods: number;
  /** Whether scoring adds a line to the run record: where the workbook keeps one, always, or never. */
  readonly runRecord: 'kept' | 'always' | 'never';
  /** Grade scheme, highest first; a score at the threshold has the grade. */
  readonly grades: readonly { readonly name: string; readonly from: number }[];
  /** Sentences of which a person said how they are meant: where they leave the same thing open, this holds for them. */
  readonly readings: readonly SentenceReading[];
}

/** The choices that a criteria sentence can leave open. */
export type ReadingKey = 'steps' | 'boundary' | 'wholeBands' | 'cap' | 'floor';

/** How one criteria sentence is meant, wherever it stands in the workbook. */
export interface SentenceReading {
  /** The sentence; compared without regard to spelling (blanks, full width, line breaks). */
  readonly criteria: string;
  readonly choices: Partial<Pick<Policy, ReadingKey>>;
}

export const DEFAULT_POLICY: Policy = {
  steps: 'whole',
  boundary: 'favour',
  wholeBands: 'report',
  cap: 'full',
  floor: 'zero',
  targetOnly: 'ratio',
  anomalyThreshold: 0.5,
  missingActual: 'unscored',
  notApplicable: 'share',
  weights: 'keep',
  scale: 'form',
  raters: null,
  scoreDecimals: 2,
  rateDecimals: 1,
  rank: 'skip',
  minimumCoverage: 0.8,
  minimumReturn: 0.6,
  minimumCount: 0,
  jumpScore: 3.5,
  jumpPeriods: 4,
  runRecord: 'kept',
  grades: [
    { name: '优秀', from: 90 },
    { name: '良好', from: 80 },
    { name: '合格', from: 60 },
    { name: '不合格', from: -Infinity },
  ],
  readings: [],
};
