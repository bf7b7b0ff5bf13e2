import { HyperFormula } from 'hyperformula';
import { contextOf } from '../../../src/cli/rule-line';
import { toExcel } from '../../../src/core/formula/to-excel';
import { readRule } from '../../../src/core/rules/read-rule';
import { scoreActual, scoreNumber } from '../../../src/core/rules/score-actual';
import type { Interval, Rule } from '../../../src/core/rules/rule';
import { DOCUMENTS } from '../../cases/rules-documents';
import { FAMILIES } from '../../cases/rules-families';

const lines = [...DOCUMENTS, ...Object.values(FAMILIES).flat()];

/** Just below, at, and just above every figure that matters. */
const actualsFor = (rule: Rule): number[] => {
  if (rule.kind !== 'measure') return [0, 1, 2, 5, 30];
  const bounds = ({ min, max }: Interval): number[] =>
    [min, max].flatMap((bound) => (bound ? [bound.value] : []));
  const figures = [...rule.pieces, ...rule.adjustments].flatMap(({ when }) => bounds(when));
  const steps = rule.pieces.flatMap(({ award }) =>
    award.kind === 'steps'
      ? [1, 2, 3].map((n) => award.anchor + (award.toward === 'above' ? n : -n) * award.size)
      : [],
  );
  const near = rule.whole ? 1 : 0.001;
  return [...new Set([...figures, ...steps].flatMap((x) => [x - near, x, x + near]))];
};

const cases = lines.flatMap((line) => {
  const context = contextOf(line);
  const reading = readRule(line.criteria, context);
  const { rule } = reading;
  const formula = (actual: string) => toExcel(reading, { actual, unit: context.unit ?? null });
  if (rule === null || formula('A1') === null) return [];
  const actuals = rule.kind === 'levels' ? rule.levels.map(({ level }) => level) : actualsFor(rule);
  return [{ criteria: line.criteria, reading, context, formula, actuals }];
});

/** One sheet with every formula over every actual, as a person would fill one in: actual in A, formula in B. */
const calculateAll = (rows: readonly (readonly [actual: number | string | null, formula: string])[]) => {
  const sheet = HyperFormula.buildFromArray(
    rows.map(([actual, formula]) => [actual, formula]),
    { licenseKey: 'gpl-v3' },
  );
  const values = rows.map((_, row) => sheet.getCellValue({ sheet: 0, row, col: 1 }));
  sheet.destroy();
  return values.map((value) => (typeof value === 'number' || typeof value === 'string' ? value : null));
};

const calculate = (formula: string, actual: number | string | null) =>
  calculateAll([[actual, formula]])[0] ?? null;

describe('toExcel', () => {
  it('writes a formula for most readable rules', () => {
    expect(cases.length).toBeGreaterThan(140);
  });

  it("gives the evaluator's number just below, at and just above each figure", () => {
    const asked = cases.flatMap((each) => each.actuals.map((actual) => ({ ...each, actual })));
    const values = calculateAll(asked.map(({ actual, formula }, i) => [actual, formula(`A${i + 1}`) ?? '']));
    const differing = asked.flatMap(({ criteria, reading, context, actual }, i) => {
      const own =
        typeof actual === 'string'
          ? scoreActual(reading, actual).score
          : scoreNumber(reading, actual, context.unit ?? null);
      const value = values[i] ?? null;
      const same = own === null || typeof value !== 'number' ? own === value : Math.abs(own - value) < 1e-8;
      return same ? [] : [{ criteria, actual, own, value }];
    });
    expect(differing).toEqual([]);
    expect(asked.length).toBeGreaterThan(1000);
  });

  it('is blank for a blank actual, and short enough for Excel', () => {
    const formulas = cases.map(({ formula }, i) => formula(`A${i + 1}`) ?? '');
    const values = calculateAll(formulas.map((formula) => [null, formula]));
    expect(values.filter((value) => value !== '')).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });

  it('takes a bare 0.92 and a bare 92 for 92 % as the scoring does, and 92 with % stated as 92 %', () => {
    const reading = readRule('≥90%得10分,低于90%得0分');
    const formula = toExcel(reading, { actual: 'A1' }) ?? '';
    expect(calculate(formula, 0.92)).toBe(10);
    expect(calculate(formula, 92)).toBe(10);
    expect(calculate(formula, 0.89)).toBe(0);
    expect(scoreActual(reading, { value: 0.92, unit: null }).score).toBe(10);
  });

  it('writes nothing for a declined text', () => {
    expect(toExcel(readRule('服务态度良好'), { actual: 'A1' })).toBeNull();
  });
});
