import type { Diagnostic } from '../diagnostic';
import type { FormTable } from '../forms/form';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { findScale } from './find-scale';
import { dimensionTotals, formTotal, totalParts, type TotalParts } from './form-total';
import { whyNoGrade } from './gradable';
import { gradeOf } from './grade';
import { stateOf } from './item-state';
import { DEFAULT_POLICY, type Policy } from './policy';
import { scoreRow } from './score-row';
import type { Scale, Scorecard, ScoredItem } from './scorecard';
import { checkWeights, weightTotal } from './weight';

/**
 * Scores every item of a table, totals and grades it. Finds out from the form whether full marks are the weights (C1) or
 * 100 (A8, C4), and says so. The total is what KPI.TOTAL shows on the sheet: null while a score is an error there.
 */
export function scoreTable(table: FormTable, policy: Policy = DEFAULT_POLICY): Scorecard {
  const { scale, diagnostics: aboutScale } = findScale(table.items, policy);
  const items = table.items.map((item) => scoreRow(item, table, scale, policy));
  // A total over several people is nobody's.
  const parts = table.people === undefined ? totalParts(items, scale) : null;
  const errors = items.filter((scored) => stateOf(scored) === 'error');
  const sum = parts === null ? null : formTotal(table, parts, policy);
  const total = errors.length > 0 ? null : sum;
  const waiting = items.filter((scored) => stateOf(scored) === 'blank' && counts(scored, scale)).length;
  const complete = total !== null && waiting === 0;
  const ungraded = whyNoGrade(items, parts, policy);
  const gradable = ungraded.length === 0;
  return {
    items,
    scale,
    total,
    gradable,
    grade: complete && gradable ? gradeOf(total, policy.grades) : null,
    weightTotal: table.people === undefined ? weightTotal(weightsAsWritten(table)) : null,
    dimensions: dimensionTotals(table, items, parts, policy),
    policy,
    diagnostics: [
      ...table.diagnostics,
      ...remarksOnWeights(table, parts, policy),
      ...remarksOnColumns(table),
      ...aboutScale,
      ...remarksOnItems(items, parts, policy),
      ...remarksOnTotal(parts, errors, sum, waiting),
      ...(total === null ? [] : ungraded),
      ...remarksOnShared(table),
    ],
  };
}

/** Whether an item without a score leaves the total incomplete. */
function counts({ item }: ScoredItem, scale: Scale): boolean {
  return (scale === 'none' ? (item.full ?? 0) : (item.weight ?? 0)) > 0;
}

/** With what is merged over several items, which is nobody's but still a part of the whole. */
function weightsAsWritten({ items }: FormTable): (number | null)[] {
  return items.map(({ weight, sharedWeight }) => weight ?? sharedWeight ?? null);
}

function remarksOnWeights(table: FormTable, parts: TotalParts | null, policy: Policy): Diagnostic[] {
  if (table.people !== undefined) return [];
  const weights = checkWeights(weightsAsWritten(table));
  const [sum] = weights;
  if (sum !== undefined) {
    if (policy.weights === 'keep') return weights;
    return [{ ...sum, code: 'score.weights-normalised', severity: 'info' }];
  }
  const full = parts !== null && parts.weights === null ? (parts.full ?? []) : [];
  const most = cleanNumber(full.reduce<number>((a, b) => a + (b ?? 0), 0));
  if (most <= 0 || compareNumbers(most, 100) === 0) return [];
  const code = policy.weights === 'keep' ? 'score.full-sum' : 'score.full-normalised';
  return [{ code, severity: policy.weights === 'keep' ? 'warning' : 'info', params: { sum: most } }];
}

function remarksOnColumns(table: FormTable): Diagnostic[] {
  const canBeFilled = table.columns.some(({ role }) => role === 'actual' || role === 'rater');
  const isMarked = table.items.some(({ typedScore, marks }) => typedScore !== null || marks.length > 0);
  return canBeFilled || isMarked ? [] : [{ code: 'score.no-actual-column', severity: 'warning' }];
}

/** Weights that went elsewhere, and scores that have none. */
function remarksOnItems(
  items: readonly ScoredItem[],
  parts: TotalParts | null,
  policy: Policy,
): Diagnostic[] {
  const gone = items.filter((scored) => stateOf(scored) === 'not-applicable');
  const unweighted =
    parts?.weights == null ? [] : items.filter(({ score, item }) => score !== null && item.weight === null);
  const count = gone.length;
  const diagnostics: Diagnostic[] = [];
  if (count > 0 && parts !== null) {
    const params = { count };
    diagnostics.push({ code: `score.not-applicable-${policy.notApplicable}`, severity: 'info', params });
  }
  if (unweighted.length > 0) {
    const params = { count: unweighted.length };
    diagnostics.push({ code: 'score.unweighted', severity: 'warning', params });
  }
  return diagnostics;
}

function remarksOnShared({ items }: FormTable): Diagnostic[] {
  const count = items.filter(({ sharedWeight }) => sharedWeight !== undefined).length;
  return count === 0 ? [] : [{ code: 'score.total-weight-shared', severity: 'warning', params: { count } }];
}

function remarksOnTotal(
  parts: TotalParts | null,
  errors: readonly ScoredItem[],
  sum: number | null,
  waiting: number,
): Diagnostic[] {
  if (parts === null) return [];
  const [first] = errors;
  if (first !== undefined) {
    const params = { count: errors.length, indicator: first.item.indicator };
    return [{ code: 'score.total-blocked', severity: 'error', params }];
  }
  return sum !== null && waiting > 0
    ? [{ code: 'score.partial-total', severity: 'warning', params: { count: waiting } }]
    : [];
}
