import type { MessageParams } from '../diagnostic';
import { settle } from '../formula/settle';
import { answer, stepsAt } from './answer';
import { contains, isPoint } from './interval';
import type { Award, Interval, MeasureRule } from './rule';
import type { ExplanationStep } from './reading';

const step = (code: string, params: MessageParams): ExplanationStep => ({ code, params });

const place = ({ min, max }: Interval, unit: string): { suffix: string; params: MessageParams } => {
  const interval = { min, max };
  if (min === null && max === null) return { suffix: 'any', params: {} };
  if (isPoint(interval)) return { suffix: 'at', params: { bound: min?.value ?? 0, unit } };
  const minSign = min?.inclusive ? '≥' : '>';
  const maxSign = max?.inclusive ? '≤' : '<';
  if (max === null) return { suffix: 'one', params: { sign: minSign, bound: min?.value ?? 0, unit } };
  if (min === null) return { suffix: 'one', params: { sign: maxSign, bound: max.value, unit } };
  return {
    suffix: 'two',
    params: { minSign, min: min.value, maxSign, max: max.value, unit },
  };
};

const explainSteps = (
  award: Extract<Award, { kind: 'steps' }>,
  x: number,
  unit: string,
): ExplanationStep[] => {
  const { base, anchor, toward, size, change, counting, limit } = award;
  const { distance, counted } = stepsAt(award, x);
  const score = settle(base + change * counted);
  const sign = change < 0 ? '−' : '+';
  const figures = {
    actual: x,
    unit,
    anchor,
    distance,
    counted,
    size,
    base,
    change: Math.abs(change),
    sign,
    score,
  };
  const steps: ExplanationStep[] = [];
  const beyond = limit !== null && (toward === 'above' ? x > limit : x < limit);
  if (beyond) steps.push(step('explain.limit', { unit, limit }));
  const fromZero = anchor === 0 && toward === 'above';
  steps.push(
    step(
      fromZero ? 'explain.steps-count' : toward === 'above' ? 'explain.steps-above' : 'explain.steps-below',
      figures,
    ),
  );
  const rest = settle(distance - counted * size);
  if (counting === 'whole' && rest > 0) steps.push(step('explain.rest-ignored', { rest, unit, size }));
  if (counting === 'started' && rest < 0) steps.push(step('explain.rest-counted', { unit, size }));
  return steps;
};

const explainAward = (award: Award, when: Interval, x: number, unit: string): ExplanationStep[] => {
  const score = answer(award, x) ?? 0;
  const where = place(when, unit);
  switch (award.kind) {
    case 'points':
      return [step(`explain.band-${where.suffix}`, { actual: x, unit, score, ...where.params })];
    case 'steps':
      return explainSteps(award, x, unit);
    case 'line': {
      const [x0, y0] = award.from;
      const [x1, y1] = award.to;
      return [step('explain.line', { actual: x, unit, x0, y0, x1, y1, score })];
    }
    case 'formula':
      if (award.formula.op === 'input') return [step('explain.mark-itself', { actual: x, unit, score })];
      return [step('explain.formula', { formula: spell(award.formula, x), score })];
    case 'open':
      return [];
  }
};

type Spelled = Extract<Award, { kind: 'formula' }>['formula'];

/** As many decimals as every figure of an explanation is shown with. */
const SHOWN_DECIMALS = 4;

/** The arithmetic with the actual filled in: `(4.2 − 1) ÷ 4 × 100`. */
export const spell = (formula: Spelled, x: number | string): string => {
  const side = (part: Spelled, parent: '+' | '-' | '×' | '÷', right: boolean): string => {
    const text = spell(part, x);
    if (part.op === 'num' || part.op === 'input') return text;
    const low = part.op === '+' || part.op === '-';
    const brackets = low ? parent === '×' || parent === '÷' || right : right;
    return brackets ? `(${text})` : text;
  };
  if (formula.op === 'num') return String(formula.value);
  if (formula.op === 'input') return typeof x === 'string' ? x : String(Number(x.toFixed(SHOWN_DECIMALS)));
  const sign = formula.op === '-' ? '−' : formula.op;
  return `${side(formula.left, formula.op, false)} ${sign} ${side(formula.right, formula.op, true)}`;
};

/** How a measured rule comes to its score for an actual in the rule's unit; empty where nothing is said. */
export const explainMeasure = (rule: MeasureRule, x: number, unit: string): ExplanationStep[] => {
  const piece = rule.pieces.find(({ when }) => contains(when, x));
  if (piece === undefined) return [];
  const base = answer(piece.award, x);
  if (base === null) return [];
  const steps = explainAward(piece.award, piece.when, x, unit);
  let score = base;
  for (const { of, when, change } of rule.adjustments) {
    const looked = of === 'score' ? base : x;
    if (!contains(when, looked)) continue;
    score = settle(score + change);
    const where = place(when, of === 'score' ? '分' : unit);
    steps.push(
      step(`explain.adjusted-${where.suffix}`, {
        looked,
        ...where.params,
        sign2: where.params['sign'] ?? '',
        change: Math.abs(change),
        sign: change < 0 ? '−' : '+',
        score,
      }),
    );
  }
  if (rule.cap !== null && score > rule.cap) steps.push(step('explain.cap', { score, cap: rule.cap }));
  if (rule.floor !== null && score < rule.floor)
    steps.push(step('explain.floor', { score, floor: rule.floor }));
  return steps;
};
