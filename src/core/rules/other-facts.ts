import type { Fact } from './fact';
import type { Figure } from './figures';
import type { ParsedText } from './parse';
import type { RuleContext } from './reading';
import { ruleOfFacts } from './resolve';

interface Swap {
  readonly from: number;
  readonly to: number;
  found: number;
}

/** The same structure with `from` (or −`from`) replaced everywhere; a point condition holds its value twice. */
const swapped = (part: unknown, swap: Swap): unknown => {
  if (typeof part === 'number') {
    if (Math.abs(part) !== swap.from) return part;
    swap.found += 1;
    return part < 0 ? -swap.to : swap.to;
  }
  if (Array.isArray(part)) return part.map((each) => swapped(each, swap));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]): [string, unknown] =>
      // Units and places in the text are no figures of the rule.
      key === 'unit' || key === 'start' || key === 'end' ? [key, value] : [key, swapped(value, swap)],
    ),
  );
};

/**
 * Whether a figure plainly has an effect: it stands once in one fact, the fact holds it once, and with another value there
 * the rule is another. False says nothing: then the whole text is read again with another figure. Reading facts again is
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
  if (same.length !== 1 || shared) return false;
  const swap: Swap = { from: value, to: value + 1, found: 0 };
  const changed = swapped(fact, swap) as Fact;
  if (swap.found !== 1) return false;
  const facts = parsed.facts.map((each, i) => (i === at ? changed : each));
  return JSON.stringify(ruleOfFacts({ ...parsed, facts }, context)) !== known;
};
