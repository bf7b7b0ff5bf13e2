import type { Unit } from '../quantity/unit';
import { bind } from '../rules/bind';
import { lower } from '../rules/lower';
import type { Reading } from '../rules/reading';
import type { Condition, ScoreExpr } from './expr';
import { literal } from './literal';
import { SETTLED_DECIMALS } from './settle';

const SIGN = { add: '+', sub: '-', mul: '*', div: '/' } as const;
const COMPARISON = { lt: '<', le: '<=', gt: '>', ge: '>=', eq: '=' } as const;

const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** Whether an expression can have no answer for some actual. */
const mayBeNone = (expr: ScoreExpr): boolean => {
  switch (expr.op) {
    case 'num':
    case 'input':
      return false;
    case 'none':
      return true;
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return mayBeNone(expr.left) || mayBeNone(expr.right);
    case 'floor':
    case 'ceil':
    case 'round':
    case 'settle':
      return mayBeNone(expr.of);
    case 'if':
      return mayBeNone(expr.then) || mayBeNone(expr.else);
  }
};

/** LEAST and GREATEST pass over NULL in some warehouses (DuckDB, PostgreSQL): a floor would turn no answer into 0. */
const extreme = (name: 'LEAST' | 'GREATEST', left: ScoreExpr, right: ScoreExpr, input: string): string => {
  const sides = [left, right].map((part) => write(part, input));
  const call = `${name}(${sides.join(', ')})`;
  const unsure = [left, right].flatMap((part, i) => (mayBeNone(part) ? [`${sides[i] ?? ''} IS NULL`] : []));
  return unsure.length === 0 ? call : `CASE WHEN ${unsure.join(' OR ')} THEN NULL ELSE ${call} END`;
};

const write = (expr: ScoreExpr, input: string): string => {
  const inner = (part: ScoreExpr): string => write(part, input);
  switch (expr.op) {
    case 'num':
      return expr.value < 0 ? `(${literal(expr.value)})` : literal(expr.value);
    case 'input':
      return input;
    case 'none':
      return 'NULL';
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
      return `(${inner(expr.left)} ${SIGN[expr.op]} ${inner(expr.right)})`;
    case 'floor':
      return `FLOOR(${inner(expr.of)})`;
    case 'ceil':
      return `CEIL(${inner(expr.of)})`;
    case 'round':
      return `ROUND(${inner(expr.of)}, 0)`;
    case 'settle':
      return `ROUND(${inner(expr.of)}, ${SETTLED_DECIMALS})`;
    case 'min':
      return extreme('LEAST', expr.left, expr.right, input);
    case 'max':
      return extreme('GREATEST', expr.left, expr.right, input);
    case 'if':
      return `CASE WHEN ${writeCondition(expr.when, input)} THEN ${inner(expr.then)} ELSE ${inner(expr.else)} END`;
  }
};

const writeCondition = (condition: Condition, input: string): string => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return `(${writeCondition(condition.left, input)} ${condition.op.toUpperCase()} ${writeCondition(condition.right, input)})`;
    case 'is':
      return `TRIM(actual) = ${quote(condition.text)}`;
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'eq':
      return `${write(condition.left, input)} ${COMPARISON[condition.op]} ${write(condition.right, input)}`;
  }
};

const inputOf = (reading: Reading, unit: Unit | null): string | null => {
  const value = 'CAST(actual AS DOUBLE PRECISION)';
  const { rule } = reading;
  if (rule?.kind !== 'measure') return `ROUND(${value}, ${SETTLED_DECIMALS})`;
  const binding = bind(rule, reading, unit);
  if (binding === null) return null;
  if (binding.kind === 'factor') {
    const scaled = binding.factor === 1 ? value : `${value} * ${literal(binding.factor)}`;
    return `ROUND(${scaled}, ${SETTLED_DECIMALS})`;
  }
  return `ROUND(CASE WHEN ABS(${value}) <= ${literal(binding.cut)} THEN ${value} * 100 ELSE ${value} END, ${SETTLED_DECIMALS})`;
};

/**
 * An SQL expression over a column `actual` that gives the same score: standard SQL but for LEAST and GREATEST, which every
 * warehouse knows. NULL in, NULL out, NULL where the rule says nothing. Null where `toExcel` is.
 *
 * @example toSql(readRule('≤25秒得100分,每增加5秒扣10分')) // CASE WHEN actual IS NULL THEN NULL …
 */
export const toSql = (reading: Reading, unit: Unit | null = null): string | null => {
  const expr = reading.rule === null ? null : lower(reading.rule);
  const input = expr === null ? null : inputOf(reading, unit);
  if (expr === null || input === null) return null;
  return `CASE WHEN actual IS NULL THEN NULL ELSE ${write(expr, input)} END`;
};
