import type { Flag, ScoredItem } from './scorecard';

/** `no-target`: scored by its criteria, with nothing to meet or miss. */
export type ShownFlag = Flag | 'no-target';

/** A flag as people should read it: an item with a score is not 未评分, whatever it lacks. */
export function shownFlag({ flag, score }: ScoredItem): ShownFlag {
  return flag === 'unscored' && score !== null ? 'no-target' : flag;
}
