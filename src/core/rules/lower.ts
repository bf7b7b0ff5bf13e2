import type { Condition, ScoreExpr } from '../formula/expr';
import { INPUT, NONE, add, div, mul, num, settled, sub, when } from '../formula/expr';
import { countedKind } from './counted-kind';
import type { Adjustment, Award, EventRule, Formula, Interval, LevelRule, MeasureRule, Rule } from './rule';

/** The condition that `of` lies in the interval; null when every value does. */
export const within = ({ min, max }: Interval, of: ScoreExpr): Condition | null => {
  if (min !== null && max !== null && min.value === max.value)
    return { op: 'eq', left: of, right: num(min.value) };
  const lower: Condition | null =
    min === null ? null : { op: min.inclusive ? 'ge' : 'gt', left: of, right: num(min.value) };
  const upper: Condition | null =
    max === null ? null : { op: max.inclusive ? 'le' : 'lt', left: of, right: num(max.value) };
  if (lower === null || upper === null) return lower ?? upper;
  return { op: 'and', left: lower, right: upper };
};

const lowerFormula = (formula: Formula): ScoreExpr => {
  switch (formula.op) {
    case 'num':
      return num(formula.value);
    case 'input':
      return INPUT;
    case '+':
      return add(lowerFormula(formula.left), lowerFormula(formula.right));
    case '-':
      return sub(lowerFormula(formula.left), lowerFormula(formula.right));
    case '×':
      return mul(lowerFormula(formula.left), lowerFormula(formula.right));
    case '÷': {
      const divisor = lowerFormula(formula.right);
      const quotient = div(lowerFormula(formula.left), divisor);
      // 0 in the divisor has no answer; a number there needs no check.
      return divisor.op === 'num' && divisor.value !== 0
        ? quotient
        : when({ op: 'eq', left: divisor, right: num(0) }, NONE, quotient);
    }
  }
};

const lowerSteps = (award: Extract<Award, { kind: 'steps' }>): ScoreExpr => {
  const { base, anchor, toward, size, change, counting, limit } = award;
  const x: ScoreExpr =
    limit === null ? INPUT : { op: toward === 'above' ? 'min' : 'max', left: INPUT, right: num(limit) };
  const distance = toward === 'above' ? sub(x, num(anchor)) : sub(num(anchor), x);
  const exact = div(distance, num(size));
  const quotient = settled(exact);
  // A third of a step, times 30 points, is 10: only the score is settled.
  const steps: ScoreExpr =
    counting === 'proportional'
      ? exact
      : { op: counting === 'whole' ? 'floor' : counting === 'started' ? 'ceil' : 'round', of: quotient };
  return change < 0 ? sub(num(base), mul(num(-change), steps)) : add(num(base), mul(num(change), steps));
};

const lowerAward = (award: Award): ScoreExpr => {
  switch (award.kind) {
    case 'points':
      return num(award.points);
    case 'steps':
      return lowerSteps(award);
    case 'line': {
      const [x0, y0] = award.from;
      const [x1, y1] = award.to;
      return add(num(y0), div(mul(sub(INPUT, num(x0)), num(y1 - y0)), num(x1 - x0)));
    }
    case 'formula':
      return lowerFormula(award.formula);
    case 'open':
      return NONE;
  }
};

/** Pieces ascend and do not overlap: where no gap lies below, a piece needs its upper bound tested only. */
const lowerPieces = ({ pieces }: MeasureRule): ScoreExpr => {
  let seamless = true;
  const tests = pieces.map(({ when: { min, max } }, i) => {
    const below = pieces[i - 1]?.when.max ?? null;
    seamless &&=
      min === null || (below !== null && below.value === min.value && below.inclusive !== min.inclusive);
    return within({ min: seamless ? null : min, max }, INPUT);
  });
  return pieces.reduceRight<ScoreExpr>((otherwise, { award }, i) => {
    const test = tests[i] ?? null;
    return test === null ? lowerAward(award) : when(test, lowerAward(award), otherwise);
  }, NONE);
};

/** Applies `change` to every answer and leaves "no answer" alone, whatever MIN or LEAST make of it elsewhere. */
const onAnswers = (expr: ScoreExpr, change: (answer: ScoreExpr) => ScoreExpr): ScoreExpr => {
  if (expr.op === 'none') return expr;
  if (expr.op !== 'if') return change(expr);
  return when(expr.when, onAnswers(expr.then, change), onAnswers(expr.else, change));
};

const adjusted = (score: ScoreExpr, adjustments: readonly Adjustment[]): ScoreExpr => {
  const base = adjustments.some(({ of }) => of === 'score') ? settled(score) : score;
  return adjustments.reduce((sum, { of, when: interval, change }) => {
    const condition = within(interval, of === 'score' ? base : INPUT);
    return add(sum, condition === null ? num(change) : when(condition, num(change), num(0)));
  }, base);
};

interface Limits {
  readonly floor: number | null;
  readonly cap: number | null;
}

/** A score held within floor and cap. */
export const hold = (score: number, { floor, cap }: Limits): number =>
  Math.max(floor ?? -Infinity, Math.min(cap ?? Infinity, score));

const bounded = (score: ScoreExpr, limits: Limits): ScoreExpr => {
  if (score.op === 'num') return num(hold(score.value, limits));
  const { floor, cap } = limits;
  const capped: ScoreExpr = cap === null ? score : { op: 'min', left: num(cap), right: score };
  return settled(floor === null ? capped : { op: 'max', left: num(floor), right: capped });
};

/** A count is a whole number of 0 or more; anything else has no answer. */
const countsOnly = (expr: ScoreExpr): ScoreExpr => {
  const negative: Condition = { op: 'lt', left: INPUT, right: num(0) };
  const fraction: Condition = { op: 'gt', left: INPUT, right: { op: 'floor', of: INPUT } };
  return when({ op: 'or', left: negative, right: fraction }, NONE, expr);
};

const lowerMeasure = (rule: MeasureRule): ScoreExpr => {
  const score = onAnswers(lowerPieces(rule), (each) => bounded(adjusted(each, rule.adjustments), rule));
  return rule.whole ? countsOnly(score) : score;
};

/** A bare count by an event rule, where it is clear what it counts. */
const lowerEvents = (rule: EventRule): ScoreExpr | null => {
  const kind = countedKind(rule);
  if (kind === null) return null;
  const times: ScoreExpr = { op: 'floor', of: settled(div(INPUT, num(kind.size))) };
  const change = mul(num(Math.abs(kind.change)), kind.size === 1 ? INPUT : times);
  const held: ScoreExpr = kind.most === null ? change : { op: 'min', left: num(kind.most), right: change };
  const total = kind.change < 0 ? sub(num(rule.base), held) : add(num(rule.base), held);
  return countsOnly(bounded(total, rule));
};

const lowerLevels = (rule: LevelRule): ScoreExpr =>
  [...rule.levels]
    .reverse()
    .reduce<ScoreExpr>(
      (otherwise, { level, points }) =>
        when({ op: 'is', text: level }, points === null ? NONE : bounded(num(points), rule), otherwise),
      NONE,
    );

/**
 * A rule as plain arithmetic over one number (the actual in the rule's unit) or, for levels, one text. Null where neither
 * is enough: several kinds of occurrences with different deductions, levels that add up.
 */
export const lower = (rule: Rule): ScoreExpr | null => {
  switch (rule.kind) {
    case 'measure':
      return lowerMeasure(rule);
    case 'levels':
      return rule.cumulative ? null : lowerLevels(rule);
    case 'events':
      return lowerEvents(rule);
  }
};
