import type { Span } from '../../diagnostic';
import { convertValue } from '../../quantity/convert';
import type { Place } from '../fact';
import { isPoint } from '../interval';
import type { Award, Bound, Interval } from '../rule';
import type { Condition, ConditionBound } from '../token';
import type { Region } from './regions';
import type { FactOf, Scene } from './scene';
import { factsOf, inRuleUnit, tidy } from './scene';

export const points = (value: number): Award => ({ kind: 'points', points: value });

export const EXPLICIT: Region['explicit'] = { min: true, max: true };

const toBound = (scene: Scene, bound: ConditionBound | null, span: Span): Bound | null | undefined => {
  if (bound === null) return null;
  const value = inRuleUnit(scene, bound.value, bound.unit, span) ?? shareOfTarget(scene, bound);
  return value === null ? undefined : { value, inclusive: bound.inclusive };
};

/** 达到目标的90%以上, 完成率≥90% of a target in 万元. */
const shareOfTarget = (scene: Scene, { value, unit }: ConditionBound): number | null => {
  const { target } = scene.context;
  const names = /(?:目标|计划|任务|预算|指标)(?:值|数|量|额)?的|(?:完成|达成|实现)(?:率|比例)/.test(
    scene.parsed.text,
  );
  if (unit?.dimension !== 'ratio' || !names || target?.min === undefined || target.max !== undefined)
    return null;
  const whole = convertValue(target.min.value, target.unit, scene.unit);
  return whole === null ? null : tidy((whole * value * unit.factor) / 100);
};

/** A condition in the rule's unit; null when it measures something else. */
export const intervalOf = (scene: Scene, condition: Condition, span: Span): Interval | null => {
  const min = toBound(scene, condition.min, span);
  const max = toBound(scene, condition.max, span);
  return min === undefined || max === undefined ? null : { min, max };
};

const explicitOf = ({ min, max }: Condition): Region['explicit'] => ({
  min: min?.explicit ?? true,
  max: max?.explicit ?? true,
});

export const plain = ({
  min,
  max,
}: {
  min: ConditionBound | null;
  max: ConditionBound | null;
}): Interval => ({
  min: min && { value: min.value, inclusive: min.inclusive },
  max: max && { value: max.value, inclusive: max.inclusive },
});

/** 目标85%: what the text itself calls the target, whatever the form's column repeats. */
const ownTarget = (scene: Scene): FactOf<'reference'> | null =>
  factsOf(scene, 'reference').find(({ name }) => /^(?:为)?(?:目标|标准|基准|基数)(?:值|线)?$/.test(name)) ??
  null;

/** The target of the text itself, or of the form, in the rule's unit. */
export const targetOf = (scene: Scene): Interval | null => {
  const { target } = scene.context;
  const own = ownTarget(scene);
  if (target !== undefined && own === null) {
    const bound = (side: { value: number; inclusive: boolean } | undefined): Bound | null => {
      if (side === undefined) return null;
      const value = convertValue(side.value, target.unit, scene.unit);
      return value === null ? null : { value, inclusive: side.inclusive };
    };
    const interval = { min: bound(target.min), max: bound(target.max) };
    if (interval.min !== null || interval.max !== null) return interval;
  }
  const reference = own ?? factsOf(scene, 'reference')[0];
  if (reference === undefined) return wholeTask(scene);
  const value = inRuleUnit(scene, reference.amount.value, reference.amount.unit, reference);
  return value === null ? null : { min: { value, inclusive: true }, max: { value, inclusive: true } };
};

/** 完成任务得满分,未完成的按完成比例得分, of a rate: the task is done at 100 %. */
const wholeTask = ({ parsed: { text }, unit }: Scene): Interval | null => {
  const ofTask =
    /完成(?:年度|月度|季度|全年|当年|当月|下达)?(?:任务|计划|目标)/.test(text) &&
    /(?:完成|达成)比例|(?:完成|达成)率|超额完成/.test(text);
  const at = { value: 100, inclusive: true };
  return ofTask && unit?.symbol === '%' ? { min: at, max: at } : null;
};

/** Where a named reference (挑战值) stands, from the form. */
export const referenceOf = (scene: Scene, name: string): number | null => {
  const found = scene.context.references?.[name];
  return found === undefined ? null : convertValue(found.value, found.unit, scene.unit);
};

export const complement = ({ min, max }: Interval): Interval[] => [
  ...(min === null ? [] : [{ min: null, max: { value: min.value, inclusive: !min.inclusive } }]),
  ...(max === null ? [] : [{ min: { value: max.value, inclusive: !max.inclusive }, max: null }]),
];

const namedTarget = (scene: Scene, name: string): Interval | null => {
  const value = referenceOf(scene, name);
  return value === null ? null : { min: { value, inclusive: true }, max: { value, inclusive: true } };
};

/** 超过标准: past the figure, whichever side of the target it bounds. */
const beyond = ({ min, max }: Interval): Interval => ({
  min: { value: max?.value ?? min?.value ?? 0, inclusive: false },
  max: null,
});

/** A figure alone, with the side on which it is met. */
export const openBetter = (scene: Scene, { min, max }: Interval): Interval =>
  scene.context.direction === 'lower' ? { min: null, max } : { min, max: null };

/** A target of at most so much. */
const boundsAbove = (scene: Scene, target: Interval): boolean =>
  target.min === null || (isPoint(target) && scene.context.direction === 'lower');

