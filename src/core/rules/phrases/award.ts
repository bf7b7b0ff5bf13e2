import type { Fact, Place } from '../fact';
import type { Condition, Grant, Token } from '../token';
import type { Matched } from './phrase';
import { said } from './phrase';

/** Points as 得80分, or bare as in `≥40分0分` and `≥95%: 100`. */
export const grantOf = (token: Token | undefined, bare: boolean): Grant | null => {
  if (token?.grant !== undefined) return token.grant;
  if (token?.kind === 'D' && token.change !== undefined) return null;
  if (token?.amount !== undefined && (token.amount.unit?.dimension === 'mark' || bare)) {
    return { kind: 'points', points: token.amount.value };
  }
  const condition = token?.condition;
  // "≤30s = 100": a bare figure behind an equals sign.
  if (
    token?.text.startsWith('=') &&
    condition?.min &&
    condition.min.value === condition.max?.value &&
    (condition.min.unit === null || isMarks(condition))
  ) {
    return { kind: 'points', points: condition.min.value };
  }
  // 8-10分 behind a condition is a range that a person chooses from.
  if (condition?.min && condition.max && condition.min.unit?.dimension === 'mark') {
    return { kind: 'range', from: condition.min.value, to: condition.max.value };
  }
  return null;
};

export const isMarks = (condition: Condition): boolean =>
  (condition.min ?? condition.max)?.unit?.dimension === 'mark';

export const isRatio = (condition: Condition): boolean =>
  (condition.min ?? condition.max)?.unit?.dimension === 'ratio';

/** 或 between two conditions is more than one band can hold. */
export const joined = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => /或|以及/.test(text));

export const band = (matched: Matched, place: Place, grant: Grant, slip = false): Fact => ({
  ...said(matched),
  kind: 'band',
  place,
  grant,
  slip,
});

/** `为10分以上` where an award belongs: one figure in 分 with a stray suffix. */
export const isSlip = (token: Token): boolean =>
  token.condition !== undefined &&
  isMarks(token.condition) &&
  (token.condition.min === null) !== (token.condition.max === null) &&
  /^(?:为|得|计).*分\s*(?:以上|以下)$/.test(token.text);

/** A condition, or a value alone: 0次. */
export const conditionAt = (token: Token | undefined): Condition | undefined => {
  if (token?.amount === undefined) return token?.condition;
  const at = { ...token.amount, inclusive: true, explicit: true };
  return { min: at, max: at };
};
