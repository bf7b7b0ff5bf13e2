import type { Diagnostic } from '../diagnostic';
import type { FormItem } from '../forms/form';
import { cleanNumber, compareNumbers } from '../quantity/convert';
import { readRule } from '../rules/read-rule';
import { orderLevels } from './behaviour-levels';
import type { Policy } from './policy';
import { greatestDeduction } from './score-lookup';
import type { Scale } from './scorecard';

/** How the marks of a form add up, and how that was found out. */
export interface FoundScale {
  readonly scale: Scale;
  readonly diagnostics: readonly Diagnostic[];
}

interface Weighed extends FormItem {
  readonly weight: number;
}

/**
 * Finds out whether full marks are the weights (C1: 5分 at 5 %) or every item is marked out of 100 (A8, C4), unless the policy
 * says so. In this order: what full marks and criteria promise, in most of the items that say both; levels, which share
 * their weight out (C2); deductions that no weight could bear (E3); marks that people typed, none above its weight. Nothing of
 * all this: out of 100.
 */
export function findScale(items: readonly FormItem[], policy: Pick<Policy, 'scale'>): FoundScale {
  const weighed = items.filter((item): item is Weighed => item.weight !== null && item.weight > 0);
  if (weighed.length === 0) return { scale: 'none', diagnostics: [] };
  if (policy.scale !== 'form') {
    const scale = policy.scale === 'hundred' && hasOddFull(weighed) ? 'share' : policy.scale;
    return said(scale, `score.scale-set-${policy.scale}`, 'info');
  }
  const maxima = weighed.map((item) => ({ item, maximum: maximumOf(item) }));
  const stated = maxima.flatMap(({ item, maximum }) => (maximum === null ? [] : [{ item, maximum }]));
  const asWeight = stated.filter(({ item, maximum }) => compareNumbers(maximum, item.weight * 100) === 0);
  if (asWeight.length * 2 > stated.length) return said('weight', 'score.scale-weight', 'info');
  if (hasOddFull(weighed)) return fromOwnFullMarks(weighed);
  if (promiseOneOddMark(stated.map(({ maximum }) => maximum))) {
    return said('mixed', 'score.scale-mixed', 'warning');
  }
  return stated.length > 0 ? said('hundred', 'score.scale-hundred', 'info') : fromHints(weighed);
}

function said(scale: Scale, code: string, severity: Diagnostic['severity']): FoundScale {
  return { scale, diagnostics: [{ code, severity }] };
}

/** The greatest mark that the form promises for an item; null when it promises none. */
function maximumOf({ full, levels, criteria }: FormItem): number | null {
  if (full !== null) return full;
  const marks = orderLevels(levels).flatMap(({ mark }) => (mark === null ? [] : [mark]));
  if (marks.length > 0) return Math.max(...marks);
  return criteria === null ? null : readRule(criteria).maximum;
}

function hasOddFull(items: readonly FormItem[]): boolean {
  return items.some(({ full }) => full !== null && full !== 100);
}

/**
 * Full marks beside other weights: mark ÷ full mark × weight, where that is the only thing they can mean. Full marks that
 * are all alike could be a scale of their own (a mean out of 5), and full marks that add up to 100 or to the weights could be
 * the weights themselves.
 */
function fromOwnFullMarks(items: readonly Weighed[]): FoundScale {
  const fulls = items.map(({ full }) => full ?? 0);
  const sum = cleanNumber(fulls.reduce((a, b) => a + b, 0));
  const weights = cleanNumber(items.reduce((a, { weight }) => a + weight * 100, 0));
  const differ = fulls.some((full) => compareNumbers(full, fulls[0] ?? 0) !== 0);
  const clear = fulls.every((full) => full > 0) && differ && sum !== 100 && sum !== weights;
  return clear
    ? said('share', 'score.scale-share', 'warning')
    : said('mixed', 'score.scale-mixed', 'warning');
}

/** Criteria that all end at 10 beside weights: out of 10, or out of 100 by mistake? */
function promiseOneOddMark(maxima: readonly number[]): boolean {
  const [first = 100] = maxima;
  return maxima.length >= 2 && first < 100 && maxima.every((maximum) => compareNumbers(maximum, first) === 0);
}

function fromHints(items: readonly Weighed[]): FoundScale {
  const fits = (mark: number, { weight }: Weighed) => compareNumbers(mark, weight * 100) <= 0;
  const given = items.flatMap((item) => marksGiven(item).map((mark) => ({ item, mark })));
  const deducted = items.flatMap((item) => {
    const mark = greatestDeduction(item.bands);
    return mark === null ? [] : [{ item, mark }];
  });
  if ([...given, ...deducted].some(({ mark, item }) => !fits(mark, item))) {
    return said('hundred', 'score.scale-hundred', 'info');
  }
  if (deducted.length > 0) return said('weight', 'score.scale-weight-lookup', 'info');
  if (items.some(({ levels }) => levels.length > 0))
    return said('weight', 'score.scale-weight-levels', 'info');
  if (given.some(({ mark }) => mark > 0)) return said('weight', 'score.scale-weight-typed', 'warning');
  return said('hundred', 'score.scale-hundred', 'info');
}

/** Marks out of the item's full mark that people have entered. */
function marksGiven({ marks, typedScore }: FormItem): number[] {
  const rated = marks.flatMap(({ mark }) => (mark === null ? [] : [mark]));
  return typedScore === null ? rated : [...rated, typedScore];
}
