import type { Indicators } from '../../core/indicators/aggregator';
import type { IndicatorColumn } from '../../core/indicators/indicator-columns';
import { groupLabels, indicatorLabel } from '../../messages/indicator-text';
import type { DocumentLocale } from '../../messages/locale';
import { renderMessage } from '../../messages/render';
import type { IndicatorsRead } from './read-indicators';

/** Records below which a figure is pointed out where the settings ask for none. */
const FEW = 10;
/** Figures named in one note. */
const SHOWN = 30;

/**
 * Notes on figures that rest on too little: means and rates of few records, return rates and sample coverage below what B2 asks.
 * Nothing is hidden because of it.
 */
export function weakFigures(
  { aggregation, least }: IndicatorsRead,
  columns: readonly IndicatorColumn[],
  locale: DocumentLocale,
): string[] {
  const all = [
    ...aggregation.groups.map(({ key, indicators }) => ({
      group: groupLabels(locale, key).join(' '),
      indicators,
    })),
    { group: renderMessage(locale, 'indicators.overall'), indicators: aggregation.overall },
  ];
  const few = least.minimumCount > 0 ? least.minimumCount : FEW;
  const small = all.flatMap(({ group, indicators }) =>
    columns
      .filter(({ name, unit }) => unit !== 'count' && isFigure(indicators, name) && indicators[name].n < few)
      .map(({ name }) =>
        renderMessage(locale, 'indicators.small.figure', {
          group,
          name: indicatorLabel(locale, name, aggregation.choices),
          n: indicators[name].n,
        }),
      ),
  );
  const below = (name: 'returnRate' | 'coverage', minimum: number) =>
    all.flatMap(({ group, indicators }) => {
      const { value } = indicators[name];
      if (value === null || value >= minimum) return [];
      return [
        renderMessage(locale, 'indicators.share', { group, percent: Number((value * 100).toFixed(1)) }),
      ];
    });
  const note = (code: string, figures: readonly string[], params: Record<string, number>) =>
    figures.length === 0
      ? []
      : [renderMessage(locale, code, { ...params, figures: shortened(figures, locale) })];
  const percent = (share: number) => Number((share * 100).toFixed(1));
  return [
    ...note('indicators.low-return', below('returnRate', least.minimumReturn), {
      percent: percent(least.minimumReturn),
    }),
    ...note('indicators.low-coverage', below('coverage', least.minimumCoverage), {
      percent: percent(least.minimumCoverage),
    }),
    ...note('indicators.small', small, { least: few }),
  ];
}

function isFigure(indicators: Indicators, name: IndicatorColumn['name']): boolean {
  return indicators[name].value !== null;
}

function shortened(figures: readonly string[], locale: DocumentLocale): string {
  const rest = figures.length - SHOWN;
  const shown = figures.slice(0, SHOWN);
  if (rest > 0) shown.push(renderMessage(locale, 'indicators.more', { count: rest }));
  return shown.join(renderMessage(locale, 'indicators.join'));
}
