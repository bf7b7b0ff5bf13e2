import type { ScoredItem } from '../../core/scoring/scorecard';
import type { Texts } from '../texts';
import { formatActual, formatGap, formatScore, formatShare } from './format-value';

export interface ItemFigure {
  readonly name: 'target' | 'actual' | 'score' | 'achievement' | 'gap' | 'weight' | 'full';
  readonly text: string;
}

/** The figures of an item that there are, in the order in which a person compares them. */
export function itemFigures(texts: Texts, scored: ScoredItem): ItemFigure[] {
  const { item, score, achievement, gap } = scored;
  const unit = item.actual?.unit ?? scored.target?.unit ?? null;
  const figures: readonly { readonly name: ItemFigure['name']; readonly text: string | null }[] = [
    { name: 'target', text: item.targetText },
    { name: 'actual', text: formatActual(texts, item.actual) || null },
    { name: 'achievement', text: achievement === null ? null : formatShare(achievement) },
    { name: 'gap', text: gap === null ? null : formatGap(texts, gap, unit) },
    { name: 'score', text: score === null ? null : formatScore(score) },
    { name: 'full', text: item.full === null ? null : formatScore(item.full) },
    { name: 'weight', text: item.weight === null ? null : formatShare(item.weight) },
  ];
  return figures.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}
