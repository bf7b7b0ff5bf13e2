import type { Diagnostic } from '../diagnostic';
import { answer } from './answer';
import { hold } from './lower';
import type { RuleContext } from './reading';
import type { Interval, MeasureRule, Rule } from './rule';

/** Stretches between two pieces for which the rule says nothing. */
export const gapsOf = (rule: MeasureRule): Interval[] => {
  const gaps: Interval[] = [];
  rule.pieces.forEach(({ when }, i) => {
    const next = rule.pieces[i + 1];
    const end = when.max;
    const start = next?.when.min;
    if (end === null || start == null) return;
    const touching = end.value === start.value && (end.inclusive || start.inclusive);
    if (touching || (rule.whole && Math.floor(end.value) + 1 >= start.value)) return;
    gaps.push({
      min: { value: end.value, inclusive: !end.inclusive },
      max: { value: start.value, inclusive: !start.inclusive },
    });
  });
  const first = rule.pieces[0]?.when.min ?? null;
  const last = rule.pieces[rule.pieces.length - 1]?.when.max ?? null;
  // Nothing is measured below zero.
  if (first !== null && (first.value > 0 || (first.value === 0 && !first.inclusive))) {
    gaps.unshift({ min: null, max: { value: first.value, inclusive: !first.inclusive } });
  }
  if (last !== null) gaps.push({ min: { value: last.value, inclusive: !last.inclusive }, max: null });
  return gaps;
};

const checkGaps = (rule: MeasureRule): Diagnostic[] =>
  gapsOf(rule).map(({ min, max }) => ({
    code: min === null ? 'rule.gap-below' : max === null ? 'rule.gap-above' : 'rule.gap',
    severity: 'warning',
    params: { from: min?.value ?? '', to: max?.value ?? '', unit: rule.unit ?? '' },
  }));

const checkDirection = (rule: MeasureRule, context: RuleContext): Diagnostic[] => {
  const { target } = context;
  const bounded = target !== undefined && (target.min === undefined) !== (target.max === undefined);
  const wanted = context.direction === 'higher' || context.direction === 'lower' ? context.direction : null;
  if (!bounded && wanted === null) return [];
  const first = rule.pieces[0];
  const last = rule.pieces[rule.pieces.length - 1];
  if (first === undefined || last === undefined || first === last) return [];
  const low = answer(first.award, (first.when.max ?? first.when.min)?.value ?? 0);
  const high = answer(last.award, (last.when.min ?? last.when.max)?.value ?? 0);
  if (low === null || high === null || low === high) return [];
  const higherIsBetter = high > low;
  const wantsHigher = bounded ? target.min !== undefined : wanted === 'higher';
  return higherIsBetter === wantsHigher ? [] : [{ code: 'rule.against-target', severity: 'warning' }];
};

/** Score just beside a bound, floors and caps included. */
const beside = (
  rule: MeasureRule,
  piece: MeasureRule['pieces'][number] | undefined,
  x: number,
): number | null => {
  const score = piece === undefined ? null : answer(piece.award, x);
  return score === null ? null : hold(score, rule);
};

/** A fall at one value by more than several of the steps that lead to it (A8: 39秒 80分, 40秒 0分). */
const checkCliffs = (rule: MeasureRule): Diagnostic[] =>
  rule.pieces.flatMap((piece, i) => {
    const next = rule.pieces[i + 1];
    const at = piece.when.max;
    if (next === undefined || at === null || next.when.min?.value !== at.value) return [];
    const stepped = [piece.award, next.award].find((award) => award.kind === 'steps');
    const size = rule.unit === null || !rule.whole ? 1e-6 : 1;
    const before = beside(rule, piece, at.inclusive ? at.value : at.value - size);
    const after = beside(rule, next, at.inclusive ? at.value + size : at.value);
    if (stepped?.kind !== 'steps' || before === null || after === null) return [];
    const isCliff = Math.abs(before - after) > 3 * Math.abs(stepped.change);
    return isCliff
      ? [
          {
            code: 'rule.cliff',
            severity: 'info' as const,
            params: { at: at.value, unit: rule.unit ?? '', before, after },
          },
        ]
      : [];
  });

/** More than the form's full mark, unless the text marks out of 100 and the form weighs it. */
const checkScale = (rule: MeasureRule, context: RuleContext): Diagnostic[] => {
  const { full } = context;
  const top = Math.max(
    ...rule.pieces.map(({ award }) =>
      award.kind === 'points' ? award.points : award.kind === 'steps' ? award.base : -Infinity,
    ),
  );
  if (full === undefined || full <= 0 || !Number.isFinite(top) || top <= full) return [];
  return [{ code: 'rule.more-than-full', severity: 'warning', params: { points: top, full } }];
};

/** What is odd about a rule that can be read: gaps, falls, more than the full mark, a direction that runs against the target. */
export const checkRule = (rule: Rule, context: RuleContext): Diagnostic[] =>
  rule.kind === 'measure'
    ? [
        ...checkGaps(rule),
        ...checkDirection(rule, context),
        ...checkCliffs(rule),
        ...checkScale(rule, context),
      ]
    : [];
