import { settle } from '../formula/settle';
import type { Interval, MeasureRule } from './rule';
import type { Reading } from './reading';
import { scoreNumber } from './score-actual';

/** A point of the score over the actual, in the rule's unit; `score` null where the rule says nothing. */
export interface CurvePoint {
  readonly actual: number;
  readonly score: number | null;
}

const boundsOf = ({ min, max }: Interval): number[] =>
  [min, max].flatMap((bound) => (bound === null ? [] : [bound.value]));

/** Steps are followed this far; floors come long before. */
const MOST_STEPS = 400;

/** Actuals at which the score may change: bounds, and the ends of steps until the floor or cap holds. */
const turningPoints = (rule: MeasureRule): number[] => {
  const points = [...rule.pieces, ...rule.adjustments.filter(({ of }) => of === 'actual')].flatMap(
    ({ when }) => boundsOf(when),
  );
  for (const { award, when } of rule.pieces) {
    if (award.kind === 'line') points.push(award.from[0], award.to[0]);
    if (award.kind !== 'steps') continue;
    const { anchor, toward, size, base, change, limit } = award;
    points.push(anchor, ...(limit === null ? [] : [limit]));
    const end = change < 0 ? rule.floor : rule.cap;
    const needed = end === null ? 20 : Math.ceil(Math.abs((base - end) / change)) + 1;
    for (let n = 1; n <= Math.min(needed, MOST_STEPS); n += 1) {
      const x = settle(toward === 'above' ? anchor + n * size : anchor - n * size);
      if ((when.min !== null && x < when.min.value) || (when.max !== null && x > when.max.value)) break;
      points.push(x);
    }
  }
  return [...new Set(points)].sort((a, b) => a - b);
};

/**
 * From a little before the first turning point to a little behind the last; shares stay within 0 and 100 %. `around`: an actual
 * that must be within.
 */
const rangeOf = (rule: MeasureRule, around: number | null = null): readonly [from: number, to: number] => {
  const turning = turningPoints(rule);
  const points = around === null ? turning : [...turning, around].sort((a, b) => a - b);
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined) return [0, 100];
  const margin = first === last ? Math.max(Math.abs(first) * 0.5, 1) : (last - first) * 0.15;
  // Ends that can be read at an axis: 19 and 66, not 19.75 and 65.25.
  const step = rule.whole ? 1 : 10 ** Math.floor(Math.log10(margin));
  const low = settle(Math.floor((first - margin) / step) * step);
  const high = settle(Math.ceil((last + margin) / step) * step);
  return [first >= 0 ? Math.max(0, low) : low, rule.unit === '%' && last <= 100 ? Math.min(100, high) : high];
};

/**
 * The score over a sensible range of actuals, `samples` of them (for counts: every whole number). Empty for rules that do
 * not measure one number. `around`: an actual that the range must hold.
 *
 * @example curve(readRule('≤25秒得100分,每增加5秒扣10分'), 50)
 */
export const curve = (reading: Reading, samples = 60, around: number | null = null): CurvePoint[] => {
  const { rule } = reading;
  if (rule?.kind !== 'measure' || samples < 2) return [];
  const [from, to] = rangeOf(rule, around);
  const step = rule.whole ? Math.max(1, Math.ceil((to - from) / samples)) : (to - from) / (samples - 1);
  const points: CurvePoint[] = [];
  for (let i = 0; i < samples; i += 1) {
    const actual = settle(from + i * step);
    if (actual > to + step / 2) break;
    points.push({ actual, score: scoreNumber(reading, actual) });
  }
  return points;
};

/** A bisection ends when the answer is this exact, in parts of the range. */
const BISECTIONS = 50;

/** The actual nearest to `inside` (where the goal is met) on the way to `outside` (where it is not) that still meets it. */
const edge = (reading: Reading, goal: number, inside: number, outside: number): number => {
  let [met, missed] = [inside, outside];
  for (let i = 0; i < BISECTIONS; i += 1) {
    const middle = (met + missed) / 2;
    const score = scoreNumber(reading, middle);
    if (score !== null && score >= goal) met = middle;
    else missed = middle;
  }
  // A figure that a person can aim at, on the side where the goal is met, hardly further than need be.
  const spare = Math.max(Math.abs(met - outside) * 0.01, Math.abs(met) * 0.0005);
  for (let digits = 0; digits <= 6; digits += 1) {
    const unit = 10 ** digits;
    for (const rounded of [Math.floor(met * unit) / unit, Math.ceil(met * unit) / unit]) {
      if (Math.abs(rounded - met) <= spare && (scoreNumber(reading, rounded) ?? -Infinity) >= goal)
        return rounded;
    }
  }
  return met;
};

/**
 * The actual nearest to `actual` that reaches at least `goal`, in the rule's unit; `actual` itself when it does already,
 * null when none does. For a bound that is excluded (>90%) the answer lies a hair beyond it.
 *
 * @example inverse(readRule('≤25秒得100分,每增加5秒扣10分'), 42, 90) // 34.999…: fewer than two whole steps
 */
export const inverse = (reading: Reading, actual: number, goal: number): number | null => {
  const { rule } = reading;
  if (rule?.kind !== 'measure') return null;
  const meets = (x: number): boolean => (scoreNumber(reading, x) ?? -Infinity) >= goal;
  if (meets(actual)) return actual;
  const [from, to] = rangeOf(rule);
  const turning = turningPoints(rule);
  const hair = rule.whole ? 1 : 1e-6;
  const candidates = [
    ...turning.flatMap((x) => [x - hair, x, x + hair]),
    ...curve(reading, 200).map((point) => point.actual),
    from,
    to,
  ]
    .map((x) => settle(x))
    .filter(meets)
    .sort((a, b) => Math.abs(a - actual) - Math.abs(b - actual));
  const nearest = candidates[0];
  if (nearest === undefined) return null;
  if (rule.whole) return nearest;
  return edge(reading, goal, nearest, actual);
};
