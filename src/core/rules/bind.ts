import { answer } from './answer';
import type { Quantity } from '../quantity/quantity';
import { convertValue, isConvertible } from '../quantity/convert';
import type { Unit } from '../quantity/unit';
import { settle } from '../formula/settle';
import type { Reading } from './reading';
import type { MeasureRule } from './rule';

/** How a number becomes the rule's input: `value × factor`, or for a bare number against percent by its size. */
export type Binding =
  | { readonly kind: 'factor'; readonly factor: number }
  /** Up to `cut` it is a share (0.92 is 92 %), above it percentage points (92). */
  | { readonly kind: 'bare-percent'; readonly cut: number };

/** The thresholds that an actual is compared with. */
const thresholds = (rule: MeasureRule): number[] =>
  [...rule.pieces, ...rule.adjustments.filter(({ of }) => of === 'actual')]
    .flatMap(({ when: { min, max } }) => [min, max])
    .flatMap((bound) => (bound !== null && bound.value > 0 ? [bound.value] : []));

const CUTS = new WeakMap<MeasureRule, number>();

/**
 * Where a bare number stops being a share: at 1 as in Excel, later where the thresholds are so far up that 1.05 can only
 * be 105 % (of the two readings, the one nearer to the thresholds).
 */
const percentCut = (rule: MeasureRule): number => {
  const known = CUTS.get(rule);
  if (known !== undefined) return known;
  const cut = findPercentCut(rule);
  CUTS.set(rule, cut);
  return cut;
};

const findPercentCut = (rule: MeasureRule): number => {
  const numbers = thresholds(rule);
  const formula = rule.pieces.find(
    ({ award }) => award.kind === 'formula' && award.formula.op !== 'input',
  )?.award;
  // 得分=完成率×20: where more is better, 1.05 is 105 %, hardly one in a hundred.
  if (formula !== undefined) return (answer(formula, 100) ?? 0) > (answer(formula, 1) ?? 0) ? 2 : 1;
  if (numbers.length === 0) return 1;
  return Math.max(1, Math.sqrt(Math.min(...numbers) * Math.max(...numbers)) / 10);
};

/** FCR×12: in percentage points, 100 % would score many times what can be had. Actual÷target×12 takes them as they are. */
const takesShares = ({ pieces, cap }: MeasureRule): boolean => {
  const spelled = pieces.find(({ award }) => award.kind === 'formula' && award.formula.op !== 'input');
  const whole = spelled === undefined ? null : answer(spelled.award, 100);
  return whole !== null && whole > 5 * Math.max(cap ?? 0, 20);
};

/** How numbers of `unit` (null: nothing says) enter the rule; null when they measure something else. */
export const bind = (
  rule: MeasureRule,
  { unit: ruleUnit, bareUnit }: Pick<Reading, 'unit' | 'bareUnit'>,
  actualUnit: Unit | null,
): Binding | null => {
  // 6分 against a rule of 分钟: both are called 分.
  const minutes = actualUnit?.symbol === '分' && (bareUnit ?? ruleUnit)?.symbol === '分钟';
  const unit = minutes ? (bareUnit ?? ruleUnit) : (actualUnit ?? bareUnit ?? null);
  if (ruleUnit === null) {
    // 93% against a target of 0.95: the sheet holds shares.
    const numbers = thresholds(rule);
    const shares =
      (numbers.length > 0 && numbers.every((n) => n <= 1)) || (numbers.length === 0 && takesShares(rule));
    return { kind: 'factor', factor: shares && unit?.dimension === 'ratio' ? unit.factor / 100 : 1 };
  }
  if (unit === null) {
    return ruleUnit.symbol === '%'
      ? { kind: 'bare-percent', cut: percentCut(rule) }
      : { kind: 'factor', factor: 1 };
  }
  if (unit.symbol === ruleUnit.symbol) return { kind: 'factor', factor: 1 };
  if (!isConvertible(unit, ruleUnit)) return null;
  return { kind: 'factor', factor: convertValue(1, unit, ruleUnit) ?? 1 };
};

/** The rule's input for a value, settled. */
export const bound = (binding: Binding, value: number): number =>
  binding.kind === 'factor'
    ? settle(binding.factor === 1 ? value : value * binding.factor)
    : settle(Math.abs(value) <= binding.cut ? value * 100 : value);

export type { Quantity };
