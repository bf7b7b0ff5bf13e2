import type { Condition } from '../token';
import type { EventKind, EventRule, Interval, Veto } from '../rule';
import type { FactOf, Scene } from './scene';
import { eventName } from './event-name';
import { changeOf, factsOf } from './scene';
import { limitsOf } from './limits';
import { limitsOfKinds } from './kind-limits';
import { isSparedKind } from './two-things';

const measured = (condition: Condition | null): { interval: Interval; unit: string } | null => {
  const unit = (condition?.min ?? condition?.max)?.unit;
  if (condition === null || !unit) return null;
  const plain = (bound: Condition['min']) => bound && { value: bound.value, inclusive: bound.inclusive };
  return { interval: { min: plain(condition.min), max: plain(condition.max) }, unit: unit.symbol };
};

/** Facts about things that happen: `未建立档案不得分` ends the item. */
export const vetoesOf = (scene: { parsed: Scene['parsed'] }): Veto[] =>
  factsOf(scene, 'level').flatMap(({ grant, subject }) =>
    grant.kind === 'points' && grant.points === 0 ? [{ event: eventName(subject), when: null }] : [],
  );

/** Several kinds of occurrences, each with its own change; `exclusive` where only one of them can happen: early or late. */
export const resolveEvents = (scene: Scene, exclusive = false): EventRule | null => {
  const { notes, full } = scene;
  const facts: readonly (FactOf<'step'> | FactOf<'event'>)[] = [
    ...factsOf(scene, 'step'),
    ...factsOf(scene, 'event'),
  ].sort((a, b) => a.start - b.start);
  const own = limitsOfKinds(scene, facts, exclusive);
  if (own === null) return null;
  const kinds: EventKind[] = [];
  for (const fact of facts) {
    const change = changeOf(scene, fact.change, fact);
    if (change === null) return null;
    const named = eventName(fact.subject);
    // 迟到30分钟内扣1分/次,30分钟以上扣3分/次: the second goes on about the first.
    const previous = kinds[kinds.length - 1];
    const same = named !== '' && previous?.event.endsWith(named) === true;
    const goesOn =
      fact.kind === 'step' && fact.condition !== null && (same || (named === '' && previous?.when != null));
    const name = goesOn ? previous.event : named;
    // 全年未发生加2分 is no occurrence that one could count.
    if (change > 0 && /^[^,;]{0,6}?(?:未|无|没有|零)/.test(name)) {
      notes.add('error', 'rule.not-understood', fact);
      return null;
    }
    const when = fact.kind === 'step' ? measured(fact.condition) : null;
    const countsItself =
      fact.kind === 'step' &&
      fact.condition !== null &&
      (when === null || /^[次项个件条人]$/.test(when.unit));
    if (
      name === '' ||
      countsItself ||
      (fact.kind === 'step' && (fact.reference !== null || fact.side !== null))
    ) {
      notes.add('error', countsItself ? 'rule.conflict' : 'rule.not-understood', fact);
      return null;
    }
    kinds.push({
      event: name,
      change,
      size: fact.kind === 'step' ? fact.size.value : 1,
      unit: fact.kind === 'step' ? (fact.size.unit?.symbol ?? '次') : null,
      when,
      most: own.most.get(fact) ?? null,
    });
  }
  const unit = kinds.find((kind) => kind.unit !== null)?.unit ?? '次';
  for (const level of factsOf(scene, 'level')) {
    const event = eventName(level.subject.split(/[,;。]/).pop() ?? level.subject);
    if (isSparedKind(level)) kinds.push({ event, change: 0, size: 1, unit, when: null, most: null });
    else if (level.counted === true && full !== null)
      kinds.push({ event, change: -full, size: 1, unit, when: null, most: null });
  }
  if (full === null) {
    notes.add('error', 'rule.missing-full', facts[0]);
    return null;
  }
  const base = kinds.every(({ change }) => change > 0)
    ? (factsOf(scene, 'full').find((f) => f.base)?.points ?? 0)
    : full;
  const same = kinds.find((kind, i) =>
    kinds.some(
      (other, j) =>
        j < i && other.event === kind.event && sameWhen(kind, other) && other.change !== kind.change,
    ),
  );
  if (same !== undefined) {
    notes.add('error', 'rule.conflict', facts[kinds.indexOf(same)]);
    return null;
  }
  // The changes stand in for pieces: deductions may fall below a floor, bonuses may pass a cap.
  const pieces = kinds.map(({ change }) => ({
    when: { min: null, max: null },
    award: {
      kind: 'steps' as const,
      base,
      anchor: 0,
      toward: 'above' as const,
      size: 1,
      change,
      counting: 'whole' as const,
      limit: null,
    },
  }));
  const { floor, cap } = limitsOf(own.rest, pieces, []);
  // 最多加5分 says how far beyond the full mark it may go.
  const adding = kinds.filter(({ change }) => change > 0);
  const stated = adding.length > 0 && adding.every(({ most }) => most !== null) && !hasCap(own.rest);
  return { kind: 'events', base, kinds, vetoes: vetoesOf(scene), floor, cap: stated ? null : cap };
};

const hasCap = (scene: Scene): boolean => factsOf(scene, 'limit').some(({ limit }) => limit.kind === 'cap');

const sameWhen = (a: EventKind, b: EventKind): boolean => JSON.stringify(a.when) === JSON.stringify(b.when);
