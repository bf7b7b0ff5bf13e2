import type { Diagnostic } from '../diagnostic';
import { barePercent } from '../quantity/bare-percent';
import { convertValue } from '../quantity/convert';
import { parseTarget } from '../quantity/parse-target';
import type { Quantity, Target } from '../quantity/quantity';
import { type Actual, readActual } from '../quantity/read-actual';
import { unitOf } from '../quantity/unit';
import type { Reading, RuleContext } from '../rules/reading';
import { readRule } from '../rules/read-rule';
import { scoreActual } from '../rules/score-actual';
import { achievement } from './achievement';
import { conductBands, type ConductBand } from './conduct-marks';
import { flagOf } from './flag';
import { gap } from './gap';
import type { ItemInput, ItemScore } from './item-score';
import { DEFAULT_POLICY, type Policy } from './policy';
import { policyForSentence } from './policy-for-sentence';
import { scoreByTarget } from './score-by-target';
import { scoreConduct } from './score-conduct';
import type { Flag, RuleSource } from './scorecard';

export type { ItemInput, ItemScore } from './item-score';

/**
 * Scores one item: by its criteria text, else by its target (policy `targetOnly`). The achievement, gap and flag use the
 * target column, else the target that the criteria imply. A missing actual is unscored, never 0.
 */
export function scoreItem(input: ItemInput): ItemScore {
  const policy = input.policy ?? DEFAULT_POLICY;
  const actual = readActual(input.actual, input.unitArgument ?? null);
  const rule = findRule({ ...input, target: targetBeside(actual, input.target ?? null) }, policy);
  const base = { source: rule.source, reading: rule.reading, target: rule.target };
  const unscored = (diagnostic: Diagnostic): ItemScore => ({
    ...base,
    score: null,
    achievement: null,
    gap: null,
    flag: 'unscored',
    steps: [],
    diagnostics: [...rule.diagnostics, diagnostic],
  });
  switch (actual.kind) {
    case 'blank':
      return policy.missingActual === 'zero' && rule.source !== 'none'
        ? {
            ...unscored({ code: 'score.missing-as-zero', severity: 'info' }),
            score: 0,
            steps: [{ code: 'explain.missing-zero', params: {} }],
          }
        : unscored({ code: 'score.no-actual', severity: 'info' });
    case 'not-applicable':
      return unscored({ code: 'score.not-applicable', severity: 'info' });
    case 'error':
      return unscored({ code: 'score.error-in-actual', severity: 'error', params: { value: actual.text } });
    case 'quantity':
    case 'text':
      return { ...base, ...scoreBoth(actual, rule, input, policy) };
  }
}

interface FoundRule {
  readonly source: RuleSource;
  readonly reading: Reading | null;
  readonly target: Target | null;
  readonly context: RuleContext;
  readonly diagnostics: readonly Diagnostic[];
  /** Bands of marks that the criteria leave to a person's judgement (E2 Ⅲ); the actual is the mark then. */
  readonly conduct?: readonly ConductBand[];
}

function findRule(input: ItemInput, general: Policy): FoundRule {
  const criteria = input.criteria?.trim() ?? '';
  const policy = policyForSentence(general, criteria);
  const given = input.target ?? null;
  const context: RuleContext = {
    policy,
    ...(input.full != null && { full: input.full }),
    ...(given && { target: given }),
    ...(input.direction && { direction: input.direction }),
  };
  if (criteria === '') {
    return { source: given ? 'target' : 'none', reading: null, target: given, context, diagnostics: [] };
  }
  const reading = readRule(criteria, context);
  if (reading.rule !== null) {
    return {
      source: 'criteria',
      reading,
      target: given ?? reading.impliedTarget,
      context,
      diagnostics: reading.diagnostics,
    };
  }
  const conduct = conductBands(criteria);
  if (conduct.length > 0) {
    return { source: 'criteria', reading: null, target: null, context, diagnostics: [], conduct };
  }
  // E1 writes its target where others write scoring words: 客户满意度达到90%以上.
  const parsed = given ? null : (parseTarget(criteria, {})?.target ?? null);
  const named = given ?? (parsed?.assumedDirection ? null : parsed);
  if (named && !promisesMarks(criteria)) {
    return { source: 'target', reading: null, target: named, context, diagnostics: [] };
  }
  return { source: 'none', reading, target: given, context, diagnostics: reading.diagnostics };
}

/** Whether a declined text speaks of marks; then its target must not stand in for what could not be read. */
function promisesMarks(criteria: string): boolean {
  return (
    /[扣得加减減][\d一二三四五六七八九十.]*\s*分|每.{0,12}[扣加减減]|\d\s*分/.test(criteria) ||
    /\b(?:points?|pts?|marks?|deduct|minus|bonus|loses?)\b|\b(?:scores?|earns?|gets?|awarded|worth)\s+(?:a |an )?(?:\d|zero|nothing|full|half|no\b)|不得分|满分|:\s*\d+(?:\.\d+)?\s*%?\s*$/i.test(
      criteria,
    )
  );
}

