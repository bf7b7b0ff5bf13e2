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
      return binary(expr.op, compile(expr.left, text), compile(expr.right, text));
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
      return comparison(condition.op, compile(condition.left, text), compile(condition.right, text));
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
