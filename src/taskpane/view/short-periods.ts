import type { Locale } from '../../messages/locale';
import { periodOfName } from './period-of-name';

const MONTHS_A_YEAR = 12;

/**
 * Periods as they fit below a narrow chart: the month alone within one year, with the year where there are several. Names that are
 * no months stay as they are.
 *
 * @example shortPeriods(['2026年1月', '2026年2月'], 'zh-CN') // ['1月', '2月']
 */
export function shortPeriods(names: readonly string[], locale: Locale): string[] {
  const periods = names.map(periodOfName);
  const years = new Set(periods.map((period) => Math.floor((period?.order ?? 0) / MONTHS_A_YEAR)));
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return names.map((name, at) => {
    const period = periods[at];
    if (period?.kind !== 'month') return name;
    const [year, index] = [Math.floor(period.order / MONTHS_A_YEAR), period.order % MONTHS_A_YEAR];
    const short = month.format(Date.UTC(2000, index, 1));
    return years.size > 1 && year > 0 ? `${String(year).slice(-2)}-${index + 1}` : short;
  });
}
