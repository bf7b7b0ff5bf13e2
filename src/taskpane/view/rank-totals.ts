import type { CheckedTable } from '../../actions/check/check-workbook';
import { compareNumbers } from '../../core/quantity/convert';
import type { Policy } from '../../core/scoring/policy';

export interface RankedForm {
  readonly checked: CheckedTable;
  readonly total: number;
  readonly rank: number;
}

/**
 * Forms by their totals, the best first. Ties share the better rank; the next one is skipped or not, as the settings say
 * (1, 2, 2, 4 or 1, 2, 2, 3). A form without a total has no rank and is left out.
 */
export function rankTotals(tables: readonly CheckedTable[], ties: Policy['rank']): RankedForm[] {
  const withTotal = tables.flatMap((checked) =>
    checked.card.total === null ? [] : [{ checked, total: checked.card.total }],
  );
  const sorted = withTotal.sort((one, other) => other.total - one.total);
  const ranked: RankedForm[] = [];
  for (const [index, form] of sorted.entries()) {
    const before = ranked.at(-1);
    const tied = before !== undefined && compareNumbers(before.total, form.total) === 0;
    const next = ties === 'skip' ? index + 1 : (before?.rank ?? 0) + 1;
    ranked.push({ ...form, rank: tied ? before.rank : next });
  }
  return ranked;
}
