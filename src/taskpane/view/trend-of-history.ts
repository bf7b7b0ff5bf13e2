import { printPeriod } from '../../core/people/appraisal-period';
import { nameKey, type PeriodTotal } from '../../core/people/history';
import type { TrendSeries } from '../components/overview/TrendCard';

/** More lines than these nobody can tell apart. */
const MOST_SERIES = 4;

/** Whose totals the history holds, each once, in the order of the history. */
export function peopleOfHistory(past: readonly PeriodTotal[]): string[] {
  return [...new Map(past.map(({ person }) => [nameKey(person), person])).values()];
}

/**
 * A line for each form: the totals of one person, or with null the mean of everybody who was scored by it. A period without a
 * total leaves a gap.
 */
export function trendOfHistory(past: readonly PeriodTotal[], person: string | null): TrendSeries[] {
  const counted = person === null ? past : past.filter((total) => nameKey(total.person) === nameKey(person));
  const periods = [...new Set(counted.map(({ period }) => printPeriod(period)))];
  const forms = [...new Map(counted.map(({ form }) => [nameKey(form), form])).entries()];
  return forms.slice(0, MOST_SERIES).map(([key, name]) => ({
    name,
    points: periods.map((period) => {
      const own = counted.filter((each) => nameKey(each.form) === key && printPeriod(each.period) === period);
      return { period, value: meanOf(own.flatMap(({ total }) => total ?? [])) };
    }),
  }));
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
