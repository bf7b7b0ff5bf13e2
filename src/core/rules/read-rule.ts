import { accountForFigures, trialsOf } from './account-for-figures';
import type { Trial } from './account-for-figures';
import { benchmarkOf } from './benchmark';
import type { Diagnostic } from '../diagnostic';
import type { Target } from '../quantity/quantity';
import type { Unit } from '../quantity/unit';
import { plainText } from './rephrase';
import { checkRule } from './check';
import { parseCriteria } from './parse';
import { readPrinted } from './read-printed';
import type { ParsedText } from './parse';
import { readUnit } from './matchers/matcher';
import type { Reading, RuleContext } from './reading';
import { resolve } from './resolve';
import type { Resolved } from './resolve';
import type { Rule } from './rule';
import { scoreActual } from './score-actual';

/** Texts kept; the oldest goes first. A workbook has some dozens. */
const CACHE_SIZE = 2000;
/** Contexts kept for one text. */
const CONTEXTS = 32;

interface Entry {
  readonly parsed: ParsedText | null;
  trials: readonly Trial[] | null;
  readings: { readonly context: RuleContext; readonly reading: Reading }[];
}

const cache = new Map<string, Entry>();
const NO_CONTEXT: RuleContext = {};

/** Longer than any cell's rule; a text beyond it is not criteria. */
const LONGEST = 4000;

/** Greatest score that the rule itself promises. */
const maximumOf = (rule: Rule): number | null => {
  switch (rule.kind) {
    case 'measure': {
      const tops = rule.pieces.flatMap(({ award }) => {
        switch (award.kind) {
          case 'points':
            return [award.points];
          case 'line':
            return [award.from[1], award.to[1]];
          case 'steps': {
            if (award.change < 0) return [award.base];
            const reach = award.limit === null ? null : Math.abs(award.limit - award.anchor) / award.size;
            return reach === null ? [] : [award.base + award.change * reach];
          }
          case 'formula':
            return award.formula.op === 'input' ? [100] : [];
          case 'open':
            return [];
        }
      });
      const top = tops.length === 0 ? rule.cap : Math.max(...tops);
      return top === null ? null : Math.min(top, rule.cap ?? Infinity);
    }
    case 'events':
      return rule.base > 0 ? rule.base : rule.cap;
    case 'levels': {
      const tops = rule.levels.flatMap(({ points }) => (points === null ? [] : [points]));
      if (rule.cumulative) return rule.cap ?? tops.reduce((a, b) => a + b, 0);
      return tops.length === 0 ? null : Math.max(...tops);
    }
  }
};

/** The target that the best award implies; none where more is always better. */
const targetOf = (rule: Rule, unit: Unit | null): Target | null => {
  if (rule.kind !== 'measure') return null;
  const best = maximumOf(rule);
  const piece = rule.pieces.find(({ award }) => award.kind === 'points' && award.points === best);
  const from =
    piece ?? rule.pieces.find(({ award }) => award.kind === 'formula' && award.formula.op === 'input');
  if (from === undefined || rule.whole) return null;
  const { min, max } = from.when;
  if (min === null && max === null) return null;
  return {
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    unit,
    assumedDirection: false,
  };
};

/** Worked examples in the text against what was read. */
const checkExamples = (reading: Reading, parsed: ParsedText, context: RuleContext): Diagnostic[] =>
  reading.rule === null
    ? []
    : parsed.examples.flatMap(({ actual, score, span }) => {
        const own = scoreActual(reading, actual, context).score;
        const params = { actual, score, own: own ?? '—' };
        const agrees = own !== null && Math.abs(own - score) < 0.005;
        return [
          {
            code: agrees ? 'rule.example-agrees' : 'rule.example-disagrees',
            severity: agrees ? ('info' as const) : ('warning' as const),
            span: parsed.spanOf(span),
            params,
          },
        ];
      });

/** A printed rule names its unit by symbol. */
const unitOfRule = (rule: Rule): Unit | null =>
  rule.kind === 'measure' && rule.unit !== null ? readUnit(rule.unit) : null;

const NEEDS_TARGET: ReadonlySet<string> = new Set(['rule.missing-target', 'rule.missing-base']);

