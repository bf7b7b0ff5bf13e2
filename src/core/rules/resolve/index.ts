import type { Diagnostic } from '../../diagnostic';
import type { Unit } from '../../quantity/unit';
import type { Fact } from '../fact';
import { DISCRETION, RELATIVE } from '../lexicon';
import type { ParsedText } from '../parse';
import type { RuleContext } from '../reading';
import type { Rule } from '../rule';
import type { Condition } from '../token';
import { resolveEvents, vetoesOf } from './events';
import { resolveFormula } from './formula';
import { checkLeftover } from './leftover';
import { looksCumulative, looksLikeLevels, resolveLevels } from './levels';
import { resolveMeasure } from './measure';
import type { Notes, Scene } from './scene';
import type { FactOf } from './scene';
import { factsOf, policyOf, takeNotes } from './scene';

export interface Resolved {
  readonly rule: Rule | null;
  readonly unit: Unit | null;
  readonly diagnostics: readonly Diagnostic[];
}

const unitOfCondition = (condition: Condition | null): Unit | null =>
  condition === null ? null : ((condition.min ?? condition.max)?.unit ?? null);

/** Units that the facts measure in, in the order of the text. */
const unitsOf = (fact: Fact): (Unit | null)[] => {
  switch (fact.kind) {
    case 'band':
    case 'adjustment':
      return [fact.place.kind === 'condition' ? unitOfCondition(fact.place.condition) : null];
    case 'proportional':
      return [fact.place?.kind === 'condition' ? unitOfCondition(fact.place.condition) : null];
    case 'linear':
    case 'stated':
      return [unitOfCondition(fact.condition)];
    case 'step':
      return [unitOfCondition(fact.condition), fact.size.unit];
    case 'reference':
      return [fact.amount.unit];
    default:
      return [];
  }
};

/** The unit of the rule: what the form says it measures, where the text has it too; else the first in the text. */
const ruleUnit = (parsed: ParsedText, context: RuleContext): Unit | null => {
  const hasFormula = parsed.facts.some(({ kind }) => kind === 'formula');
  const units = parsed.facts
    .flatMap(unitsOf)
    // 92分 beside a formula looks at the score.
    .filter((unit) => unit !== null && !(hasFormula && unit.dimension === 'mark'));
  const outside = context.unit ?? context.target?.unit ?? null;
  const like = outside === null ? undefined : units.find((unit) => unit?.dimension === outside.dimension);
  const onlyShares = units.length > 0 && units.every((unit) => unit?.dimension === 'ratio');
  // 每低1% of a target in 万元 measures in 万元.
  if (
    outside !== null &&
    outside.dimension !== 'ratio' &&
    onlyShares &&
    context.target?.unit?.dimension === outside.dimension
  )
    return outside;
  return like ?? units[0] ?? outside;
};

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
  if (notes.failed()) return declined();
  const rule = choose(scene);
  if (rule === null && !notes.failed()) sayNothingFound(scene);
  return notes.failed() ? declined() : { rule, unit, diagnostics: notes.all };
};

const sayNothingFound = (scene: Scene): void => {
  const targets = factsOf(scene, 'stated').length > 0 || factsOf(scene, 'reference').length > 0;
  scene.notes.add('error', targets ? 'rule.target-only' : 'rule.no-rule');
};

const choose = (scene: Scene): Rule | null => {
  const { parsed } = scene;
  if (factsOf(scene, 'formula').length > 0) {
    const extra = parsed.facts.find(
      ({ kind }) => kind === 'step' || kind === 'linear' || kind === 'event' || kind === 'band',
    );
    if (extra === undefined) return resolveFormula(scene);
    scene.notes.add('error', 'rule.not-understood', extra);
    return null;
  }
  const steps = factsOf(scene, 'step');
  const events = factsOf(scene, 'event');
  const levels = factsOf(scene, 'level').filter(({ grant }) => grant.kind !== 'unchanged');
  const measures =
    factsOf(scene, 'band').length +
    factsOf(scene, 'adjustment').length +
    factsOf(scene, 'linear').length +
    factsOf(scene, 'proportional').length;
  const counts = steps.filter(
    ({ side, reference, size, condition, each, deviation }) =>
      side === null &&
      reference === null &&
      (!each || deviation || size.unit === null || size.unit.dimension === 'count' || condition === null),
  );
  if (measures === 0 && steps.length === 0) return chooseLevels(scene, levels.length, events.length);
  const granting = levels.filter(({ grant }) => grant.kind !== 'points' || grant.points !== 0);
  if (measures === 0 && counts.length === steps.length && granting.length === 0) {
    if (events.length > 0 || distinct(steps.map(({ subject }) => subject)).length > 1)
      return resolveEvents(scene);
    const own = steps[0];
    // A duration with a rate (迟到10分钟以下扣2分/次) is an event of its own even when it is the only one.
    if (
      own?.condition &&
      own.condition.min?.unit?.dimension !== 'count' &&
      own.side === null &&
      own.size.unit === null
    )
      return resolveEvents(scene);
  }
  if (events.length > 0) {
    scene.notes.add('error', 'rule.not-understood', events[0]);
    return null;
  }
  if (granting.length > 0) return withGrantedBase(scene);
  const presence = noneAndSome(scene);
  if (presence !== null) return presence;
  return resolveMeasure(scene, vetoesOf(scene));
};

