import type { Diagnostic } from '../diagnostic';
import { compile } from '../formula/evaluate';
import type { Scorer } from '../formula/evaluate';
import type { Quantity } from '../quantity/quantity';
import { normalizeText } from '../text/normalize';
import { parseQuantity } from '../quantity/parse-quantity';
import { bind, bound } from './bind';
import type { Binding } from './bind';
import { readHappenings } from './event-text';
import { explainMeasure } from './explain';
import { contains } from './interval';
import { lower } from './lower';
import { singular } from './match-event';
import type { ExplanationStep, Reading, RuleContext, RuleScore } from './reading';
import type { MeasureRule } from './rule';
import { declined, scoreCount, scoreHappenings, scoreLevel, vetoMet } from './score-events';

const SCORERS = new WeakMap<MeasureRule, Scorer>();

const scorerOf = (rule: MeasureRule): Scorer => {
  const known = SCORERS.get(rule);
  if (known !== undefined) return known;
  const expr = lower(rule);
  const scorer = expr === null ? () => NaN : compile(expr);
  SCORERS.set(rule, scorer);
  return scorer;
};

/**
 * The fast path: the score for a number in `unit` (undefined: the rule's own), null where nothing is said. No explanation.
 *
 * @example scoreNumber(readRule('≤25秒得100分,每增加5秒扣10分'), 35) // 80
 */
export const scoreNumber = (
  reading: Reading,
  value: number,
  unit: Quantity['unit'] = reading.unit,
): number | null => {
  const { rule } = reading;
  if (rule === null || !Number.isFinite(value)) return null;
  if (rule.kind !== 'measure') return scoreActual(reading, { value, unit }).score;
  const binding = unit === reading.unit ? OWN : bind(rule, reading, unit);
  if (binding === null) return null;
  const score = scorerOf(rule)(bound(binding, value));
  return Number.isFinite(score) ? score : null;
};

const OWN: Binding = { kind: 'factor', factor: 1 };

/** Which piece's silence it is: a gap between bands, or a stretch that the text leaves open. */
const reasonForSilence = (rule: MeasureRule, x: number, unit: string): Diagnostic => {
  const piece = rule.pieces.find(({ when }) => contains(when, x));
  if (piece?.award.kind === 'open')
    return { code: `${piece.award.reason}-here`, severity: 'error', params: { actual: x, unit } };
  return {
    code: piece === undefined ? 'rule.gap-here' : 'rule.no-answer-here',
    severity: 'error',
    params: { actual: x, unit },
  };
};

/** Steps are worked out when someone looks at them: a column of scores needs none. */
class MeasuredScore implements RuleScore {
  constructor(
    readonly score: number,
    private readonly rule: MeasureRule,
    private readonly x: number,
    readonly diagnostics: readonly Diagnostic[],
  ) {}

  get steps(): readonly ExplanationStep[] {
    return explainMeasure(this.rule, this.x, this.rule.unit ?? '');
  }
}

const NO_NOTES: readonly Diagnostic[] = [];

const scoreMeasured = (
  reading: Reading,
  rule: MeasureRule,
  actual: Quantity,
  context: RuleContext,
): RuleScore => {
  const unit = actual.unit ?? context.unit ?? null;
  const binding = bind(rule, reading, unit);
  if (binding === null)
    return declined('rule.actual-unit', { unit: unit?.symbol ?? '', unitRule: reading.unit?.symbol ?? '' });
  const x = bound(binding, actual.value);
  const symbol = rule.unit ?? '';
  if (!Number.isFinite(x)) return declined('rule.no-number');
  if (rule.whole && (x < 0 || !Number.isInteger(x))) return declined('rule.not-a-count', { value: x });
  const score = scorerOf(rule)(x);
  if (!Number.isFinite(score))
    return { score: null, steps: [], diagnostics: [reasonForSilence(rule, x, symbol)] };
  if (binding.kind === 'factor') return new MeasuredScore(score, rule, x, NO_NOTES);
  return new MeasuredScore(score, rule, x, [
    { code: 'rule.assumed-percent', severity: 'info', params: { value: actual.value, taken: x } },
  ]);
};

/** Whether the text speaks of it: 致命错误 stands in 非致命错误, but is not meant there. */
const isNamed = (text: string, said: string): boolean => {
  const plain = singular(normalizeText(text).text.toLowerCase());
  const name = singular(said.toLowerCase());
  if (/^[a-z]/.test(name))
    return new RegExp(`(?:^|[^a-z])${name.replace(/[^a-z ]/g, '.')}(?![a-z])`).test(plain);
  for (let at = plain.indexOf(name); name !== '' && at >= 0; at = plain.indexOf(name, at + 1))
    if (at === 0 || !/[非无未不没免]/.test(plain.charAt(at - 1))) return true;
  return false;
};

/** A text against a rule of one number: a veto, or a quantity with or without a name in front. */
const scoreText = (reading: Reading, rule: MeasureRule, text: string, context: RuleContext): RuleScore => {
  const quantity = parseQuantity(text);
  if (quantity !== null) return scoreMeasured(reading, rule, quantity, context);
  const happenings = readHappenings(text);
  if (happenings === null) return declined('rule.actual-unreadable', { actual: text });
  const veto = happenings.map((happening) => vetoMet(rule.vetoes, happening)).find((met) => met !== null);
  if (veto)
    return { score: 0, steps: [{ code: 'explain.veto', params: { event: veto.event } }], diagnostics: [] };
  const [only, second] = happenings;
  // 缺2项 names what the rule counts only if the rule's own words say so.
  if (
    only === undefined ||
    second !== undefined ||
    !only.counted ||
    only.measure !== null ||
    !isNamed(reading.text, only.name)
  ) {
    return declined('rule.actual-unreadable', { actual: text });
  }
  return rule.whole
    ? scoreMeasured(reading, rule, { value: only.count, unit: null }, {})
    : declined('rule.actual-unreadable', { actual: text });
};

/**
 * Scores one actual. Numbers without a unit are in `context.unit`, else in the rule's; against a percent rule as Excel
 * does it (0.92 is 92 %), which is said. Texts are levels or happenings (`迟到2次,缺勤1次`). Where it declines, `score`
 * is null and `diagnostics` holds the reason as an error; it never throws.
 *
 * @example scoreActual(readRule('≤25秒得100分,每增加5秒扣10分'), { value: 35, unit: null }).score // 80
 */
export const scoreActual = (
  reading: Reading,
  actual: Quantity | string,
  context: RuleContext = {},
): RuleScore => {
  const { rule } = reading;
  if (rule === null)
    return {
      score: null,
      steps: [],
      diagnostics: reading.diagnostics.filter(({ severity }) => severity === 'error'),
    };
  switch (rule.kind) {
    case 'measure':
      return typeof actual === 'string'
        ? scoreText(reading, rule, actual, context)
        : scoreMeasured(reading, rule, actual, context);
    case 'events': {
      if (typeof actual !== 'string') return scoreCount(rule, actual.value);
      const quantity = parseQuantity(actual);
      if (quantity !== null) return scoreCount(rule, quantity.value);
      const happenings = readHappenings(actual);
      return happenings === null
        ? declined('rule.actual-unreadable', { actual })
        : scoreHappenings(rule, happenings);
    }
    case 'levels':
      return scoreLevel(rule, typeof actual === 'string' ? actual.trim() : String(actual.value));
  }
};
