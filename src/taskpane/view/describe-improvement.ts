import { type Improvement, nextBands } from '../../core/scoring/next-band';
import type { ScoredItem } from '../../core/scoring/scorecard';
import type { Texts } from '../texts';
import { formatScore, roundHalfUp } from './format-value';
import { formatNumber } from '../../messages/render';

/** Decimals that a change is named with: enough to aim at. */
const DECIMALS = 2;

/** What would have to change, in words: to the next band first, then to the most that can be had. Empty at the top. */
export function describeImprovements(texts: Texts, scored: ScoredItem): string[] {
  const { next, best } = nextBands(scored);
  const toNext = next === null ? [] : [sentence(texts, 'next', next)];
  const sameAsNext = next !== null && best !== null && next.score === best.score;
  const toBest = best === null || sameAsNext ? [] : [sentence(texts, 'best', best)];
  return [...toNext, ...toBest, ...(next === null && best === null ? toTarget(texts, scored) : [])];
}

function sentence(texts: Texts, kind: 'next' | 'best', { change, unit, score }: Improvement): string {
  const way = change < 0 ? 'less' : 'more';
  return texts.say(`pane.explain.${kind}.${way}`, {
    amount: amountOf(texts, Math.abs(change), unit?.symbol ?? null, unit?.dimension === 'ratio'),
    score: formatScore(score),
  });
}

/** Judged by its target alone: what is missing to it. */
function toTarget(texts: Texts, { source, flag, gap, target, item }: ScoredItem): string[] {
  if (source !== 'target' || gap === null || (flag !== 'missed' && flag !== 'anomaly')) return [];
  const unit = item.actual?.unit ?? target?.unit ?? null;
  return [
    texts.say(`pane.explain.target.${gap > 0 ? 'less' : 'more'}`, {
      amount: amountOf(texts, Math.abs(gap), unit?.symbol ?? null, unit?.dimension === 'ratio'),
    }),
  ];
}

function amountOf(texts: Texts, amount: number, unit: string | null, isShare: boolean): string {
  const value = formatNumber(roundHalfUp(amount, DECIMALS));
  if (isShare) return texts.say('pane.points', { value });
  return unit === null ? value : texts.say('pane.quantity', { value, unit });
}
