import { cleanNumber, compareNumbers } from '../quantity/convert';
import type { FormItem } from './form';

/**
 * The items of a form without the rows that only head others: `1 效率指标 60%` above `1.1 响应 30%` and `1.2 处理 30%`. Such a row
 * says nothing of how it is judged, and its weight is that of the rows below it once more. They are taken for
 * headings only where the weights (or full marks) then make 100 % exactly and did not before.
 */
export function withoutParents(items: readonly FormItem[]): readonly FormItem[] {
  return withoutParentsBy(items, ({ weight }) => (weight === null ? null : cleanNumber(weight * 100)))
    ?? withoutParentsBy(items, ({ full }) => full)
    ?? items; // prettier-ignore
}

type Worth = (item: FormItem) => number | null;

function withoutParentsBy(items: readonly FormItem[], worth: Worth): readonly FormItem[] | null {
  const parents = new Map<number, FormItem>();
  for (let at = 0; at < items.length;) {
    const children = childrenOf(items, at, worth);
    const parent = items[at];
    if (children > 0 && parent !== undefined) {
      parents.set(at, parent);
      at += children;
    }
    at++;
  }
  if (parents.size === 0 || makesHundred(items, worth)) return null;
  const kept = items.flatMap((item, at) => {
    if (parents.has(at)) return [];
    const heads = [...parents].filter(([place]) => place < at).map(([, parent]) => parent.indicator);
    return [{ ...item, dimension: item.dimension ?? heads.at(-1) ?? null }];
  });
  return makesHundred(kept, worth) ? kept : null;
}

/** How many rows below one make up its weight exactly; 0 where it is an item of its own. */
function childrenOf(items: readonly FormItem[], at: number, worth: Worth): number {
  const parent = items[at];
  const whole = parent === undefined ? null : worth(parent);
  if (parent === undefined || whole === null || whole <= 0 || isJudged(parent)) return 0;
  let sum = 0;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    const own = item === undefined ? null : worth(item);
    if (own === null) return 0;
    sum = cleanNumber(sum + own);
    if (compareNumbers(sum, whole) === 0) return next - at;
    if (compareNumbers(sum, whole) > 0) return 0;
  }
  return 0;
}

function isJudged(item: FormItem): boolean {
  const { criteria, targetText, actual, marks, levels, bands, typedScore } = item;
  const isRated = marks.some(({ mark, unread }) => mark !== null || unread !== null);
  const isFilled = actual !== null && actual.value !== '';
  const isLaidOut = levels.length > 0 || bands.length > 0;
  return criteria !== null || targetText !== null || isFilled || isRated || isLaidOut || typedScore !== null;
}

function makesHundred(items: readonly FormItem[], worth: Worth): boolean {
  const sum = items.reduce((whole, item) => whole + (worth(item) ?? 0), 0);
  return compareNumbers(cleanNumber(sum), 100) === 0;
}