/** Whether the rule would be another without the form's target. */
const dependsOnTarget = (parsed: ParsedText, context: RuleContext, rule: Rule): boolean => {
  if (context.target === undefined) return false;
  const without: RuleContext = Object.fromEntries(
    Object.entries(context).filter(([key]) => key !== 'target'),
  );
  return JSON.stringify(resolve(parsed, without).rule) !== JSON.stringify(rule);
};

const build = (text: string, entry: Entry, context: RuleContext): Reading => {
  const { parsed } = entry;
  const nothing = {
    text,
    rule: null,
    unit: null,
    maximum: null,
    impliedTarget: null,
    passMark: null,
    usesTarget: false,
  };
  if (parsed === null)
    return {
      ...nothing,
      diagnostics: [{ code: 'rule.too-long', severity: 'error', params: { length: text.length } }],
    };
  if (parsed.text.trim() === '')
    return { ...nothing, diagnostics: [{ code: 'rule.empty', severity: 'error' }] };
  const printed = readPrinted(text);
  const { rule, unit, bareUnit, diagnostics }: Resolved =
    printed === null
      ? resolve(parsed, context)
      : { rule: printed, unit: unitOfRule(printed), diagnostics: [] };
  if (rule === null) {
    return {
      ...nothing,
      unit,
      usesTarget: diagnostics.some(({ code }) => NEEDS_TARGET.has(code)),
      diagnostics,
    };
  }
  entry.trials ??= printed === null ? trialsOf(plainText(text).text) : [];
  const accounts = accountForFigures(parsed, entry.trials, context, rule);
  if (accounts.some(({ severity }) => severity === 'error'))
    return { ...nothing, unit, diagnostics: [...diagnostics, ...accounts] };
  const benchmark = benchmarkOf(parsed.text, rule);
  const reading: Reading = {
    text,
    rule,
    unit,
    ...(bareUnit !== undefined && { bareUnit }),
    maximum: maximumOf(rule),
    impliedTarget: targetOf(rule, unit) ?? benchmark.target,
    passMark: benchmark.passMark,
    usesTarget: dependsOnTarget(parsed, context, rule),
    diagnostics,
  };
  const checked = [...diagnostics, ...accounts, ...checkRule(rule, context)];
  return {
    ...reading,
    diagnostics: [...checked, ...checkExamples({ ...reading, diagnostics: checked }, parsed, context)],
  };
};

const sameBound = (
  a: { value: number; inclusive: boolean } | undefined,
  b: { value: number; inclusive: boolean } | undefined,
): boolean =>
  a === b || (a !== undefined && b !== undefined && a.value === b.value && a.inclusive === b.inclusive);

const sameTarget = (a: Target | undefined, b: Target | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.unit?.symbol === b.unit?.symbol &&
    a.assumedDirection === b.assumedDirection &&
    sameBound(a.min, b.min) &&
    sameBound(a.max, b.max));

const samePart = (a: object | undefined, b: object | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

const sameContext = (a: RuleContext, b: RuleContext): boolean =>
  a === b ||
  (a.full === b.full &&
    a.unit?.symbol === b.unit?.symbol &&
    a.direction === b.direction &&
    sameTarget(a.target, b.target) &&
    samePart(a.policy, b.policy) &&
    samePart(a.references, b.references));

/**
 * What a criteria text means for an item with this full mark, target, unit and policy. Cached by text and context. It never
 * throws: a text that is no rule has `rule: null` and says why.
 *
 * @example readRule('≤25秒得100分,每增加5秒扣10分,≥40分0分').maximum // 100
 */
export const readRule = (text: string, context: RuleContext = NO_CONTEXT): Reading => {
  let entry = cache.get(text);
  if (entry === undefined) {
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
    entry = { parsed: text.length > LONGEST ? null : parseCriteria(text), trials: null, readings: [] };
    cache.set(text, entry);
  }
  for (const known of entry.readings) if (sameContext(known.context, context)) return known.reading;
  const reading = build(text, entry, context);
  entry.readings = [{ context, reading }, ...entry.readings].slice(0, CONTEXTS);
  return reading;
};
