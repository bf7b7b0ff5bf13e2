/**
 * The arithmetic that every rule is lowered to, and the only thing the back ends know: evaluate, to-excel, to-sql. Each
 * of them is one exhaustive switch over these nodes.
 */
export type ScoreExpr =
  | { readonly op: 'num'; readonly value: number }
  /** The actual in the rule's unit, settled. */
  | { readonly op: 'input' }
  | { readonly op: 'add' | 'sub' | 'mul' | 'div'; readonly left: ScoreExpr; readonly right: ScoreExpr }
  /** `round` is to whole numbers, `settle` to SETTLED_DECIMALS. */
  | { readonly op: 'floor' | 'ceil' | 'round' | 'settle'; readonly of: ScoreExpr }
  | { readonly op: 'min' | 'max'; readonly left: ScoreExpr; readonly right: ScoreExpr }
  | { readonly op: 'if'; readonly when: Condition; readonly then: ScoreExpr; readonly else: ScoreExpr }
  /** Nothing is said here: NaN when evaluated, #N/A in Excel, NULL in SQL. */
  | { readonly op: 'none' };

export type Condition =
  | { readonly op: 'lt' | 'le' | 'gt' | 'ge' | 'eq'; readonly left: ScoreExpr; readonly right: ScoreExpr }
  | { readonly op: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  /** The actual is this text (levels). */
  | { readonly op: 'is'; readonly text: string };

export const num = (value: number): ScoreExpr => ({ op: 'num', value });
export const INPUT: ScoreExpr = { op: 'input' };
export const NONE: ScoreExpr = { op: 'none' };

const isNum = (e: ScoreExpr, value: number): boolean => e.op === 'num' && e.value === value;

/** The constructors leave out what changes nothing (+ 0, × 1), so that formulas stay short. */
export const add = (left: ScoreExpr, right: ScoreExpr): ScoreExpr =>
  isNum(right, 0) ? left : isNum(left, 0) ? right : { op: 'add', left, right };
export const sub = (left: ScoreExpr, right: ScoreExpr): ScoreExpr =>
  isNum(right, 0) ? left : { op: 'sub', left, right };
export const mul = (left: ScoreExpr, right: ScoreExpr): ScoreExpr =>
  isNum(right, 1) ? left : isNum(left, 1) ? right : { op: 'mul', left, right };
export const div = (left: ScoreExpr, right: ScoreExpr): ScoreExpr =>
  isNum(right, 1) ? left : { op: 'div', left, right };
export const settled = (of: ScoreExpr): ScoreExpr =>
  of.op === 'num' || of.op === 'input' ? of : { op: 'settle', of };
export const when = (condition: Condition, then: ScoreExpr, otherwise: ScoreExpr): ScoreExpr => ({
  op: 'if',
  when: condition,
  then,
  else: otherwise,
});
