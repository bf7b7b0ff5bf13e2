import type { Diagnostic } from '../diagnostic';
import { answer } from './answer';
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
  if (target === undefined || (target.min === undefined) === (target.max === undefined)) return [];
  const first = rule.pieces[0];
  const last = rule.pieces[rule.pieces.length - 1];
  if (first === undefined || last === undefined || first === last) return [];
  const low = answer(first.award, (first.when.max ?? first.when.min)?.value ?? 0);
  const high = answer(last.award, (last.when.min ?? last.when.max)?.value ?? 0);
  if (low === null || high === null || low === high) return [];
  const higherIsBetter = high > low;
  const wantsHigher = target.min !== undefined;
  return higherIsBetter === wantsHigher ? [] : [{ code: 'rule.against-target', severity: 'warning' }];
};

/** What is odd about a rule that can be read: gaps, and a direction that runs against the target. */
export const checkRule = (rule: Rule, context: RuleContext): Diagnostic[] =>
  rule.kind === 'measure' ? [...checkGaps(rule), ...checkDirection(rule, context)] : [];
