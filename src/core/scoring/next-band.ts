import { convertValue } from '../quantity/convert';
import type { Quantity } from '../quantity/quantity';
import { readActual } from '../quantity/read-actual';
import type { Unit } from '../quantity/unit';
import { bind, bound } from '../rules/bind';
import { inverse } from '../rules/curve';
import { scoreNumber } from '../rules/score-actual';
import type { ScoredItem } from './scorecard';

/** What would have to change for a better score. */
export interface Improvement {
  /** The actual to be reached and how far it is from now, both in `unit`; `change` is signed. */
  readonly actual: number;
  readonly change: number;
  readonly unit: Unit | null;
  /** The score there. */
  readonly score: number;
}

export interface NextBands {
  /** The least change that earns more; null where every hair counts (there is no band), or nothing better exists. */
  readonly next: Improvement | null;
  /** The least change that earns the most; null when it is reached already. */
  readonly best: Improvement | null;
}

const NOTHING: NextBands = { next: null, best: null };
/** More than rounding: what counts as a better score. */
const MORE = 1e-6;
/** A change this small, in parts of the actual, is no band but a slope. */
const HAIR = 1e-3;
/** Less than the step of any band, more than a slope gains by a hair. */
const BAND = 0.2;

/** The item's actual in the unit of its rule; null where the rule does not measure one number, or it cannot be converted. */
export function actualInRule(scored: ScoredItem): number | null {
  const { reading } = scored;
  const actual = quantityOf(scored);
  if (reading?.rule?.kind !== 'measure' || actual === null) return null;
  const binding = bind(reading.rule, reading, actual.unit);
  return binding === null ? null : bound(binding, actual.value);
}

function quantityOf({ item }: ScoredItem): Quantity | null {
  if (item.actual === null || item.actual.unreadable) return null;
  const actual = readActual(item.actual.value, item.actual.unitArgument);
  return actual.kind === 'quantity' ? actual.quantity : null;
}

/**
 * The least change of the actual that reaches the next better score, and the best one, by the item's rule. Changes are given in
 * the unit that the actual is written in.
 *
 * @example // 33 秒 under ≤40秒 70 分, 2 more a second down to 25: next { change: −1, score: 86 }, best { change: −8, score: 100 }
 */
export function nextBands(scored: ScoredItem): NextBands {
  const { reading, score } = scored;
  const actual = actualInRule(scored);
  if (actual === null || reading === null || score === null) return NOTHING;
  const now = scoreNumber(reading, actual);
  if (now === null) return NOTHING;
  const best = mostOf(scored, now);
  const toBest = best === null ? null : improvement(scored, actual, best);
  const toNext = improvement(scored, actual, now + MORE);
  // At the very edge of a band a hair earns a whole one.
  const isSlope =
    toNext !== null &&
    Math.abs(toNext.inRule - actual) < HAIR * Math.max(1, Math.abs(actual)) &&
    toNext.score - now < BAND;
  return {
    next: toNext === null || isSlope ? null : toNext.found,
    best: toBest === null || toBest.found.score <= now + MORE ? null : toBest.found,
  };
}

/** The most that this item can earn: what the rule promises, else the full mark. */
function mostOf({ reading, full }: ScoredItem, now: number): number | null {
  const rule = reading?.rule;
  const cap = rule?.kind === 'measure' ? rule.cap : null;
  const most = Math.max(reading?.maximum ?? -Infinity, cap ?? -Infinity);
  const goal = Number.isFinite(most) ? most : full;
  return goal === null || goal <= now + MORE ? null : goal;
}

function improvement(
  scored: ScoredItem,
  actual: number,
  goal: number,
): { readonly found: Improvement; readonly inRule: number; readonly score: number } | null {
  const { reading } = scored;
  if (reading === null) return null;
  const reached = inverse(reading, actual, goal);
  const score = reached === null ? null : scoreNumber(reading, reached);
  if (reached === null || score === null) return null;
  const own = quantityOf(scored)?.unit ?? null;
  // An Excel time is a share of a day; nobody reads a change in days.
  const restated = own === null || own.symbol === '天' ? null : convertValue(reached, reading.unit, own);
  const before = restated === null ? null : convertValue(actual, reading.unit, own);
  const said =
    restated === null || before === null
      ? { actual: reached, before: actual, unit: reading.unit }
      : { actual: restated, before, unit: own };
  // In steps that the actual is written in, where what is reached there is no less: of whole seconds nobody takes a hundredth away.
  const written = asWritten(said.actual, said.before);
  const writtenInRule = said.unit === null ? written : convertValue(written, said.unit, reading.unit);
  const writtenScore = writtenInRule === null ? null : scoreNumber(reading, writtenInRule);
  const found =
    writtenScore !== null && writtenScore >= score - MORE
      ? { actual: written, change: written - said.before, unit: said.unit, score: writtenScore }
      : { actual: said.actual, change: said.actual - said.before, unit: said.unit, score };
  return { found, inRule: reached, score };
}

/** Finest step that a change is named in, in decimals. */
const FINEST = 2;

/** The next value from `before` over `reached` with as many decimals as `before` has. */
function asWritten(reached: number, before: number): number {
  const decimals = /\.(\d*[1-9])/.exec(before.toFixed(FINEST))?.[1]?.length ?? 0;
  const steps = Number((reached * 10 ** decimals).toFixed(6));
  return (reached < before ? Math.floor(steps) : Math.ceil(steps)) / 10 ** decimals;
}