type Scores = Pick<ItemScore, 'score' | 'achievement' | 'gap' | 'flag' | 'steps' | 'diagnostics'>;

function scoreBoth(
  actual: Extract<Actual, { kind: 'quantity' | 'text' }>,
  rule: FoundRule,
  input: ItemInput,
  policy: Policy,
): Scores {
  const diagnostics: Diagnostic[] = [...rule.diagnostics];
  const measured =
    actual.kind === 'quantity' && rule.target
      ? inTargetUnit(actual.quantity, rule.target, diagnostics)
      : null;
  const reached = measured !== null && rule.target ? achievement(measured, rule.target) : null;
  const common = {
    achievement: reached,
    gap: measured !== null && rule.target ? gapInOwnUnit(measured, rule.target, actual) : null,
  };
  if (rule.conduct !== undefined) return { ...common, ...scoreConduct(actual, rule.conduct) };
  if (rule.source === 'criteria' && rule.reading) {
    const result = scoreActual(
      rule.reading,
      actual.kind === 'quantity' ? actual.quantity : actual.text,
      rule.context,
    );
    // What the reading itself remarked is in the list already.
    diagnostics.push(...result.diagnostics.filter((diagnostic) => !diagnostics.includes(diagnostic)));
    const bar = rule.reading.passMark ?? input.full ?? rule.reading.maximum;
    const flag = flagFor(measured, rule, result.score, bar, policy);
    return { ...common, score: result.score, flag, steps: result.steps, diagnostics };
  }
  if (actual.kind === 'text') {
    diagnostics.push({ code: 'score.text-actual', severity: 'error', params: { value: actual.text } });
    return { ...common, score: null, flag: 'unscored', steps: [], diagnostics };
  }
  const flag = flagFor(measured, rule, null, null, policy);
  if (rule.source === 'none' || measured === null || rule.target === null) {
    if (rule.source === 'none' && rule.reading === null) {
      diagnostics.push({ code: 'score.no-rule', severity: 'error' });
    }
    return { ...common, score: null, flag, steps: [], diagnostics };
  }
  return {
    ...common,
    flag,
    ...scoreByTarget(measured, rule.target, reached, input.full ?? null, policy, diagnostics),
  };
}

/** The actual restated in the target's unit, null (and said) when they measure different things. */
function inTargetUnit(quantity: Quantity, target: Target, diagnostics: Diagnostic[]): number | null {
  if (quantity.unit === null && target.unit?.dimension === 'ratio') {
    const bounds = [target.min?.value, target.max?.value].filter((bound) => bound !== undefined);
    return barePercent(quantity.value, bounds).points;
  }
  const value = convertValue(quantity.value, quantity.unit, target.unit);
  if (value === null) {
    diagnostics.push({
      code: 'score.unit-mismatch',
      severity: 'error',
      params: { unit: quantity.unit?.symbol ?? '', unitTarget: target.unit?.symbol ?? '' },
    });
  }
  return value;
}

/**
 * A target whose own unit does not fit the actual, read as people mean it: a bare 0.85 beside 72 % is 85 %, 分 beside a
 * time is a minute.
 */
export function targetBeside(actual: Actual, target: Target | null): Target | null {
  const unit = actual.kind === 'quantity' ? actual.quantity.unit : null;
  if (target === null || unit === null) return target;
  if (unit.dimension === 'ratio' && target.unit === null) {
    return { ...scaleTarget(target, (bound) => barePercent(bound, []).points), unit };
  }
  if (unit.dimension === 'time' && target.unit?.dimension === 'mark')
    return { ...target, unit: unitOf('分钟') };
  return target;
}

function scaleTarget(target: Target, scale: (bound: number) => number): Target {
  const { min, max } = target;
  return {
    ...target,
    ...(min && { min: { ...min, value: scale(min.value) } }),
    ...(max && { max: { ...max, value: scale(max.value) } }),
  };
}

/** The gap is in the unit that the actual's column shows; percentage points for rates. */
function gapInOwnUnit(measured: number, target: Target, actual: Actual): number | null {
  const difference = gap(measured, target);
  const own = actual.kind === 'quantity' ? actual.quantity.unit : null;
  // An Excel time is a share of a day; nobody reads a gap in days, so it stays in the target's unit.
  if (difference === null || own === null || own.symbol === '天') return difference;
  return convertValue(difference, target.unit, own);
}

function flagFor(
  measured: number | null,
  rule: FoundRule,
  score: number | null,
  bar: number | null,
  policy: Policy,
): Flag {
  if (measured !== null && rule.target) return flagOf(measured, rule.target, policy);
  if (score === null || bar === null) return 'unscored';
  return score >= bar ? 'met' : 'missed';
}
