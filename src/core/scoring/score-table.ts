import type { Diagnostic } from '../diagnostic';
import type { FormItem, FormTable } from '../forms/form';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { readRule } from '../rules/read-rule';
import { gradeOf } from './grade';
import { DEFAULT_POLICY, type Policy } from './policy';
import { type ItemScore, scoreItem } from './score-item';
import type { Scale, Scorecard, ScoredItem } from './scorecard';
import { totalOf } from './total';
import { checkWeights } from './weight';

/**
 * Scores every item of a table, totals and grades it. Finds out from the form whether full marks are the weights (C1) or
 * 100 (A8, C4), and says so.
 */
export function scoreTable(table: FormTable, policy: Policy = DEFAULT_POLICY): Scorecard {
  const scale = findScale(table.items);
  const items = table.items.map((item) => scoreInScale(item, scale, policy));
  const hasFullMarks = table.items.some((item) => item.full !== null);
  const weights = scale === 'hundred' ? table.items.map((item) => item.weight) : null;
  const totals = totalOf(
    items.map((item) => item.score),
    weights,
  );
  const weightsGiven = table.items.map((item) => item.weight);
  const { weightTotal } = totalOf([], weightsGiven);
  const total = scale === 'mixed' || (scale === 'none' && !hasFullMarks) ? null : totals.total;
  const unscored = items.filter((item) => item.score === null && counts(item, scale)).length;
  const diagnostics: Diagnostic[] = [...table.diagnostics, ...checkWeights(weightsGiven)];
  if (!table.columns.some(({ role }) => role === 'actual')) {
    diagnostics.push({ code: 'score.no-actual-column', severity: 'warning' });
  }
  if (scale !== 'none') {
    diagnostics.push({ code: `score.scale-${scale}`, severity: scale === 'mixed' ? 'warning' : 'info' });
  }
  if (total !== null && unscored > 0) {
    diagnostics.push({ code: 'score.partial-total', severity: 'warning', params: { count: unscored } });
  }
  return {
    items,
    scale,
    total: total === null ? null : cleanNumber(total),
    grade: total === null || unscored > 0 ? null : gradeOf(cleanNumber(total), policy.grades),
    weightTotal,
    dimensions: [],
    diagnostics,
  };
}

/** Whether an item without a score leaves the total incomplete. */
function counts(scored: ScoredItem, scale: Scale): boolean {
  return scale === 'none' ? scored.item.full !== null : (scored.item.weight ?? 0) > 0;
}

/**
 * `weight` when the greatest marks that the criteria promise are the weights (5分 at 5 %), in most of the items that say
 * both; `hundred` otherwise.
 */
function findScale(items: readonly FormItem[]): Scale {
  if (!items.some((item) => item.weight !== null)) return 'none';
  let asWeight = 0;
  let said = 0;
  for (const { weight, full, criteria } of items) {
    if (weight === null) continue;
    const maximum = full ?? (criteria === null ? null : readRule(criteria).maximum);
    if (maximum === null) continue;
    said++;
    if (compareNumbers(maximum, weight * 100) === 0) asWeight++;
  }
  if (said > 0 && asWeight * 2 > said) return 'weight';
  const odd = items.some(({ weight, full }) => weight !== null && full !== null && full !== 100);
  return odd ? 'mixed' : 'hundred';
}

function scoreInScale(item: FormItem, scale: Scale, policy: Policy): ScoredItem {
  const full = fullMarkOf(item, scale);
  const first = scoreWith(item, full, policy);
  // 每收到客户投诉一次扣5分 deducts from a full mark; on a form of weighted marks that is 100 when nothing else says.
  const needsFull = first.reading?.rule === null && full === null && scale === 'hundred';
  const second = needsFull ? scoreWith(item, 100, policy) : null;
  const scored = second?.reading?.rule ? second : first;
  const assumedFull = scored === second;
  return {
    ...scored,
    item,
    full: assumedFull ? 100 : full,
    diagnostics: [
      ...item.diagnostics,
      ...scored.diagnostics,
      ...(assumedFull
        ? [{ code: 'score.full-assumed', severity: 'info', params: { full: 100 } } as const]
        : []),
    ],
  };
}

/** The full mark that the form states: its own column, or the weight where marks are weights. */
function fullMarkOf(item: FormItem, scale: Scale): number | null {
  if (item.full !== null) return item.full;
  return scale === 'weight' && item.weight !== null ? cleanNumber(item.weight * 100) : null;
}

function scoreWith(item: FormItem, full: number | null, policy: Policy): ItemScore {
  const unreadable = item.actual?.unreadable === true;
  const scored = scoreItem({
    actual: unreadable ? null : (item.actual?.value ?? null),
    unitArgument: item.actual?.unitArgument ?? null,
    criteria: item.criteria,
    full,
    target: item.target,
    policy,
  });
  // The reader has said what is wrong with that cell; it is not "no actual yet".
  const diagnostics = scored.diagnostics.filter(({ code }) => !unreadable || code !== 'score.no-actual');
  return { ...scored, diagnostics };
}
