import type { Diagnostic } from '../../diagnostic';
import { cleanNumber } from '../../quantity/convert';
import type { Unit } from '../../quantity/unit';
import { DISCRETION, RELATIVE } from '../lexicon';
import type { ParsedText } from '../parse';
import type { RuleContext } from '../reading';
import type { Rule } from '../rule';
import { choose } from './choose';
import { checkClauses } from './clauses';
import { checkLeftover } from './leftover';
import { checkModifiers } from './modifiers';
import { checkOneMeasure } from './one-measure';
import { bareUnit, workingUnit } from './rule-unit';
import { checkUnread } from './unread';
import type { Notes, Scene } from './scene';
import { factsOf, policyOf, takeNotes } from './scene';

export interface Resolved {
  readonly rule: Rule | null;
  readonly unit: Unit | null;
  readonly bareUnit?: Unit;
  readonly diagnostics: readonly Diagnostic[];
}

const fullOf = (parsed: ParsedText, context: RuleContext, notes: Notes): number | null => {
  const stated = factsOf({ parsed }, 'full');
  const text = stated[stated.length - 1];
  // 基准分85分 beside a formula is where the form stands, not what is scored from (A4).
  const formula = factsOf({ parsed }, 'formula').length > 0;
  if (text === undefined || (formula && text.base)) return context.full ?? null;
  if (context.full !== undefined && context.full !== text.points && !text.base) {
    notes.add('warning', 'rule.scale', text, { text: text.points, full: context.full });
  }
  return text.points;
};

const declineWholly = (parsed: ParsedText, notes: Notes): boolean => {
  const discretion = DISCRETION.exec(parsed.text);
  if (discretion !== null) {
    notes.add('error', 'rule.discretionary', {
      start: discretion.index,
      end: discretion.index + discretion[0].length,
    });
    return true;
  }
  const relative = RELATIVE.exec(parsed.text);
  if (relative !== null) {
    notes.add('error', 'rule.relative', { start: relative.index, end: relative.index + relative[0].length });
    return true;
  }
  return false;
};

/** A target of 0.95 without a unit beside percent is 95 %, as Excel stores it and as actuals are read. */
const asShares = (context: RuleContext, unit: Unit | null): RuleContext => {
  const { target, references } = context;
  if (unit?.symbol !== '%') return context;
  const percent = (value: number): number => cleanNumber(value * 100);
  const isShare = (value: number | undefined): boolean => value === undefined || Math.abs(value) <= 1;
  const bare = target?.unit === null && isShare(target.min?.value) && isShare(target.max?.value);
  const named = Object.entries(references ?? {}).map(([name, each]): [string, typeof each] => [
    name,
    each.unit === null && isShare(each.value) ? { value: percent(each.value), unit } : each,
  ]);
  return {
    ...context,
    ...(references === undefined ? {} : { references: Object.fromEntries(named) }),
    ...(bare && target !== undefined
      ? {
          target: {
            assumedDirection: target.assumedDirection,
            unit,
            ...(target.min === undefined ? {} : { min: { ...target.min, value: percent(target.min.value) } }),
            ...(target.max === undefined ? {} : { max: { ...target.max, value: percent(target.max.value) } }),
          },
        }
      : {}),
  };
};

/** What the form says without a unit is in the unit of bare numbers. */
const inBareUnit = (context: RuleContext, bare: Unit | null): RuleContext => {
  const { target, references } = context;
  const of = <T extends { readonly unit: Unit | null }>(figure: T): T => ({
    ...figure,
    unit: figure.unit ?? bare,
  });
  const named = Object.entries(references ?? {}).map(([name, each]) => [name, of(each)] as const);
  return {
    ...context,
    ...(target !== undefined && { target: of(target) }),
    ...(references !== undefined && { references: Object.fromEntries(named) }),
  };
};

const setScene = (parsed: ParsedText, context: RuleContext, notes: Notes): Scene => {
  const bare = bareUnit(parsed, context);
  const unit = workingUnit(parsed, context, bare);
  return {
    parsed,
    context: asShares(unit === bare ? context : inBareUnit(context, bare), unit),
    policy: policyOf(context),
    unit,
    bareUnit: bare,
    full: fullOf(parsed, context, notes),
    notes,
  };
};

/** Facts to a rule, or to the reasons why there is none. */
export const resolve = (parsed: ParsedText, context: RuleContext): Resolved => {
  const notes = takeNotes(parsed.spanOf);
  const scene = setScene(parsed, context, notes);
  const { unit, bareUnit: bare } = scene;
  const units = { unit, ...(bare !== null && bare !== unit && { bareUnit: bare }) };
  const declined = (): Resolved => ({ rule: null, ...units, diagnostics: notes.all });
  if (declineWholly(parsed, notes)) return declined();
  checkLeftover(scene);
  checkUnread(scene);
  checkModifiers(scene);
  checkClauses(scene);
  checkOneMeasure(scene);
  if (notes.failed()) return declined();
  const rule = choose(scene);
  if (rule === null && !notes.failed()) sayNothingFound(scene);
  return notes.failed() ? declined() : { rule, ...units, diagnostics: notes.all };
};

/** The rule of a text that has passed all checks, with other facts in place of its own; null where they make none. */
export const ruleOfFacts = (parsed: ParsedText, context: RuleContext): Rule | null => {
  const notes = takeNotes(parsed.spanOf);
  const scene = setScene(parsed, context, notes);
  const rule = choose(scene);
  return notes.failed() ? null : rule;
};

const sayNothingFound = (scene: Scene): void => {
  const targets = factsOf(scene, 'stated').length > 0 || factsOf(scene, 'reference').length > 0;
  scene.notes.add('error', targets ? 'rule.target-only' : 'rule.no-rule');
};
