/** Units that appear in indicators, targets and criteria. */

/** What is measured. Quantities of one dimension convert into each other; `mark` (分) is the 分 of scores and ratings. */
export type Dimension = 'time' | 'ratio' | 'mark' | 'money' | 'count';

export interface Unit {
  /** Canonical spelling, used when printing: 秒, 分钟, 小时, 天, %, 分, 次, 起, 元 … */
  readonly symbol: string;
  readonly dimension: Dimension;
  /** Size in the dimension's base unit: seconds for time, percentage points for ratios, 元 for money, 1 otherwise. */
  readonly factor: number;
}