/** The stretches a place means; null with a note when the form does not say. 否则 is filled in last. */
export const stretches = (
  scene: Scene,
  place: Place,
  span: Span,
): { when: Interval; explicit: Region['explicit'] }[] | null => {
  const named = (intervals: readonly Interval[]) => intervals.map((when) => ({ when, explicit: EXPLICIT }));
  switch (place.kind) {
    case 'condition': {
      const when = intervalOf(scene, place.condition, span);
      return when === null ? null : [{ when, explicit: explicitOf(place.condition) }];
    }
    case 'none':
      return named([{ min: { value: 0, inclusive: true }, max: { value: 0, inclusive: true } }]);
    case 'off': {
      const target = targetOf(scene) ?? metByBand(scene, span);
      const bound = place.side === 'below' ? (target?.min ?? target?.max) : (target?.max ?? target?.min);
      if (bound == null) {
        scene.notes.add('error', 'rule.missing-target', span);
        return [];
      }
      const when = offFrom(scene, bound.value, place, span);
      return when === null ? null : [{ when, explicit: explicitOf(place.condition) }];
    }
    case 'reached': {
      const value = inRuleUnit(scene, place.amount.value, place.amount.unit, span);
      const at = value === null ? null : { value, inclusive: true };
      return at === null ? null : named([openBetter(scene, { min: at, max: at })]);
    }
    case 'all':
      // All of it done is nothing missed where misses are counted.
      if (scene.unit?.dimension === 'count' || (scene.unit === null && factsOf(scene, 'step').length > 0))
        return stretches(scene, { kind: 'none' }, span);
      return scene.unit?.dimension === 'ratio'
        ? named([{ min: { value: 100, inclusive: true }, max: null }])
        : null;
    case 'other':
      return [];
    case 'met':
    case 'missed':
    case 'above': {
      const target =
        namedTarget(scene, place.name) ?? targetOf(scene) ?? standardOf(scene) ?? metByBand(scene, span);
      if (target === null) {
        scene.notes.add('error', 'rule.missing-target', span);
        return [];
      }
      if (place.worded !== undefined && boundsAbove(scene, target)) {
        // 低于目标 of at most 300 s: those who are quicker, or those who miss it?
        scene.notes.add('error', 'rule.not-understood', span);
        return [];
      }
      if (place.kind === 'above') return named([beyond(target)]);
      if (place.below === true)
        return named([
          { min: null, max: { value: (target.max ?? target.min)?.value ?? 0, inclusive: true } },
        ]);
      if (isPoint(target))
        return named(
          place.kind === 'met' ? [openBetter(scene, target)] : complement(openBetter(scene, target)),
        );
      return named(place.kind === 'met' ? [target] : complement(target));
    }
    case 'reference': {
      const value = referenceOf(scene, place.name) ?? targetOf(scene)?.min?.value ?? null;
      // 等于基准价得30分 beside 每高于基准价1%: the actual is the deviation, which is none there.
      if (value === null && scene.unit?.dimension === 'ratio' && measuresDeviation(scene, span))
        return named([{ min: { value: 0, inclusive: true }, max: { value: 0, inclusive: true } }]);
      if (value === null) {
        scene.notes.add('error', 'rule.missing-target', span);
        return [];
      }
      const at = { value, inclusive: true };
      return named([scene.context.direction === 'lower' ? { min: null, max: at } : { min: at, max: null }]);
    }
  }
};

/** How far from the target, on the scale of the actual; a percentage of a target that is none is a share of it. */
const offFrom = (
  scene: Scene,
  target: number,
  { side, condition }: Extract<Place, { kind: 'off' }>,
  span: Span,
): Interval | null => {
  const at = (bound: ConditionBound | null): Bound | null | undefined => {
    if (bound === null) return null;
    const own = inRuleUnit(scene, bound.value, bound.unit, span);
    const share =
      own === null && bound.unit?.dimension === 'ratio'
        ? tidy((Math.abs(target) * bound.value * bound.unit.factor) / 100)
        : null;
    if (own === null && share !== null)
      scene.notes.add('info', 'rule.relative-percent', span, { percent: bound.value, base: target });
    const distance = own ?? share;
    if (distance === null) return undefined;
    return {
      value: tidy(side === 'below' ? target - distance : target + distance),
      inclusive: bound.inclusive,
    };
  };
  const near = condition.min === null ? { value: target, inclusive: false } : at(condition.min);
  const far = at(condition.max);
  if (near === undefined || far === undefined) return null;
  return side === 'below' ? { min: far, max: near } : { min: near, max: far };
};

const measuresDeviation = (scene: Scene, { start }: Span): boolean => {
  const steps = factsOf(scene, 'step');
  return (
    new Set(steps.flatMap(({ side }) => side ?? [])).size === 2 &&
    steps.every(({ reference, start: behind }) => reference !== null && behind > start)
  );
};

/** 达到100%得满分,未达到的…: the one condition that something is granted for. */
const metByBand = (scene: Scene, span: Span): Interval | null => {
  const bands = factsOf(scene, 'band').filter(({ place }) => place.kind === 'condition');
  const [band, another] = bands;
  if (band?.place.kind !== 'condition' || another !== undefined || band.start > span.start) return null;
  const when = intervalOf(scene, band.place.condition, band);
  // 100%得10分 is met beyond it as well.
  return when !== null && when.min !== null && when.max !== null ? openBetter(scene, when) : when;
};

/** 达标为80分,低于标准分…: the standard is the mark that the text names. */
export const standardOf = (scene: Scene): Interval | null => {
  const met = factsOf(scene, 'band').find(({ place }) => place.kind === 'met');
  if (met?.grant.kind !== 'points' || scene.unit?.dimension === 'time' || scene.unit?.dimension === 'count')
    return null;
  return /标准分|分值|平均分|均值/.test(scene.parsed.text)
    ? { min: { value: met.grant.points, inclusive: true }, max: null }
    : null;
};
