import type { CheckedTable } from '../../actions/check/check-workbook';
import type { TrendSeries } from '../components/overview/TrendCard';
import { periodOfName } from './period-of-name';

/**
 * The totals over time of a workbook with a form for each period, on sheets that are named for it (一月 … 六月); null when fewer
 * than two of its forms are.
 */
export function trendOfForms(name: string, tables: readonly CheckedTable[]): TrendSeries | null {
  const named = tables.flatMap(({ table, card }) => {
    const period = periodOfName(table.sheet);
    return period === null ? [] : [{ ...period, sheet: table.sheet, total: card.total }];
  });
  const orders = new Set(named.map(({ kind, order }) => `${kind}${order}`));
  // Two forms on one sheet, or months beside quarters, are no line.
  if (named.length < 2 || orders.size < named.length || new Set(named.map(({ kind }) => kind)).size > 1)
    return null;
  const sorted = named.sort((one, other) => one.order - other.order);
  return { name, points: sorted.map(({ sheet, total }) => ({ period: sheet, value: total })) };
}
