import type { ScoredItem } from '../../core/scoring/scorecard';
import { formatScore, formatShare } from './format-value';

/** What the result column shows: scores, or achievements where a form has nothing to score by. */
export type ResultColumn = 'score' | 'achievement';

export function resultColumn(items: readonly ScoredItem[]): ResultColumn {
  return items.some(({ score }) => score !== null) ? 'score' : 'achievement';
}

/** Null when the item has no such result. */
export function resultText({ score, achievement }: ScoredItem, column: ResultColumn): string | null {
  if (column === 'score') return score === null ? null : formatScore(score);
  return achievement === null ? null : formatShare(achievement);
}
