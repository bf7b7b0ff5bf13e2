import type { Diagnostic } from '../../diagnostic';
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
import { ruleUnit } from './rule-unit';
import { checkUnread } from './unread';
import type { Notes, Scene } from './scene';
import { factsOf, policyOf, takeNotes } from './scene';

export interface Resolved {
  readonly rule: Rule | null;
  readonly unit: Unit | null;
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

/** Facts to a rule, or to the reasons why there is none. */
export const resolve = (parsed: ParsedText, context: RuleContext): Resolved => {
  const notes = takeNotes(parsed.spanOf);
  const unit = ruleUnit(parsed, context);
  const declined = (): Resolved => ({ rule: null, unit, diagnostics: notes.all });
  if (declineWholly(parsed, notes)) return declined();
  const scene: Scene = {
    parsed,
    context,
    policy: policyOf(context),
    unit,
    full: fullOf(parsed, context, notes),
    notes,
  };
  checkLeftover(scene);
  checkUnread(scene);
  checkModifiers(scene);
  checkClauses(scene);
  checkOneMeasure(scene);
  if (notes.failed()) return declined();
  const rule = choose(scene);
  if (rule === null && !notes.failed()) sayNothingFound(scene);
  return notes.failed() ? declined() : { rule, unit, diagnostics: notes.all };
};

const sayNothingFound = (scene: Scene): void => {
  const targets = factsOf(scene, 'stated').length > 0 || factsOf(scene, 'reference').length > 0;
  scene.notes.add('error', targets ? 'rule.target-only' : 'rule.no-rule');
};
