import type { Condition, ConditionBound, Token } from './token';

/** Words for a change that has a sign: 增长5% is +5, 下降5% is −5. */
const UP = '正增长|增长|上升|提高|提升|上涨|增加|升高';
const DOWN = '负增长|下降|降低|减少|下滑|下跌';
const LEVEL = '零增长|持平|不变|无增长';
const TURNED_UP = '不降反升|不减反增|不降反增';
const TURNED_DOWN = '不升反降|不增反降|不增反减';

const STATE = new RegExp(
  `(${TURNED_UP}|${TURNED_DOWN}|${LEVEL}|${DOWN}|${UP})((?:或(?:者)?(?:${LEVEL}|${DOWN}|${UP}))?)(?:的|者|时|了)*$`,
);
const is = (alternatives: string, word: string): boolean => new RegExp(`^(?:${alternatives})$`).test(word);

const at = (value: number, inclusive: boolean): ConditionBound => ({
  value,
  unit: null,
  inclusive,
  explicit: true,
});

const UP_STATE: Condition = { min: at(0, false), max: null };
const DOWN_STATE: Condition = { min: null, max: at(0, false) };
const LEVEL_STATE: Condition = { min: at(0, true), max: at(0, true) };

const stateOf = (word: string): Condition =>
  is(LEVEL, word) ? LEVEL_STATE : is(`${TURNED_UP}|${UP}`, word) ? UP_STATE : DOWN_STATE;

/** 零增长或负增长: either of two neighbouring states. */
const joined = (a: Condition, b: Condition): Condition | null => {
  const below = [a, b].includes(DOWN_STATE);
  const above = [a, b].includes(UP_STATE);
  if (![a, b].includes(LEVEL_STATE) || below === above) return null;
  return below ? { min: null, max: at(0, true) } : { min: at(0, true), max: null };
};

const mirrored = (bound: ConditionBound | null): ConditionBound | null =>
  bound === null ? null : { ...bound, value: -bound.value };

/** The size of a change as the change itself: 下降5%以上 is ≤−5 %, 增长不足5% lies between 0 and 5 %. */
const signed = ({ min, max }: Condition, down: boolean): Condition => {
  const unit = (min ?? max)?.unit ?? null;
  const zero = { ...at(0, !down), unit };
  const from = min === null ? zero : min.value === 0 ? { ...min, inclusive: !down } : min;
  return down ? { min: mirrored(max), max: mirrored(from) } : { min: from, max };
};

const isPositive = ({ min, max }: Condition): boolean => (min?.value ?? 0) >= 0 && (max?.value ?? 0) >= 0;

/** Whether a text speaks of a change in both directions, so that its figure has a sign. */
export const isSigned = (text: string): boolean => {
  if (new RegExp(`${TURNED_UP}|${TURNED_DOWN}|负增长|零增长|持平`).test(text)) return true;
  const states = (words: string): boolean =>
    new RegExp(`(?:^|[^每])(?:${words})(?!率|幅|量|额|数)`).test(text);
  const bare = (words: string): boolean =>
    new RegExp(`(?:^|[^每])(?:${words})(?:的|者)*,?(?:不得分|不计分|不加分|不扣分|得|扣|计|为)`).test(text);
  return states(UP) && states(DOWN) && (bare(UP) || bare(DOWN));
};

const STATED = /^[ADL]$/;

/**
 * Turns 增长 and 下降 before a figure, and alone before points, into conditions on a figure with a sign. Only for texts
 * that speak of both directions; elsewhere 下降 is the name of what is measured.
 */
export const signGrowth = (tokens: readonly Token[], text: string): Token[] => {
  if (!isSigned(text)) return [...tokens];
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = tokens[i + 1];
    const word = /^[WUL]$/.test(token.kind) ? STATE.exec(token.text) : null;
    const after = tokens[i - 1]?.kind === 'E';
    const start = token.start + (word?.index ?? 0);
    const stem: Token[] =
      word !== null && word.index > 0
        ? [{ kind: 'W', start: token.start, end: start, text: token.text.slice(0, word.index) }]
        : [];
    const state = word === null ? null : stateOf(word[1] ?? '');
    const other = (word?.[2] ?? '').replace(/^或者?/, '');
    if (word === null || state === null || next === undefined || after) result.push(token);
    else if (
      next.kind === 'C' &&
      next.condition !== undefined &&
      other === '' &&
      isPositive(next.condition)
    ) {
      const condition = signed(next.condition, state === DOWN_STATE);
      result.push(...stem, { kind: 'C', start, end: next.end, text: text.slice(start, next.end), condition });
      i += 1;
    } else if (STATED.test(next.kind) || (next.kind === ',' && STATED.test(tokens[i + 2]?.kind ?? ''))) {
      const condition = other === '' ? state : joined(state, stateOf(other));
      if (condition === null) result.push(token);
      else
        result.push(...stem, {
          kind: 'C',
          start,
          end: token.end,
          text: token.text.slice(word.index),
          condition,
        });
    } else result.push(token);
  }
  return result;
};
