import type { Condition, ScoreExpr } from './expr';
import { settle } from './settle';

/** A compiled score: the actual in the rule's unit (settled) in, the score out; NaN where nothing is said. */
export type Scorer = (x: number) => number;

/**
 * Compiles an expression into closures; no code is generated, so it runs under any content security policy. `is`
 * conditions hold for `text`, the actual as text, where a rule has levels.
 */
export const compile = (expr: ScoreExpr, text = ''): Scorer => {
  switch (expr.op) {
    case 'num': {
      const { value } = expr;
      return () => value;
    }
    case 'input':
      return (x) => x;
    case 'none':
      return () => NaN;
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
      return operation(expr, text);
    case 'floor':
    case 'ceil':
    case 'round':
    case 'settle':
      return unary(expr.op, compile(expr.of, text));
    case 'if': {
      const holds = compileCondition(expr.when, text);
      const then = compile(expr.then, text);
      const otherwise = compile(expr.else, text);
      return (x) => (holds(x) ? then(x) : otherwise(x));
    }
  }
};

type Binary = Extract<ScoreExpr, { left: ScoreExpr }>;

const operation = (expr: Binary, text: string): Scorer => {
  const left = constantOf(expr.left);
  const right = constantOf(expr.right);
  if (left !== null) return withLeft(expr.op, left, compile(expr.right, text));
  if (right !== null) return withRight(expr.op, compile(expr.left, text), right);
  return binary(expr.op, compile(expr.left, text), compile(expr.right, text));
};

/** A constant, so that its operation need not ask for it each time. */
const constantOf = (expr: ScoreExpr): number | null => (expr.op === 'num' ? expr.value : null);

const binary = (op: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', left: Scorer, right: Scorer): Scorer => {
  switch (op) {
    case 'add':
      return (x) => left(x) + right(x);
    case 'sub':
      return (x) => left(x) - right(x);
    case 'mul':
      return (x) => left(x) * right(x);
    case 'div':
      return (x) => left(x) / right(x);
    case 'min':
      return (x) => Math.min(left(x), right(x));
    case 'max':
      return (x) => Math.max(left(x), right(x));
  }
};

/** The same with a number on the left: 100 − …, 0 or more. */
const withLeft = (op: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max', left: number, right: Scorer): Scorer => {
  switch (op) {
    case 'add':
      return (x) => left + right(x);
    case 'sub':
      return (x) => left - right(x);
    case 'mul':
      return (x) => left * right(x);
    case 'div':
      return (x) => left / right(x);
    case 'min':
      return (x) => {
        const value = right(x);
        return value > left ? left : value;
      };
    case 'max':
      return (x) => {
        const value = right(x);
        return value < left ? left : value;
      };
  }
};

/** The same with a number on the right: … − 25, … ÷ 5. */
const withRight = (
  op: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max',
  left: Scorer,
  right: number,
): Scorer => {
  switch (op) {
    case 'add':
      return (x) => left(x) + right;
    case 'sub':
      return (x) => left(x) - right;
    case 'mul':
      return (x) => left(x) * right;
    case 'div':
      return (x) => left(x) / right;
    case 'min':
    case 'max':
      return withLeft(op, right, left);
  }
};

const unary = (op: 'floor' | 'ceil' | 'round' | 'settle', of: Scorer): Scorer => {
  switch (op) {
    case 'floor':
      return (x) => Math.floor(of(x));
    case 'ceil':
      return (x) => Math.ceil(of(x));
    case 'round':
      return (x) => Math.round(of(x));
    case 'settle':
      return (x) => settle(of(x));
  }
};

const compileCondition = (condition: Condition, text: string): ((x: number) => boolean) => {
  switch (condition.op) {
    case 'and': {
      const left = compileCondition(condition.left, text);
      const right = compileCondition(condition.right, text);
      return (x) => left(x) && right(x);
    }
    case 'or': {
      const left = compileCondition(condition.left, text);
      const right = compileCondition(condition.right, text);
      return (x) => left(x) || right(x);
    }
    case 'is': {
      const holds = condition.text === text;
      return () => holds;
    }
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
    case 'eq':
      return compared(condition, text);
  }
};

type Comparison = Extract<Condition, { op: 'lt' | 'le' | 'gt' | 'ge' | 'eq' }>;

const compared = (condition: Comparison, text: string): ((x: number) => boolean) => {
  const right = constantOf(condition.right);
  return condition.left.op === 'input' && right !== null
    ? inputAgainst(condition.op, right)
    : comparison(condition.op, compile(condition.left, text), compile(condition.right, text));
};

/** The actual against a bound, which is what most conditions are. */
const inputAgainst = (op: Comparison['op'], bound: number): ((x: number) => boolean) => {
  switch (op) {
    case 'lt':
      return (x) => x < bound;
    case 'le':
      return (x) => x <= bound;
    case 'gt':
      return (x) => x > bound;
    case 'ge':
      return (x) => x >= bound;
    case 'eq':
      return (x) => x === bound;
  }
};

const comparison = (
  op: 'lt' | 'le' | 'gt' | 'ge' | 'eq',
  left: Scorer,
  right: Scorer,
): ((x: number) => boolean) => {
  switch (op) {
    case 'lt':
      return (x) => left(x) < right(x);
    case 'le':
      return (x) => left(x) <= right(x);
    case 'gt':
      return (x) => left(x) > right(x);
    case 'ge':
      return (x) => left(x) >= right(x);
    case 'eq':
      return (x) => left(x) === right(x);
  }
};
