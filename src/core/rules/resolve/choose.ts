import type { Rule } from '../rule';
import { earlyOrLate } from './early-or-late';
import { resolveEvents, vetoesOf } from './events';
import { limitsFormula, resolveFormula } from './formula';
import { withGrantedBase } from './granted-base';
import { withListedDeductions } from './listed-deductions';
import { looksCumulative, looksLikeLevels, resolveLevels } from './levels';
import { resolveMeasure } from './measure';
import { noneAndSome, resolvePresence } from './presence';
import { describesEvent } from './rule-unit';
import type { Scene } from './scene';
import { factsOf } from './scene';
import { isSparedKind, separateEvents } from './two-things';

const distinct = (subjects: readonly string[]): string[] => [...new Set(subjects)];

/** One 响应超过24小时的每次扣2分 describes what is counted; several of them are kinds by duration. */
const withoutDescription = (scene: Scene): Scene => {
  const steps = factsOf(scene, 'step');
  const [only] = steps;
  if (only === undefined || steps.length > 1 || !describesEvent(only)) return scene;
  const facts = scene.parsed.facts.map((fact) => (fact === only ? { ...only, condition: null } : fact));
  return { ...scene, parsed: { ...scene.parsed, facts } };
};

export const choose = (described: Scene): Rule | null => {
  const scene = separateEvents(withoutDescription(described));
  if (scene.notes.failed()) return null;
  const { parsed } = scene;
  if (factsOf(scene, 'formula').length > 0) {
    const extra = parsed.facts.find(
      (fact) =>
        fact.kind === 'step' ||
        fact.kind === 'linear' ||
        fact.kind === 'event' ||
        (fact.kind === 'band' && !limitsFormula(scene, fact)),
    );
    if (extra === undefined) return resolveFormula(scene);
    scene.notes.add('error', 'rule.not-understood', extra);
    return null;
  }
  const timed = earlyOrLate(scene);
  if (timed !== null) return resolveEvents(timed, true);
  const steps = factsOf(scene, 'step');
  const events = factsOf(scene, 'event');
  const separate = factsOf(scene, 'level').some((level) => level.counted === true || isSparedKind(level));
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
  if (steps.some(describesEvent)) {
    if (measures === 0 && steps.every(({ side, reference }) => side === null && reference === null))
      return resolveEvents(scene);
    scene.notes.add('error', 'rule.not-understood', steps.find(describesEvent));
    return null;
  }
  if (measures === 0 && steps.length === 0) return chooseLevels(scene, levels.length, events.length);
  const granting = levels.filter(({ grant }) => grant.kind !== 'points' || grant.points !== 0);
  if (measures === 0 && counts.length === steps.length && granting.length === 0) {
    if (separate || events.length > 0 || distinct(steps.map(({ subject }) => subject)).length > 1)
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
  const listed = withListedDeductions(scene);
  if (listed !== null) return resolveEvents(listed);
  if (events.length > 0) {
    scene.notes.add('error', 'rule.not-understood', events[0]);
    return null;
  }
  if (granting.length > 0) return withGrantedBase(scene);
  const presence = noneAndSome(scene);
  if (presence !== null) return presence;
  return resolveMeasure(scene, vetoesOf(scene));
};

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
