import type { Fact } from '../fact';
import { matchEvent } from '../match-event';
import type { Condition } from '../token';
import { eventName } from './event-name';
import type { FactOf, Scene } from './scene';
import { factsOf } from './scene';

/** 按时完成不扣分 says that nothing has happened; 轻微差错不扣分 is a kind of event that costs nothing. */
const NOTHING_HAPPENED =
  /^(?:按|准时|及时|如期|未|无(?!责)|没有|零|不|达|完成|全部完成|符合|正常|提前|合格|满足|均|都|其[他余它]|超额)/;

/** A kind of event that the text spares: 无责投诉不扣分. */
export const isSparedKind = ({ grant, subject }: FactOf<'level'>): boolean => {
  const name = eventName(subject.split(/[,;。]/).pop() ?? subject);
  return grant.kind === 'unchanged' && name.length >= 2 && !NOTHING_HAPPENED.test(name);
};

const isCounted = ({ min, max }: Condition): boolean =>
  (min ?? max)?.unit?.dimension === 'count' && min !== null && min.value > 0;

/** 致命错误出现1次, ≥1次: it is enough that it happens. */
const happensOnce = ({ min, max }: Condition): boolean =>
  min !== null && min.inclusive && min.value === 1 && (max === null || max.value === 1);

const isZero = (fact: Fact): boolean =>
  fact.kind === 'band' && fact.grant.kind === 'points' && fact.grant.points === 0;

/** Words that say how often or when, around the name of what happens. */
const AROUND =
  /^(?:[当本每全该同]|年度?|月度?|季度?|周|日|期|内|累计|合计|总共|共|发生|出现|有|超过|超出|达到|达|满|及|人|单|一|的|次数|若|如|凡)+|(?:发生|出现|超过|超出|达到?|累计|次数|情况|的|者|满|,)+$/g;

const nameOf = ({ subject }: Fact): string =>
  eventName(subject.split(/[,;。]/).pop() ?? subject).replace(AROUND, '');

const differ = (a: string, b: string): boolean =>
  a.length >= 2 && b.length >= 2 && matchEvent([a], b) === null && matchEvent([b], a) === null;

/**
 * 致命错误出现1次即本项0分,非致命错误每次扣2分: two things are counted, and one number would stand for both. The first
 * becomes an event that ends the item; where it takes more than one of them, the text is declined.
 */
export const separateEvents = (scene: Scene): Scene => {
  const steps = factsOf(scene, 'step').filter(
    ({ condition, side, reference, size }) =>
      condition === null &&
      side === null &&
      reference === null &&
      (size.unit === null || size.unit.dimension === 'count'),
  );
  const [step] = steps;
  if (step === undefined) return scene;
  const other = scene.parsed.facts.filter(
    (fact): fact is FactOf<'band'> | FactOf<'adjustment'> =>
      (fact.kind === 'band' || fact.kind === 'adjustment') &&
      fact.place.kind === 'condition' &&
      isCounted(fact.place.condition) &&
      steps.every((each) => differ(nameOf(each), nameOf(fact))),
  );
  const [first] = other;
  if (first === undefined) return scene;
  const readable = other.every(
    (fact) => isZero(fact) && fact.place.kind === 'condition' && happensOnce(fact.place.condition),
  );
  if (!readable) {
    scene.notes.add('error', 'rule.several-measures', first, { first: nameOf(first), second: nameOf(step) });
    return scene;
  }
  const facts = scene.parsed.facts.map((fact): Fact =>
    fact.kind === 'band' && other.includes(fact)
      ? {
          kind: 'level',
          subject: fact.subject,
          grant: fact.grant,
          start: fact.start,
          end: fact.end,
          counted: true,
        }
      : fact,
  );
  return { ...scene, parsed: { ...scene.parsed, facts } };
};
