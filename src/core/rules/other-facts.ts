import type { Fact } from './fact';
import type { Figure } from './figures';
import type { ParsedText } from './parse';
import type { RuleContext } from './reading';
import { ruleOfFacts } from './resolve';
import { tidy } from './resolve/scene';

interface Swap {
  readonly from: number;
  readonly to: number;
  /** Which of the numbers found is replaced. */
  readonly which: number;
  found: number;
}

const swapNumber = (value: number, swap: Swap): number => {
  if (Math.abs(value) !== swap.from) return value;
  swap.found += 1;
  if (swap.found !== swap.which) return value;
  return value < 0 ? -swap.to : swap.to;
};

/** At a single value: both bounds are one figure. */
const isPointCondition = (part: object): boolean =>
  'min' in part &&
  'max' in part &&
  part.min !== null &&
  JSON.stringify(part.min) === JSON.stringify(part.max);

/** The same structure with one of the numbers that are `from` (or −`from`) replaced. */
const swapped = (part: unknown, swap: Swap): unknown => {
  if (typeof part === 'number') return swapNumber(part, swap);
  if (Array.isArray(part)) return part.map((each) => swapped(each, swap));
  if (typeof part !== 'object' || part === null) return part;
  if (isPointCondition(part) && 'min' in part) {
    const bound = swapped(part.min, swap);
    return { ...part, min: bound, max: bound };
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, value]): [string, unknown] =>
      // Units and places in the text are no figures of the rule; a share of 0.6 was written as 60 %.
      key === 'unit' || key === 'start' || key === 'end'
        ? [key, value]
        : key === 'share' && typeof value === 'number'
          ? [key, tidy(swapNumber(tidy(value * 100), swap) / 100)]
          : [key, swapped(value, swap)],
    ),
  );
};

/**
 * Whether a figure plainly has an effect: the fact it stands in holds the number as often as the text does, or more
 * often, and with another value in any of these places the rule is another. False says nothing: then the whole text is read again with another figure. Reading facts again is
 * some ten times faster than reading a text.
 *
 * @example hasEffect(parsed, figure, figures, context, JSON.stringify(rule)) // true for the 90 of 90%以上得10分
 */
export const hasEffect = (
  parsed: ParsedText,
  { start, end, value }: Figure,
  figures: readonly Figure[],
  context: RuleContext,
  known: string,
): boolean => {
  const at = parsed.facts.findIndex((fact) => fact.start <= start && fact.end >= end);
  const fact = parsed.facts[at];
  if (fact === undefined || value === 0) return false;
  const same = figures.filter(
    (other) => other.value === value && other.start >= fact.start && other.end <= fact.end,
  );
  const shared = parsed.facts.some((other, i) => i !== at && other.start === fact.start);
  // Of a described thing, a figure of the description may equal the size that goes without saying.
  if (shared || (fact.kind === 'step' && fact.described === true)) return false;
  // 每低1%扣1分: each of them has to matter, as it does not show which is which.
  let held = same.length;
  for (let which = 1; which <= held; which += 1) {
    const swap: Swap = { from: value, to: value + 1, which, found: 0 };
    const changed = swapped(fact, swap) as Fact;
    if (swap.found < same.length) return false;
    held = swap.found;
    const facts = parsed.facts.map((each, i) => (i === at ? changed : each));
    if (JSON.stringify(ruleOfFacts({ ...parsed, facts }, context)) === known) return false;
  }
  return true;
};
