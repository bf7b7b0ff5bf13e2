import { directionOf } from '../../scoring/indicator';
import type { ScoredItem } from '../../scoring/scorecard';
import { decimals } from '../../writeback/result-looks';
import { nameKey } from '../history';
import { formulaCell, type ListCell } from './list-sheet';
import { cellOn, type PersonFormulas } from './person-formulas';
import type { RosterFigures } from './roster-figures';
import { formOf, type RosterSheetParts } from './roster-parts';
import { type RosterPlaces, SUMMARY_LINES, type SummaryLine } from './roster-places';
import type { Say } from './sheet-words';

/** What the summary of a roster sheet refers to. */
interface SummaryContext {
  readonly parts: RosterSheetParts;
  readonly places: RosterPlaces;
  readonly figures: RosterFigures;
  readonly formulas: PersonFormulas;
}

/** The lines between header and people, each `width` columns wide: weights, full marks, mean, best, spread, benchmark (标杆). */
export function summaryLines(context: SummaryContext, width: number, say: Say): ListCell[][] {
  const label = context.places.at('name');
  return SUMMARY_LINES.map((line) =>
    Array.from({ length: width }, (_, column): ListCell => {
      if (column === label) return { value: say(`people.sheet.${line}`) };
      return summaryCell(context, line, column) ?? { value: '' };
    }),
  );
}

function summaryCell(context: SummaryContext, line: SummaryLine, column: number): ListCell | null {
  const { places, formulas } = context;
  const scored = places.blank.items[column - places.scores];
  switch (line) {
    case 'weight':
      return scored === undefined ? null : weight(context, scored);
    case 'full':
      return scored === undefined ? null : formulaCell(formulas.full(scored));
    case 'mean':
      return statistic(context, column, (range) => `AVERAGE(${range})`);
    case 'best': {
      const best = isLowerBetter(places.blank.items[column - places.actuals]) ? 'MIN' : 'MAX';
      return statistic(context, column, (range) => `${best}(${range})`);
    }
    case 'spread':
      return statistic(context, column, (range) => `MAX(${range})-MIN(${range})`);
    case 'benchmark':
      return benchmark(context, column);
  }
}

function weight({ parts }: SummaryContext, { item }: ScoredItem): ListCell {
  const { formGrid } = parts;
  const column = formOf(parts).table.columns.find(({ role }) => role === 'weight')?.column;
  if (column === undefined || item.weight === null) return { value: '' };
  const format = formGrid.numberFormats[item.row - formGrid.top]?.[column - formGrid.left];
  const numberFormat = format === undefined || format === '@' ? 'General' : format;
  return { value: `=${cellOn(formGrid.sheet, item.row, column)}`, formula: true, numberFormat };
}

function statistic(
  context: SummaryContext,
  column: number,
  make: (range: string) => string,
): ListCell | null {
  const { places } = context;
  const blocks = places.hasBefore ? 3 : 2;
  const isFigure = column >= places.actuals && column < places.actuals + places.count * blocks;
  if (column !== places.at('total') && !isFigure) return null;
  const range = places.range(column);
  const value = `=IF(COUNT(${range})=0,"",${make(range)})`;
  return { value, formula: true, numberFormat: formatOf(context, column) };
}

/** 标杆: entered by people, a number or a formula. */
function benchmark(context: SummaryContext, column: number): ListCell | null {
  const { places, parts } = context;
  const scored = places.blank.items[column - places.actuals];
  if (scored === undefined) return null;
  const entered = parts.benchmarks.get(nameKey(scored.item.indicator)) ?? '';
  const value = typeof entered === 'boolean' ? String(entered) : entered;
  return { ...formulaCell(value), look: 'input', numberFormat: formatOf(context, column) };
}

function formatOf({ places, figures }: SummaryContext, column: number): string {
  const at = column - places.actuals;
  if (at < 0 || at >= places.count) return decimals(places.blank.policy.scoreDecimals);
  return figures.commonFormat(places.people, at);
}

/** By the bounds of its target, else by what the indicator is. */
function isLowerBetter(scored: ScoredItem | undefined): boolean {
  if (scored === undefined) return false;
  const { target, item } = scored;
  if (target === null) return directionOf(item.indicator) === 'lower';
  return target.max !== undefined && target.min === undefined;
}
