import type { Unit } from '../quantity/unit';
import { bind } from '../rules/bind';
import { lower } from '../rules/lower';
import type { Reading } from '../rules/reading';
import type { Condition, ScoreExpr } from './expr';
import { literal } from './literal';
import { SETTLED_DECIMALS } from './settle';

/** Characters that Excel accepts in one formula. */
export const LONGEST_FORMULA = 8192;

export interface ExcelFormulaOptions {
  /** Address of the actual: `A1`, `$E5`, `[@实际值]`. */
  readonly actual: string;
  /** Unit that the cell's bare number is in; absent: the rule's own, and for percent as Excel stores it (0.92). */
  readonly unit?: Unit | null;
}

/** How tightly an operator binds, so that brackets stand only where they are needed. */
const PRECEDENCE = { add: 1, sub: 1, mul: 2, div: 2 } as const;
const SIGN = { add: '+', sub: '-', mul: '*', div: '/' } as const;
const COMPARISON = { lt: '<', le: '<=', gt: '>', ge: '>=', eq: '=' } as const;

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const write = (expr: ScoreExpr, input: string, actual: string): string => {
  const inner = (part: ScoreExpr): string => write(part, input, actual);
  switch (expr.op) {
    case 'num':
      return literal(expr.value);
    case 'input':
      return input;
    case 'none':
      return 'NA()';
    case 'add':
    case 'sub':
    case 'mul':
    case 'div': {
      const own = PRECEDENCE[expr.op];
      const side = (part: ScoreExpr, strict: boolean): string => {
        const text = inner(part);
        const precedence = part.op in PRECEDENCE ? PRECEDENCE[part.op as keyof typeof PRECEDENCE] : 3;
        const negative = part.op === 'num' && part.value < 0;
        return precedence < own || (strict && precedence === own) || negative ? `(${text})` : text;
      };
      return `${side(expr.left, false)}${SIGN[expr.op]}${side(expr.right, true)}`;
    }
    case 'floor':
      return `INT(${inner(expr.of)})`;
    case 'ceil':
      // Steps are never negative, where ROUNDUP and CEILING differ between programs.
      return `ROUNDUP(${inner(expr.of)},0)`;
    case 'round':
      return `ROUND(${inner(expr.of)},0)`;
    case 'settle':
      return `ROUND(${inner(expr.of)},${SETTLED_DECIMALS})`;
    case 'min':
    case 'max':
      return `${expr.op.toUpperCase()}(${inner(expr.left)},${inner(expr.right)})`;
    case 'if':
      return `IF(${writeCondition(expr.when, input, actual)},${inner(expr.then)},${inner(expr.else)})`;
  }
};

const writeCondition = (condition: Condition, input: string, actual: string): string => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return `${condition.op.toUpperCase()}(${writeCondition(condition.left, input, actual)},${writeCondition(condition.right, input, actual)})`;
    case 'is':
      return `TRIM(${actual})=${quote(condition.text)}`;
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'eq':
      return `${write(condition.left, input, actual)}${COMPARISON[condition.op]}${write(condition.right, input, actual)}`;
  }
};

/**
 * An expression over `input` (the actual in the rule's unit, settled) and `actual` (its cell, for levels) as Excel writes it, without
 * `=` and without a guard for blanks.
 *
 * @example writeExcel({ op: 'settle', of: { op: 'input' } }, 'E5', 'E5') // ROUND(E5,9)
 */
export const writeExcel = (expr: ScoreExpr, input: string, actual: string): string =>
  write(expr, input, actual);

/** A bare number against percent: up to `cut` it is a share. */
export const barePercentExcel = (value: string, cut: number): string =>
  `IF(ABS(${value})<=${literal(cut)},${value}*100,${value})`;

/** The cell's number in the rule's unit, settled. */
const inputOf = (reading: Reading, { actual, unit }: ExcelFormulaOptions): string | null => {
  const { rule } = reading;
  if (rule?.kind !== 'measure') return `ROUND(${actual},${SETTLED_DECIMALS})`;
  const binding = bind(rule, reading, unit ?? null);
  if (binding === null) return null;
  if (binding.kind === 'factor') {
    const scaled = binding.factor === 1 ? actual : `${actual}*${literal(binding.factor)}`;
    return `ROUND(${scaled},${SETTLED_DECIMALS})`;
  }
  return `ROUND(${barePercentExcel(actual, binding.cut)},${SETTLED_DECIMALS})`;
};

/**
 * A native formula for the rule, the same number in Excel, WPS and LibreOffice with no add-in; blank in, blank out, #N/A
 * where the rule says nothing. Null for a declined text, for occurrences that a single number cannot name, and where the
 * formula would be longer than Excel takes.
 *
 * @example toExcel(readRule('≥90%得满分,低于90%不得分', { full: 10 }), { actual: 'E5' })
 */
export const toExcel = (reading: Reading, options: ExcelFormulaOptions): string | null => {
  const expr = reading.rule === null ? null : lower(reading.rule);
  const input = expr === null ? null : inputOf(reading, options);
  if (expr === null || input === null) return null;
  const formula = `=IF(${options.actual}="","",${write(expr, input, options.actual)})`;
  return formula.length > LONGEST_FORMULA ? null : formula;
};
