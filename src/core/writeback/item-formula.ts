import { cellAddress } from '../forms/a1-address';
import type { ScoredItem } from '../scoring/scorecard';
import { addressOf, callOf, type FormulaSite, targetArgument, unitArgument } from './formula-site';
import { fullNumber } from './score-formula';

/** The four results of an item. */
export type ResultKind = 'score' | 'achievement' | 'gap' | 'flag';

/**
 * The live formula for achievement, gap or flag of one item, e.g. `=IF(E5="","",KPI.ACHIEVEMENT(E5,D5))`; null when there is
 * nothing to compute it from. Blank in, blank out.
 */
export function comparisonFormula(
  kind: Exclude<ResultKind, 'score'>,
  item: ScoredItem,
  site: FormulaSite,
): string | null {
  const actual = addressOf(site.table, item, 'actual');
  if (actual === null || item.source === 'none' || item.item.actual?.unreadable) return null;
  const target = item.target === null ? null : targetArgument(item, site);
  if (target === null) return kind === 'flag' ? flagByScore(item, site) : null;
  const unit = unitArgument(item);
  const guarded = (formula: string) => `=IF(${actual}="","",${formula})`;
  switch (kind) {
    case 'achievement': {
      const formula = callOf('ACHIEVEMENT', [actual, target, unit]);
      return guarded(site.achievementInPercent ? `${formula}*100` : formula);
    }
    case 'gap':
      return guarded(callOf('GAP', [actual, target, unit]));
    case 'flag':
      return guarded(callOf('FLAG', [actual, target, unit, site.policyReference]));
  }
}

/**
 * Without any target, an item is met from the mark that the text names (A4: 基准分), else with its full mark. Marks that people
 * give (raters, levels, conduct) have no such line.
 */
function flagByScore(item: ScoredItem, site: FormulaSite): string | null {
  if (item.source !== 'criteria' || item.reading === null || item.target !== null) return null;
  const full = item.reading.passMark ?? fullNumber(item, site) ?? item.reading.maximum;
  if (full === null) return null;
  const score = cellAddress(item.item.row, site.scoreColumn);
  return `=IF(ISNUMBER(${score}),IF(${score}>=${full},"${site.flagWords.met}","${site.flagWords.missed}"),"")`;
}