/** `不流失5分,流失0分`: what happens once or more is the veto's 0. */
const noneAndSome = (scene: Scene): Rule | null => {
  const bands = factsOf(scene, 'band');
  const none = bands.length === 1 && bands[0]?.place.kind === 'none' ? bands[0] : null;
  const zero = factsOf(scene, 'level').filter(({ grant }) => grant.kind === 'points' && grant.points === 0);
  if (none === null || zero.length !== 1 || factsOf(scene, 'step').length > 0 || zero[0] === undefined)
    return null;
  const points = none.grant.kind === 'points' ? none.grant.points : scene.full;
  if (points === null || points === undefined) {
    scene.notes.add('error', 'rule.missing-full', none);
    return null;
  }
  return presenceRule(scene, points);
};

/** `满足交货期可得5分,每延迟一天扣0.2分`: one grant without a condition is where the steps start. */
const withGrantedBase = (scene: Scene): Rule | null => {
  const granting = factsOf(scene, 'level').filter(
    ({ grant }) => grant.kind === 'full' || (grant.kind === 'points' && grant.points !== 0),
  );
  const [only, second] = granting;
  const others = scene.parsed.facts.filter(
    (fact) =>
      fact.kind === 'adjustment' ||
      fact.kind === 'linear' ||
      fact.kind === 'proportional' ||
      (fact.kind === 'band' &&
        !isForeignVeto(scene, fact) &&
        !isDefectBand(fact) &&
        !continuesCount(scene, fact)),
  );
  const last = only?.subject.split(/[,;。]/).pop() ?? '';
  if (only === undefined || second !== undefined || others.length > 0 || last.length < 3) {
    scene.notes.add('error', 'rule.not-understood', second ?? only);
    return null;
  }
  const base: Fact = {
    kind: 'band',
    place: { kind: 'none' },
    grant: only.grant,
    slip: false,
    subject: only.subject,
    start: only.start,
    end: only.end,
  };
  const facts = scene.parsed.facts.map((fact) => (fact === only ? base : fact));
  const steps = factsOf(scene, 'step');
  if (
    steps.some(
      ({ side, deviation, size, condition, change }) =>
        side !== null &&
        !deviation &&
        condition === null &&
        change.value < 0 &&
        size.unit?.dimension !== 'count',
    )
  ) {
    scene.notes.add('error', 'rule.missing-base', only);
    return null;
  }
  return resolveMeasure({ ...scene, parsed: { ...scene.parsed, facts } }, vetoesOf(scene));
};

/** 业务中断≥4小时0分 in a rule that counts 次. */
const isForeignVeto = (scene: Scene, { place, grant }: FactOf<'band'>): boolean => {
  const unit = place.kind === 'condition' ? unitOfCondition(place.condition) : null;
  const foreign = unit !== null && scene.unit !== null && unit.dimension !== scene.unit.dimension;
  return foreign && grant.kind === 'points' && grant.points === 0;
};

/** 延迟5天以上得0分 behind 每延迟一天扣2分. */
const continuesCount = (scene: Scene, { place }: FactOf<'band'>): boolean =>
  place.kind === 'condition' &&
  factsOf(scene, 'step').every(
    ({ deviation, size }) =>
      deviation && size.unit?.dimension === unitOfCondition(place.condition)?.dimension,
  );

/** 有一条不满足得0分. */
const isDefectBand = ({ place }: FactOf<'band'>): boolean =>
  place.kind === 'condition' &&
  unitOfCondition(place.condition)?.dimension === 'count' &&
  (place.condition.min?.value ?? 0) >= 1;

const distinct = (subjects: readonly string[]): string[] => [...new Set(subjects)];

const chooseLevels = (scene: Scene, levels: number, events: number): Rule | null => {
  if (looksLikeLevels(scene)) return resolveLevels(scene, false);
  if (events === 0 && looksCumulative(scene)) return resolveLevels(scene, true);
  const vetoes = vetoesOf(scene);
  if (events === 0 && levels === 1 && vetoes.length === 1) return resolvePresence(scene);
  // Twice or more 扣 for what happens, no count named: several occurrences.
  if (events > 1 && levels === vetoes.length) return resolveEvents(scene);
  if (events === 1) {
    // Whether once or each time, and from what, one 扣 alone does not say.
    scene.notes.add('error', 'rule.missing-base', factsOf(scene, 'event')[0]);
    return null;
  }
  if (levels > 0) scene.notes.add('error', 'rule.no-measure', factsOf(scene, 'level')[0]);
  return null;
};

/** `发现信息不一致该项不得分`: none is the full mark, one or more is 0. */
const resolvePresence = (scene: Scene): Rule | null => {
  const fact = factsOf(scene, 'level').find(({ grant }) => grant.kind === 'points' && grant.points === 0);
  if (fact === undefined || !/发现|出现|发生|有|存在|未|不|无/.test(fact.subject)) return null;
  if (scene.full === null) {
    scene.notes.add('error', 'rule.missing-full', fact);
    return null;
  }
  scene.notes.add('info', 'rule.assumed-none-full', fact, { full: scene.full });
  return presenceRule(scene, scene.full);
};

const presenceRule = (scene: Scene, full: number): Rule => {
  const one = { value: 1, inclusive: true };
  return {
    kind: 'measure',
    unit: scene.unit?.symbol ?? null,
    whole: true,
    pieces: [
      {
        when: { min: { value: 0, inclusive: true }, max: { value: 0, inclusive: true } },
        award: { kind: 'points', points: full },
      },
      { when: { min: one, max: null }, award: { kind: 'points', points: 0 } },
    ],
    adjustments: [],
    vetoes: [],
    floor: null,
    cap: null,
  };
};
