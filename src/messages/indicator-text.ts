import type { IndicatorChoices } from '../core/indicators/figures';
import { type IndicatorName, INDICATORS } from '../core/indicators/indicator-definitions';
import { periodOf } from '../core/indicators/period';
import type { Locale } from './locale';
import { renderMessage } from './render';

/**
 * The name of an indicator; `30秒内响应率` says the limit that was chosen.
 *
 * @example indicatorLabel('zh-CN', 'asa', DEFAULT_CHOICES) // '平均响应时长'
 */
export function indicatorLabel(locale: Locale, name: IndicatorName, choices: IndicatorChoices): string {
  return renderMessage(locale, `records.indicator.${name}`, { seconds: choices.quickResponse });
}

/** The header of an indicator's column: its name, with the unit where figures do not show it. Example: `平均响应时长(秒)`. */
export function indicatorHeader(locale: Locale, name: IndicatorName, choices: IndicatorChoices): string {
  const label = indicatorLabel(locale, name, choices);
  const unit = INDICATORS.find((indicator) => indicator.name === name)?.unit;
  return unit === 'seconds' || unit === 'days'
    ? renderMessage(locale, `indicators.unit.${unit}`, { name: label })
    : label;
}

/** What an indicator is, with what is below the line by the choices made. */
export function indicatorDefinition(locale: Locale, name: IndicatorName, choices: IndicatorChoices): string {
  return renderMessage(locale, `records.definition.${name}`, {
    seconds: choices.quickResponse,
    ...choiceParams(choices),
  });
}

/** The choices as parameters of a message: `{times}`, `{rates}`. */
export function choiceParams({ times, rates }: IndicatorChoices): { times: string; rates: string } {
  return { times: `@records.times.${times}`, rates: `@records.rates.${rates}` };
}

/** The key of a group for people: what the records do not say is said to be so. */
export function groupLabels(locale: Locale, key: readonly string[]): string[] {
  return key.map((name) => (name === '' ? renderMessage(locale, 'indicators.unstated') : name));
}

/** From the first to the last day of records, given as Excel day numbers; null where they have no dates. */
export function periodText(
  locale: Locale,
  period: { readonly first: number; readonly last: number } | null,
): string {
  if (period === null) return renderMessage(locale, 'indicators.no-period');
  const { first, last } = period;
  return renderMessage(locale, 'indicators.period', {
    first: periodOf(first, 'day'),
    last: periodOf(last, 'day'),
  });
}
