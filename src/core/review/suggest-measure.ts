import { findIndicator } from '../scoring/indicator';
import { PLAN_DAYS } from '../calendar/appraisal-dates';

/** A measure for a missed indicator: message codes, and how long it may take in days. */
export interface Measure {
  readonly measure: string;
  readonly owner: string;
  readonly days: number;
}

/** What the documents propose (B9, A5, D2). Indicators that they say nothing of get no suggestion: nobody invents a cause. */
const MEASURES: Readonly<Record<string, Measure>> = {
  fcr: { measure: 'review.measure.training', owner: 'review.owner.training', days: PLAN_DAYS.training },
  asa: { measure: 'review.measure.queue', owner: 'review.owner.technology', days: PLAN_DAYS.technology },
  complaint: { measure: 'review.measure.scripts', owner: 'review.owner.quality', days: PLAN_DAYS.quality },
  csat: { measure: 'review.measure.callback', owner: 'review.owner.supervisor', days: PLAN_DAYS.training },
};

/** The mean of the marks and the share of the satisfied are helped alike. */
const SATISFACTION = /满意|滿意|csat|satisf/i;

/** The documents' measure for an indicator, by its name on the form; null where they have none. */
export function suggestMeasure(indicator: string): Measure | null {
  const key = findIndicator(indicator)?.key ?? (SATISFACTION.test(indicator) ? 'csat' : '');
  return MEASURES[key] ?? null;
}
