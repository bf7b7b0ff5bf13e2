import type { CheckedTable } from '../../actions/check/check-workbook';
import type { PlannedCell } from '../../core/writeback/plan';
import type { Texts } from '../texts';
import { formatGap, formatScore, formatShare } from './format-value';

/** What a planned cell will show once it is written; null where only Excel knows. Texts are what they are. */
export function shownAfter(
  texts: Texts,
  { card }: CheckedTable,
  { row, kind, formula }: PlannedCell,
): string | null {
  if (!formula.startsWith('=')) return formula;
  if (kind === 'total') return card.total === null ? null : formatScore(card.total);
  if (kind === 'grade') return card.grade;
  if (kind === 'weightSum') return card.weightTotal === null ? null : formatShare(card.weightTotal);
  const scored = card.items.find(({ item }) => item.row === row);
  if (scored === undefined) return null;
  const { score, achievement, gap, flag, item, target } = scored;
  switch (kind) {
    case 'score':
      return score === null ? null : formatScore(score);
    case 'achievement':
      return achievement === null ? null : formatShare(achievement);
    case 'gap':
      return gap === null ? null : formatGap(texts, gap, item.actual?.unit ?? target?.unit ?? null);
    case 'flag':
      return texts.say(`flag.${flag}`);
    case 'header':
    case 'label':
    case 'subtotal':
      return null;
  }
}
