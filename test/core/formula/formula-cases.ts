import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { corpusEntry } from '../../../src/cli/judge-corpus';
import { contextOf } from '../../../src/cli/rule-line';
import { bind } from '../../../src/core/rules/bind';
import type { Reading, RuleContext } from '../../../src/core/rules/reading';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreActual, scoreNumber } from '../../../src/core/rules/score-actual';
import type { Formula, Interval, Rule } from '../../../src/core/rules/rule';
import { DOCUMENTS } from '../../cases/rules-documents';
import { FAMILIES } from '../../cases/rules-families';
import { PLAINER } from '../../cases/rules-plainer';

/** A readable rule, and the actuals at which every back end must agree with the evaluator. */
export interface FormulaCase {
  readonly criteria: string;
  readonly reading: Reading;
  readonly context: RuleContext;
  /** In the context's unit, else the rule's; names for levels. */
  readonly actuals: readonly (number | string)[];
}

const wild = (): { criteria: string; context: RuleContext }[] =>
  readFileSync(resolve(__dirname, '../../cases/rules-wild.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => corpusEntry.parse(JSON.parse(line)))
    .map(({ criteria, unit, target, direction, weight_or_max: full }) => ({
      criteria,
      context: contextOf({ criteria, unit, target, direction, full }),
    }));

const at = fc.integer({ min: 1, max: 2000 }).map((tenths) => tenths / 10);
const size = fc.constantFrom(0.1, 0.3, 0.5, 0.7, 1, 3, 5);
const points = fc.constantFrom(0.1, 0.3, 0.5, 1, 2, 7.5);
const part = fc.constantFrom('', ',不足一步按一步计', ',按比例扣分', ',扣完为止');
const unit = fc.constantFrom('%', '秒', '分', '万元', '');

/** Rules that nobody wrote: awkward figures in the shapes that people use. The seed is fixed, so a failure stays one. */
const generated = (): { criteria: string; context: RuleContext }[] => {
  const steps = fc
    .tuple(fc.constantFrom('≥', '≤', '>', '<'), at, unit, size, points, part)
    .map(([sign, from, u, each, loss, rest]) => {
      const worse = sign === '≥' || sign === '>' ? '低' : '高';
      return `${sign}${from}${u}得100分,每${worse}${each}${u}扣${loss}分${rest}`;
    });
  const tiers = fc.tuple(at, at, unit, points).map(([a, b, u, mark]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return `${high}${u}以上得10分,${low}${u}-${high}${u}得${mark}分,${low}${u}以下不得分`;
  });
  const line = fc
    .tuple(at, at, unit)
    .map(([a, b, u]) => `≥${Math.max(a, b)}${u}得100分,${Math.min(a, b)}${u}-${Math.max(a, b)}${u}线性得分`);
  const shares = fc.tuple(points, at).map(([mark, less]) => `得分=${mark * 10}-${less}/实际×10`);
  return fc
    .sample(fc.oneof(steps, tiers, line, shares), { numRuns: 120, seed: 20_24 })
    .map((criteria) => ({ criteria, context: { full: 100 } }));
};

const figuresOf = (formula: Formula): number[] =>
  formula.op === 'num'
    ? [formula.value]
    : formula.op === 'input'
      ? []
      : [...figuresOf(formula.left), ...figuresOf(formula.right)];

/** Every figure at which a score may change, in the rule's unit. */
const figuresIn = (rule: Rule): number[] => {
  if (rule.kind !== 'measure') return [0, 1, 2, 5, 30];
  const bounds = ({ min, max }: Interval): number[] =>
    [min, max].flatMap((bound) => (bound ? [bound.value] : []));
  const awards = rule.pieces.flatMap(({ award }) => {
    if (award.kind === 'formula') return figuresOf(award.formula);
    if (award.kind === 'line') return [award.from[0], award.to[0], (award.from[0] + award.to[0]) / 2];
    if (award.kind !== 'steps') return [];
    const steps = [1, 2, 3].map((n) => award.anchor + (award.toward === 'above' ? n : -n) * award.size);
    return [award.anchor, ...steps, ...(award.limit === null ? [] : [award.limit])];
  });
  return [0, ...[...rule.pieces, ...rule.adjustments].flatMap(({ when }) => bounds(when)), ...awards];
};

/** Just below, at, and just above every figure, as a column in the context's unit holds them. */
const actualsFor = (reading: Reading, rule: Rule, context: RuleContext): number[] => {
  const near = rule.kind === 'measure' && !rule.whole ? 0.001 : 1;
  const trios = figuresIn(rule).flatMap((x) => [x - near, x, x + near]);
  const binding = rule.kind === 'measure' ? bind(rule, reading, context.unit ?? null) : null;
  const told =
    binding?.kind === 'factor'
      ? trios.map((x) => x / binding.factor)
      : [...trios, ...(binding === null ? [] : trios.map((x) => x / 100))];
  return [...new Set(told)];
};

/** The evaluator's number. */
export const ownScore = ({ reading, context }: FormulaCase, actual: number | string): number | null =>
  typeof actual === 'string'
    ? scoreActual(reading, actual, context).score
    : scoreNumber(reading, actual, context.unit ?? null);

let known: readonly FormulaCase[] | null = null;

/** All readable rules of the truth tables, and generated ones, each text with its form once. */
export const formulaCases = (): readonly FormulaCase[] => {
  if (known !== null) return known;
  const mixed = PLAINER['two units of one dimension'] ?? [];
  const lines = [...DOCUMENTS, ...Object.values(FAMILIES).flat(), ...mixed];
  const asked = [
    ...lines.map((line) => ({ criteria: line.criteria, context: contextOf(line) })),
    ...wild(),
    ...generated(),
  ];
  const distinct = new Map(asked.map((each) => [JSON.stringify(each), each]));
  known = [...distinct.values()].flatMap(({ criteria, context }): FormulaCase[] => {
    const reading = readRule(criteria, context);
    const { rule } = reading;
    if (rule === null) return [];
    const actuals =
      rule.kind === 'levels' ? rule.levels.map(({ level }) => level) : actualsFor(reading, rule, context);
    return [{ criteria, reading, context, actuals }];
  });
  return known;
};

/** What a back end must answer, one line each where it does not. */
export interface Difference {
  readonly criteria: string;
  readonly actual: number | string;
  readonly own: number | null;
  readonly value: number | null;
}

/** Nothing when both say nothing, or the same number to 1e-9 (of the number, where it is large). */
export const differenceAt = (
  each: FormulaCase,
  actual: number | string,
  value: number | null,
): readonly Difference[] => {
  const own = ownScore(each, actual);
  const same =
    own === null || value === null
      ? own === value
      : Math.abs(own - value) <= 1e-9 * Math.max(1, Math.abs(own));
  return same ? [] : [{ criteria: each.criteria, actual, own, value }];
};
