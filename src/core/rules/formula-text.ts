import type { Span } from '../diagnostic';

/** A formula as spelled, its names not yet resolved. */
export type SpelledFormula =
  | { readonly op: 'num'; readonly value: number; readonly percent: boolean }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: '+' | '-' | '×' | '÷'; readonly left: SpelledFormula; readonly right: SpelledFormula };

export interface FoundFormula {
  readonly formula: SpelledFormula;
  /** It says what the score is, not only how the measure is found. */
  readonly scores: boolean;
  readonly span: Span;
}

/** Stands for a formula in the text that the lexer sees. */
export const FORMULA_MARK = '\uE000';

const NAME = '[\\u4e00-\\u9fffa-z_][\\u4e00-\\u9fffa-z_0-9]*';
const PIECE = new RegExp(
  `\\s*(?:(\\d+(?:\\.\\d+)?)\\s*(%)?\\s*(?:分(?!钟)|元|天|次|个)?(?![\\u4e00-\\u9fff])|(${NAME}(?:\\d+天${NAME})?)|([-+×÷/*()]))`,
  'yi',
);

/** Recursive descent; null when the text is no formula through and through. */
export const parseFormula = (text: string): SpelledFormula | null => {
  const pieces: { readonly kind: 'num' | 'name' | 'op'; readonly text: string; readonly percent: boolean }[] =
    [];
  for (let at = 0; at < text.trimEnd().length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (match === null) return null;
    const [, number, percent, name, op] = match;
    if (number !== undefined) pieces.push({ kind: 'num', text: number, percent: percent !== undefined });
    else if (name !== undefined) pieces.push({ kind: 'name', text: name, percent: false });
    else pieces.push({ kind: 'op', text: op === '/' ? '÷' : op === '*' ? '×' : (op ?? ''), percent: false });
  }
  let at = 0;
  const isOp = (...ops: string[]): boolean =>
    pieces[at]?.kind === 'op' && ops.includes(pieces[at]?.text ?? '');
  const chain = (
    ops: readonly ('+' | '-' | '×' | '÷')[],
    operand: () => SpelledFormula | null,
  ): SpelledFormula | null => {
    let left = operand();
    for (
      let op = ops.find((o) => isOp(o));
      left !== null && op !== undefined;
      op = ops.find((o) => isOp(o))
    ) {
      at += 1;
      const right = operand();
      left = right === null ? null : { op, left, right };
    }
    return left;
  };
  const factor = (): SpelledFormula | null => {
    const piece = pieces[at];
    if (piece === undefined) return null;
    at += 1;
    if (piece.kind === 'num') return { op: 'num', value: Number(piece.text), percent: piece.percent };
    if (piece.kind === 'name') return { op: 'name', name: piece.text };
    if (piece.text !== '(') return null;
    const inner = sum();
    if (inner === null || !isOp(')')) return null;
    at += 1;
    return inner;
  };
  const product = (): SpelledFormula | null => chain(['×', '÷'], factor);
  const sum = (): SpelledFormula | null => chain(['+', '-'], product);
  const formula = sum();
  return at === pieces.length ? formula : null;
};

/** 底线值70%: a figure with its name. */
const NAMED_FIGURE = /(?:目标|底线|基准|门槛|标准|挑战|保底|最高|最低)值?(?=\d)/g;

const SIDE = `[\\u4e00-\\u9fffa-z_0-9.%()+\\-×÷/* ]`;
const SCORE_IS = new RegExp(
  `(?:实际|最终|该项|本项|此项|指标|考核|本指标|(?<=(?:^|[,;。:\\n(])\\s*)(?!否则|其[他余它](?:得分|按)|反之|如|若|当|高于|低于|超过|未|不|达)[\\u4e00-\\u9fff]{0,6})?(?:得分|分数|评分|计分|分值|score)\\s*(?:计算)?(?:公式)?(?:方式|方法)?(?:按照?|为|是|=|:|即|\\s){1,4}\\s*"?(${SIDE}*[-+×÷/*]${SIDE}*)"?`,
  'gi',
);
const BARE = new RegExp(
  `(^|[,;。:=\\n"]|按|得(?=[a-z\\\\u4e00-\\\\u9fff]{1,8}[×*]))\\s*(${SIDE}*[×÷/*]${SIDE}*)`,
  'gi',
);
const CONVERTED =
  /按(?:照)?\s*(\d+)\s*分?(?:制|卷|满分)?(?:卷面)?(?:的)?(?:折算|折计|换算|卷折计|折合)(?:计分|得分|计算|成绩)?/g;

