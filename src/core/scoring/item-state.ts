import type { ScoredItem } from './scorecard';

/**
 * What stands in the score cell of an item: a number, 不适用, nothing (no actual yet, or nothing to score it by), or an error
 * (#N/A with its reason, a typed mark out of range), which blocks the total.
 */
export type ItemState = 'scored' | 'not-applicable' | 'blank' | 'error';

/** Codes of items that wait to be filled in. */
const WAITING: ReadonlySet<string> = new Set([
  'score.no-actual',
  'score.which-actual',
  'score.no-marks',
  'score.typed-words',
]);

export function stateOf(
  scored: Pick<ScoredItem, 'score' | 'source' | 'diagnostics'> & {
    readonly item: Pick<ScoredItem['item'], 'actual'>;
  },
): ItemState {
  if (scored.score !== null) return 'scored';
  const codes = scored.diagnostics.map(({ code }) => code);
  if (codes.includes('score.not-applicable')) return 'not-applicable';
  const unreadable = scored.item.actual?.unreadable === true && scored.source !== 'typed';
  if (scored.source === 'none' || unreadable || codes.some((code) => WAITING.has(code))) return 'blank';
  return 'error';
}
