import type { Flag, ScoredItem } from '../../core/scoring/scorecard';

/** `noTarget`: scored by its criteria, with nothing to meet or miss. */
export type ShownFlag = Flag | 'noTarget';

/** A flag as people should read it: an item with a score is not 未评分, whatever it lacks. */
export function shownFlag({ flag, score }: ScoredItem): ShownFlag {
  return flag === 'unscored' && score !== null ? 'noTarget' : flag;
}