export const isFullName = (name: string): boolean =>
  /^(?:该项|本项|此项|指标|考核|该指标|本指标)?(?:权重分?值?|分值|满分值?|标准分值?|配分|总分值?|基[本础]分值?|分数|标准分数|(?:full )?(?:weight|weighting|marks?|maximum))$/i.test(
    name,
  );

const names = (formula: SpelledFormula): string[] =>
  formula.op === 'name'
    ? [formula.name]
    : formula.op === 'num'
      ? []
      : [...names(formula.left), ...names(formula.right)];

/** 率, 比例, 占比, completion_rate, share_of_calls: a share, 0.9 for 90 %. An hourly rate is none. */
export const isRateName = (name: string): boolean =>
  /(?:率|比例|百分比|占比)$/.test(name) ||
  (/(?:^|_)(?:rate|ratio|percentage|percent|proportion|share)(?:$|_of_)/i.test(name) &&
    !/(?:hourly|daily|weekly|monthly|pay|wage|exchange)_/i.test(name));

/** Whether what it measures is a rate. */
export const namesRate = (formula: SpelledFormula): boolean => names(formula).some(isRateName);

const numbers = (formula: SpelledFormula): number[] =>
  formula.op === 'num'
    ? [formula.value]
    : formula.op === 'name'
      ? []
      : [...numbers(formula.left), ...numbers(formula.right)];

/** Whether the words around an expression make it a score: it multiplies by a weight, or by points. */
const namesScore = (formula: SpelledFormula, source: string): boolean =>
  names(formula).some(isFullName) ||
  /\d\s*分(?![钟之秒])/.test(source) ||
  (formula.op === '×' &&
    numbers(formula).some((n) => n !== 100) &&
    names(formula).length === 1 &&
    /^\D/.test(source.trim()));

/** `5分/次`, `P1/P2`, `不知道 / 不可能`: strokes that divide nothing. */
const isArithmetic = (source: string): boolean =>
  /[×÷*]/.test(source) ||
  /(?:数|量|额|时长|时间|次|人|件|单|批|实际|目标|计划|预算|标准|基准)\)?\s*\/\s*\(?[\u4e00-\u9fff]{2,}/.test(
    source,
  );

/** All formulas in a prepared text, with the words that introduce them. */
export const findFormulas = (text: string): FoundFormula[] => {
  const found: FoundFormula[] = [];
  const taken = (start: number, end: number): boolean =>
    found.some(({ span }) => start < span.end && end > span.start);
  for (const match of text.matchAll(SCORE_IS)) {
    const formula = parseFormula((match[1] ?? '').replace(NAMED_FIGURE, '').trim());
    if (formula === null || names(formula).length === 0) continue;
    found.push({ formula, scores: true, span: { start: match.index, end: match.index + match[0].length } });
  }
  for (const match of text.matchAll(CONVERTED)) {
    const formula: SpelledFormula = {
      op: '×',
      left: {
        op: '÷',
        left: { op: 'name', name: '得分' },
        right: { op: 'num', value: Number(match[1]), percent: false },
      },
      right: { op: 'name', name: '满分' },
    };
    found.push({ formula, scores: true, span: { start: match.index, end: match.index + match[0].length } });
  }
  for (const match of text.matchAll(BARE)) {
    // 未达标按实际/目标×分值: the arithmetic starts behind 按.
    const lead = /^[^×÷/*+]*按(?:照)?/.exec(match[2] ?? '')?.[0].length ?? 0;
    const start = match.index + (match[1] ?? '').length + lead;
    const end = match.index + match[0].length;
    const spelled = (match[2] ?? '').slice(lead);
    if (taken(start, end) || !isArithmetic(spelled)) continue;
    const source = spelled
      .replace(NAMED_FIGURE, '')
      .replace(
        /(?:计算得分|计算分数|计算|得分|计分|(?<=\d分?)计(?:分|算|得)?|作为得分|为得分|的分数)\s*$/,
        '',
      )
      .trim();
    const formula = parseFormula(source);
    if (formula === null || formula.op === 'num' || formula.op === 'name') continue;
    found.push({ formula, scores: namesScore(formula, source), span: { start, end } });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
};
