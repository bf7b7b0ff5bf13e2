import type { Amount, Condition, ConditionBound, Sign, Token } from './token';

/** A shape of tokens that states one condition. Groups are read by the letters of the kinds they consist of. */
const SHAPES: readonly RegExp[] = [
  // 40秒≤x≤180秒, 88h>AR≥60h
  /[QM]I?c[vW]?c[QM]I?/y,
  // ≥80%且<90%, 大于80%,小于等于90%
  /v?c[QM]I?s?[,j]{0,2}v?c[QM]I?s?/y,
  // 超过3%但6%以内
  /v?c[QM]I?[,j]{1,2}[QM]I?sI?/y,
  // 80%以上,不足90%; 80%以上90%以下
  /[QM]I?sI?[,j]{0,2}v?c[QM]I?s?/y,
  /[QM]I?sI?[,j]{0,2}[QM]I?sI?/y,
  // 70%(含)-80%, =0~2%
  /v?c?[QM]I?s?I?r[QM]I?s?I?/y,
  /[QM]I?rc[QM]I?/y,
  /v?c[QM]I?s?I?/y,
  // 95%≤A
  /[QM]I?c[vW](?=,)/y,
  /[QM]I?sI?/y,
];

const OPPOSITE: Readonly<Record<Sign, Sign>> = { '≥': '≤', '≤': '≥', '>': '<', '<': '>', '=': '=' };

interface Part {
  readonly amount: Amount;
  readonly sign: Sign;
  readonly included: boolean | null;
  readonly explicit: boolean;
}

const SYMBOL = /[≥≤<>]/;

/** The quantities of a shape with the sign that each has, from a comparator before, a mirrored one behind, or a suffix. */
const partsOf = (tokens: readonly Token[]): Part[] => {
  const parts: Part[] = [];
  tokens.forEach((token, i) => {
    if (token.amount === undefined) return;
    const before = tokens[i - 1];
    const behind = tokens.slice(i + 1);
    const next = behind.findIndex(({ kind }) => kind === 'Q' || kind === 'M' || kind === 'c' || kind === 'r');
    const own = next === -1 ? behind : behind.slice(0, next);
    const suffix = own.find(({ kind }) => kind === 's');
    const inclusion = own.find(({ kind }) => kind === 'I');
    const stop = next === -1 ? undefined : behind[next];
    const mirrored =
      before?.kind !== 'c' && stop?.kind === 'c' && own.length <= (inclusion ? 1 : 0) ? stop : undefined;
    const compared = before?.kind === 'c' ? before : undefined;
    const comparedSign = compared?.sign ?? (mirrored?.sign ? OPPOSITE[mirrored.sign] : undefined);
    // 达到85%以上: the suffix says it all; 超过5%以上 and 不足5%以下 keep what the comparator excludes.
    const sign =
      comparedSign === undefined || comparedSign === '='
        ? (suffix?.sign ?? comparedSign ?? '=')
        : comparedSign;
    parts.push({
      amount: token.amount,
      sign,
      included: inclusion === undefined ? null : inclusion.sign === '≥',
      explicit: inclusion !== undefined || SYMBOL.test((compared ?? mirrored)?.text ?? ''),
    });
  });
  return parts;
};

const bound = ({ amount, sign, included, explicit }: Part, unit: Amount['unit']): ConditionBound => ({
  value: amount.value,
  unit: amount.unit ?? unit,
  inclusive: included ?? (sign === '≥' || sign === '≤' || sign === '='),
  explicit: explicit || sign === '>' || sign === '<',
});

/** 361秒至7分钟: compared in one unit; a figure without one is in that of the other. */
const inOwnUnit = ({ amount }: Part, unit: Amount['unit']): number =>
  amount.value * ((amount.unit ?? unit)?.factor ?? 1);

const isLower = (sign: Sign): boolean => sign === '≥' || sign === '>';

const conditionOf = (tokens: readonly Token[]): Condition | null => {
  const [a, b] = partsOf(tokens);
  if (a === undefined) return null;
  if (b === undefined) {
    const only = bound(a, null);
    if (a.sign === '=') return { min: { ...only, explicit: true }, max: { ...only, explicit: true } };
    return isLower(a.sign) ? { min: only, max: null } : { min: null, max: only };
  }
  const unit = b.amount.unit ?? a.amount.unit;
  if (a.amount.unit !== null && unit?.dimension !== a.amount.unit.dimension) return null;
  if (tokens.some(({ kind }) => kind === 'r')) {
    // 100%-90% is written from the top; the lower figure is the lower bound either way.
    const [low, high] = inOwnUnit(a, unit) <= inOwnUnit(b, unit) ? [a, b] : [b, a];
    return {
      min: bound({ ...low, sign: '=' }, unit),
      max: bound({ ...high, sign: high.sign === '<' ? '<' : '=' }, unit),
    };
  }
  const [low, high] = isLower(a.sign) ? [a, b] : [b, a];
  if (!isLower(low.sign) || isLower(high.sign) || high.sign === '=') return null;
  const condition = { min: bound(low, unit), max: bound(high, unit) };
  const bothUnits = condition.min.unit?.symbol === condition.max.unit?.symbol;
  return bothUnits && condition.min.value > condition.max.value ? null : condition;
};

/** 不超过100元,超10元以上: what lies beyond is no lower bound of what is allowed. */
const startsAnew = (tokens: readonly Token[]): boolean => {
  const comma = tokens.findIndex(({ kind }) => kind === ',');
  const behind = tokens.slice(comma + 1).find(({ kind }) => kind !== 'v');
  return comma > 0 && behind?.kind === 'c' && /^超(?:出)?$/.test(behind.text.trim());
};

/** Joins comparators, quantities and suffixes into conditions (C). */
export const compose = (tokens: readonly Token[], text: string): Token[] => {
  const kinds = tokens.map(({ kind }) => kind).join('');
  const result: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const composed = composeAt(tokens, kinds, at, text);
    const token = tokens[at];
    if (composed === null) {
      if (token !== undefined) result.push(token);
      at += 1;
    } else {
      result.push(composed.token);
      at += composed.length;
    }
  }
  return result;
};

const composeAt = (
  tokens: readonly Token[],
  kinds: string,
  at: number,
  text: string,
): { token: Token; length: number } | null => {
  for (const shape of SHAPES) {
    shape.lastIndex = at;
    const length = shape.exec(kinds)?.[0].length ?? 0;
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (length === 0 || first === undefined || last === undefined) continue;
    const own = tokens.slice(at, at + length);
    const condition = startsAnew(own) ? null : conditionOf(own);
    if (condition === null) continue;
    const token: Token = {
      kind: 'C',
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      condition,
    };
    return { token, length };
  }
  return null;
};
