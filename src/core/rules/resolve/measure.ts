import type { Span } from '../../diagnostic';
import { convertValue } from '../../quantity/convert';
import { answer } from '../answer';
import type { Place, StepFact } from '../fact';
import { contains, intersect, isEmpty, isPoint } from '../interval';
import type { Award, Bound, Counting, Interval, MeasureRule, Veto } from '../rule';
import type { Condition, ConditionBound } from '../token';
import type { Found, Region } from './regions';
import { toPieces } from './regions';
import type { FactOf, Scene } from './scene';
import { changeOf, factsOf, inRuleUnit, pointsOf, tidy } from './scene';
import { limitsOf } from './limits';
import { fillGaps } from './fill';

const points = (value: number): Award => ({ kind: 'points', points: value });

const toBound = (scene: Scene, bound: ConditionBound | null, span: Span): Bound | null | undefined => {
  if (bound === null) return null;
  const value = inRuleUnit(scene, bound.value, bound.unit, span);
  return value === null ? undefined : { value, inclusive: bound.inclusive };
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

const EXPLICIT: Region['explicit'] = { min: true, max: true };

/** The target of the form, or of the text itself, in the rule's unit. */
export const targetOf = (scene: Scene): Interval | null => {
  const { target } = scene.context;
  if (target !== undefined) {
    const bound = (side: { value: number; inclusive: boolean } | undefined): Bound | null => {
      if (side === undefined) return null;
      const value = convertValue(side.value, target.unit, scene.unit);
      return value === null ? null : { value, inclusive: side.inclusive };
    };
    const interval = { min: bound(target.min), max: bound(target.max) };
    if (interval.min !== null || interval.max !== null) return interval;
  }
  const reference = factsOf(scene, 'reference')[0];
  if (reference === undefined) return null;
  const value = inRuleUnit(scene, reference.amount.value, reference.amount.unit, reference);
  return value === null ? null : { min: { value, inclusive: true }, max: { value, inclusive: true } };
};

/** Where a named reference (挑战值) stands, from the form. */
const referenceOf = (scene: Scene, name: string): number | null => {
  const found = scene.context.references?.[name];
  return found === undefined ? null : convertValue(found.value, found.unit, scene.unit);
};

const complement = ({ min, max }: Interval): Interval[] => [
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
const openBetter = (scene: Scene, { min, max }: Interval): Interval =>
  scene.context.direction === 'lower' ? { min: null, max } : { min, max: null };

/** The stretches a place means; null with a note when the form does not say. 否则 is filled in last. */
const stretches = (
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
    case 'all':
      // All of it done is nothing missed where misses are counted.
      if (scene.unit?.dimension === 'count') return stretches(scene, { kind: 'none' }, span);
      return scene.unit?.dimension === 'ratio'
        ? named([{ min: { value: 100, inclusive: true }, max: null }])
        : null;
    case 'other':
      return [];
    case 'met':
    case 'missed':
    case 'above': {
      const target = namedTarget(scene, place.name) ?? targetOf(scene) ?? standardOf(scene);
      if (target === null) {
        scene.notes.add('error', 'rule.missing-target', span);
        return [];
      }
      if (place.kind === 'above') return named([beyond(target)]);
      if (isPoint(target))
        return named(
          place.kind === 'met' ? [openBetter(scene, target)] : complement(openBetter(scene, target)),
        );
      return named(place.kind === 'met' ? [target] : complement(target));
    }
    case 'reference': {
      const value = referenceOf(scene, place.name);
      if (value === null) {
        scene.notes.add('error', 'rule.missing-target', span);
        return [];
      }
      const at = { value, inclusive: true };
      return named([scene.context.direction === 'lower' ? { min: null, max: at } : { min: at, max: null }]);
    }
  }
};

/** 达标为80分,低于标准分…: the standard is the mark that the text names. */
const standardOf = (scene: Scene): Interval | null => {
  const met = factsOf(scene, 'band').find(({ place }) => place.kind === 'met');
  if (met?.grant.kind !== 'points' || scene.unit?.dimension === 'time' || scene.unit?.dimension === 'count')
    return null;
  return /标准分|分值|平均分|均值/.test(scene.parsed.text)
    ? { min: { value: met.grant.points, inclusive: true }, max: null }
    : null;
};

/** "The mark itself, 0 below the standard" (C4): 低于标准分 is 0, nothing else is granted but the standard's own mark. */
const selfScoring = (scene: Scene): Region[] | null => {
  const bands = factsOf(scene, 'band');
  const missed = bands.find(
    ({ place, grant }) => place.kind === 'missed' && grant.kind === 'points' && grant.points === 0,
  );
  if (missed === undefined || !/标准分/.test(scene.parsed.text)) return null;
  if (scene.unit !== null && scene.unit.dimension !== 'mark') return null;
  if (factsOf(scene, 'step').length > 0 || bands.length > 2) return null;
  const met = bands.find(({ place }) => place.kind === 'met');
  if (bands.length === 2 && met?.grant.kind !== 'points') return null;
  const standard = standardOf(scene) ?? targetOf(scene);
  if (standard?.min == null) {
    scene.notes.add('error', 'rule.missing-target', missed);
    return [];
  }
  scene.notes.add('info', 'rule.mark-itself', missed, { standard: standard.min.value });
  const below: Interval = { min: null, max: { value: standard.min.value, inclusive: false } };
  return [
    {
      when: standard,
      award: { kind: 'formula', formula: { op: 'input' } },
      explicit: EXPLICIT,
      span: missed,
    },
    { when: below, award: points(0), explicit: EXPLICIT, span: missed },
  ];
};

const addBands = (scene: Scene, found: Found): void => {
  for (const band of factsOf(scene, 'band')) {
    if (band.slip) scene.notes.add('warning', 'rule.award-slip', band);
    const open = band.grant.kind === 'range';
    if (open) scene.notes.add('warning', 'rule.discretionary', band);
    const granted = open ? null : pointsOf(scene, band.grant, band);
    if (granted === null && !open) return;
    const award: Award = granted === null ? { kind: 'open', reason: 'rule.discretionary' } : points(granted);
    if (band.place.kind === 'other') {
      found.otherwise = award;
      continue;
    }
    const where = stretches(scene, band.place, band);
    if (where === null) {
      addForeign(scene, found, band.subject, band.place, granted, band);
      continue;
    }
    found.regions.push(...where.map(({ when, explicit }) => ({ when, explicit, award, span: band })));
  }
};

/** A condition of another dimension: 造成业务中断≥4小时本项0分 in a rule that counts 次 is a veto; else a contradiction. */
const addForeign = (
  scene: Scene,
  found: Found,
  subject: string,
  place: Place,
  granted: number | null,
  span: Span,
): void => {
  const condition = place.kind === 'condition' ? place.condition : null;
  const unit = (condition?.min ?? condition?.max)?.unit;
  if (granted !== 0 || subject === '' || condition === null || !unit) {
    scene.notes.add('error', 'rule.unit-mismatch', span, {
      unit: unit?.symbol ?? '',
      unitRule: scene.unit?.symbol ?? '',
    });
    return;
  }
  const interval = { min: condition.min, max: condition.max };
  found.vetoes.push({ event: subject, when: { interval: plain(interval), unit: unit.symbol } });
};

const plain = ({ min, max }: { min: ConditionBound | null; max: ConditionBound | null }): Interval => ({
  min: min && { value: min.value, inclusive: min.inclusive },
  max: max && { value: max.value, inclusive: max.inclusive },
});

/** 超过5%扣5分 with no band that grants: the full mark less the deduction; the rest keeps the full mark. */
const addDeductions = (scene: Scene, found: Found, adjustments: readonly FactOf<'adjustment'>[]): void => {
  for (const adjustment of adjustments) {
    const change = changeOf(scene, adjustment.change, adjustment);
    if (change === null) return;
    if (scene.full === null) {
      scene.notes.add('error', 'rule.missing-full', adjustment);
      return;
    }
    // 加2分 under a condition builds up from 0; with deductions beside it nobody says from what.
    const based = factsOf(scene, 'full').some(({ base }) => base);
    if (change > 0 && scene.full > 0 && !based && adjustments.some((other) => other.change.value < 0)) {
      scene.notes.add('error', 'rule.missing-base', adjustment);
      return;
    }
    const award = points(tidy((change > 0 && !based ? 0 : scene.full) + change));
    if (adjustment.place.kind === 'other') {
      found.otherwise = award;
      continue;
    }
    const where = stretches(scene, adjustment.place, adjustment);
    if (where === null) {
      addForeign(scene, found, adjustment.subject, adjustment.place, null, adjustment);
      continue;
    }
    found.regions.push(...where.map(({ when, explicit }) => ({ when, explicit, award, span: adjustment })));
  }
};

const addLines = (scene: Scene, found: Found): void => {
  for (const line of factsOf(scene, 'linear')) {
    // "Linearly: 90% scores 100, each point below costs 10": the step says how.
    if (line.condition === null && factsOf(scene, 'step').length > 0) continue;
    const [low, high] = lineEnds(scene, line);
    if (low === null || high === null || low >= high) {
      scene.notes.add('error', 'rule.missing-amount', line);
      return;
    }
    const at = (x: number, side: 'min' | 'max'): number | null => {
      const band = found.regions.find(
        ({ when, award }) =>
          award.kind === 'points' && (contains(when, x) || when[side === 'min' ? 'max' : 'min']?.value === x),
      );
      return band === undefined ? null : answer(band.award, x);
    };
    const from = at(low, 'min');
    const to = at(high, 'max');
    if (from === null || to === null) {
      scene.notes.add('error', 'rule.missing-amount', line);
      return;
    }
    found.regions.push({
      when: { min: { value: low, inclusive: true }, max: { value: high, inclusive: true } },
      award: { kind: 'line', from: [low, from], to: [high, to] },
      explicit: { min: false, max: false },
      span: line,
    });
  }
};

const lineEnds = (scene: Scene, line: FactOf<'linear'>): [number | null, number | null] => {
  if (line.condition !== null) {
    const when = intervalOf(scene, line.condition, line);
    return [when?.min?.value ?? null, when?.max?.value ?? null];
  }
  // 挑战值与基准值间线性得分: between the two figures that the form names.
  const named = Object.keys(scene.context.references ?? {})
    .map((name) => referenceOf(scene, name))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  return named.length === 2 ? [named[0] ?? null, named[1] ?? null] : [null, null];
};

/** 低于90%按比例得分: the share of the full mark that the actual is of the bound (the other way where less is better). */
const addProportions = (scene: Scene, found: Found): void => {
  for (const share of factsOf(scene, 'proportional')) {
    const full = scene.full;
    const when = proportionStretch(scene, share, found);
    const bound = when?.max?.value ?? when?.min?.value;
    if (full === null || when === null || bound === undefined || bound === 0) {
      scene.notes.add('error', full === null ? 'rule.missing-full' : 'rule.missing-amount', share);
      return;
    }
    const higher = when.max !== null;
    if (!higher && share.deducts) {
      scene.notes.add('error', 'rule.missing-amount', share);
      return;
    }
    const x = { op: 'input' } as const;
    const base = { op: 'num', value: bound } as const;
    found.regions.push({
      when,
      award: {
        kind: 'formula',
        formula: {
          op: '×',
          left: higher ? { op: '÷', left: x, right: base } : { op: '÷', left: base, right: x },
          right: { op: 'num', value: full },
        },
      },
      explicit: EXPLICIT,
      span: share,
    });
    scene.notes.add('info', 'rule.proportional', share, { bound, full });
  }
};

const proportionStretch = (scene: Scene, share: FactOf<'proportional'>, found: Found): Interval | null => {
  if (share.place?.kind === 'condition') return intervalOf(scene, share.place.condition, share);
  const known = found.regions.find(({ award }) => award.kind === 'points' && award.points === scene.full);
  const met = known?.when ?? targetOf(scene);
  if (met === null || met === undefined || (met.min !== null) === (met.max !== null)) return null;
  return complement(met)[0] ?? null;
};

const countingOf = (scene: Scene, step: StepFact): Counting => {
  if (step.counting !== null) return step.counting;
  scene.notes.add('info', 'rule.assumed-steps', step, { policy: `@policy.steps-${scene.policy.steps}` });
  return scene.policy.steps;
};

/** Size of a step in the rule's unit; 1% of a target that is no percentage is a share of the target. */
const sizeOf = (scene: Scene, step: StepFact, anchor: number): number | null => {
  const { value, unit } = step.size;
  const own = inRuleUnit(scene, value, unit, step);
  if (own !== null) return own;
  // "5 points per point over": a point of a percentage.
  if (unit?.symbol === '分' && scene.unit?.symbol === '%' && !/[\u4e00-\u9fff]/.test(scene.parsed.text))
    return value;
  if (unit?.dimension !== 'ratio' || anchor === 0) {
    scene.notes.add('error', 'rule.unit-mismatch', step, {
      unit: unit?.symbol ?? '',
      unitRule: scene.unit?.symbol ?? '',
    });
    return null;
  }
  scene.notes.add('info', 'rule.relative-percent', step, { percent: value, base: anchor });
  return tidy((Math.abs(anchor) * convertedPercent(value, unit.factor)) / 100);
};

const convertedPercent = (value: number, factor: number): number => value * factor;

interface Anchored {
  readonly anchor: number;
  readonly toward: 'above' | 'below';
  /** Where the step applies, beyond the anchor. */
  readonly within: Interval | null;
  /** The good side of the anchor has the full mark where nothing else is said. */
  readonly from: 'target' | 'band' | 'condition' | 'zero' | 'deviation';
}

const isCount = (scene: Scene, step: StepFact): boolean => {
  const dimension = step.size.unit?.dimension ?? scene.unit?.dimension ?? 'count';
  return dimension === 'count' || step.deviation;
};

/** Where a step starts counting, and in which direction; null with a note when nothing says. */
const anchorOf = (scene: Scene, step: StepFact, found: Found): Anchored | null => {
  const gains = step.change.value > 0;
  if (step.condition !== null) {
    const when = intervalOf(scene, step.condition, step);
    if (when === null) {
      scene.notes.add('error', 'rule.unit-mismatch', step, {
        unit: (step.condition.min ?? step.condition.max)?.unit?.symbol ?? '',
        unitRule: scene.unit?.symbol ?? '',
      });
      return null;
    }
    const toward = step.side ?? (when.min !== null ? 'above' : 'below');
    const bound = toward === 'above' ? when.min : when.max;
    // 标准为20篇,每少一篇: the figure is the target.
    if (bound !== null && isPoint(when) && step.side !== null)
      return { anchor: bound.value, toward, within: null, from: 'target' };
    if (bound !== null) return { anchor: bound.value, toward, within: when, from: 'condition' };
    // 到会率≥75%,每下降5%扣2分: the condition is what to meet, not where the step applies.
    const met = toward === 'above' ? when.max : when.min;
    if (met !== null && step.side !== null)
      return { anchor: met.value, toward, within: null, from: 'target' };
    if (step.deviation || isCount(scene, step))
      return { anchor: 0, toward: 'above', within: when, from: 'zero' };
    scene.notes.add('error', 'rule.missing-base', step);
    return null;
  }
  const toward = step.side ?? 'above';
  if (step.deviation && step.side === null) {
    // 3天内完成得10分,每延迟1天扣2分: what is measured is the time taken, and the delay starts there.
    const late = deadlineOf(scene, step, found);
    if (late !== null) return { anchor: late, toward: 'above', within: null, from: 'band' };
  }
  const beyond = found.regions
    .filter(({ award }) => award.kind === 'points')
    .map(({ when }) => (toward === 'above' ? (when.max ?? when.min) : (when.min ?? when.max)))
    .filter((bound) => bound !== null);
  if (step.side !== null || (step.deviation && step.side === null && targetOf(scene) !== null)) {
    const ownTarget = step.reference !== null && targetOf(scene) !== null;
    const band = ownTarget ? null : outermost(scene, step, found, toward);
    if (band !== null) return { anchor: band, toward, within: null, from: 'band' };
    const stated = factsOf(scene, 'stated')
      .map(({ condition, start, end }) => intervalOf(scene, condition, { start, end }))
      .find(
        (when) =>
          when !== null && (toward === 'above' ? (when.max ?? when.min) : (when.min ?? when.max)) !== null,
      );
    const target = stated ?? targetOf(scene);
    const bound = toward === 'above' ? (target?.max ?? target?.min) : (target?.min ?? target?.max);
    if (bound) return { anchor: bound.value, toward, within: null, from: 'target' };
  }
  if (step.reference !== null && scene.unit?.dimension !== 'ratio') {
    scene.notes.add('error', 'rule.missing-target', step);
    return null;
  }
  if (step.reference !== null) {
    // 每高于基准价1%: the actual is the deviation from it.
    scene.notes.add('info', 'rule.actual-is-deviation', step, { reference: step.reference });
    return { anchor: 0, toward, within: null, from: 'deviation' };
  }
  if (step.side === 'below') {
    // 基准价 measured both ways: the second half of a pair leaves the reference out.
    const pair = factsOf(scene, 'step').some(({ reference, side }) => reference !== null && side === 'above');
    if (pair && scene.unit?.dimension === 'ratio')
      return { anchor: 0, toward, within: null, from: 'deviation' };
    if (isCount(scene, step) || scene.context.direction === 'lower') {
      if (scene.context.direction === 'lower') {
        scene.notes.add('info', 'rule.actual-is-missing', step);
        return { anchor: 0, toward: 'above', within: null, from: 'zero' };
      }
    }
    scene.notes.add('error', 'rule.missing-base', step);
    return null;
  }
  if (isCount(scene, step) && (step.side === null || step.deviation || gains)) {
    return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  }
  if (step.side === null && gains && beyond.length === 0)
    return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  scene.notes.add('error', 'rule.missing-base', step);
  return null;
};

/** The upper bound of a granting band in the step's own dimension. */
const deadlineOf = (scene: Scene, step: StepFact, found: Found): number | null => {
  if (step.size.unit?.dimension === 'count' || step.size.unit?.dimension !== scene.unit?.dimension)
    return null;
  const band = found.regions.find(
    ({ when, award, span }) =>
      span.start <= step.start &&
      award.kind === 'points' &&
      award.points > 0 &&
      when.max !== null &&
      when.max.value > 0,
  );
  return band?.when.max?.value ?? null;
};

/** The bound at which the bands end in the step's direction, nearest to the words. */
const outermost = (scene: Scene, step: StepFact, found: Found, toward: 'above' | 'below'): number | null => {
  const facing = found.regions.filter(
    ({ award, span }) =>
      award.kind === 'points' && span.start <= step.start && !(award.points === 0 && scene.full !== 0),
  );
  const nearest = [...facing].sort((a, b) => b.span.start - a.span.start)[0] ?? null;
  if (nearest === null) return null;
  const { min, max } = nearest.when;
  const bound = toward === 'above' ? (max ?? min) : (min ?? max);
  return bound?.value ?? null;
};

const baseOf = (
  scene: Scene,
  step: StepFact,
  { anchor, toward, from }: Anchored,
  found: Found,
): number | null => {
  const behind = found.regions.find(({ when, award }) => {
    if (award.kind !== 'points') return false;
    if (contains(when, anchor)) return true;
    // The band on the other side of an exclusive bound.
    return toward === 'above' ? when.max?.value === anchor : when.min?.value === anchor;
  });
  if (behind?.award.kind === 'points') {
    if (from === 'target' && step.change.value < 0 && behind.award.points === 0 && scene.full !== 0) {
      // 超5%不得分 beside a target of 10% cannot mean 5% itself.
      scene.notes.add('error', 'rule.conflict', behind.span);
      return null;
    }
    return behind.award.points;
  }
  if (from === 'zero' && step.change.value > 0) {
    return found.regions.length === 0 ? (factsOf(scene, 'full').find(({ base }) => base)?.points ?? 0) : 0;
  }
  if (scene.full === null) {
    scene.notes.add('error', 'rule.missing-full', step);
    return null;
  }
  return scene.full;
};

const addSteps = (scene: Scene, found: Found): void => {
  const steps = factsOf(scene, 'step');
  const placed: { anchored: Anchored; region: Region; size: number; change: number }[] = [];
  for (const step of steps) {
    const change = changeOf(scene, step.change, step);
    const anchored = change === null ? null : anchorOf(scene, step, found);
    if (change === null || anchored === null) return;
    const size = sizeOf(scene, step, anchored.anchor);
    if (size === null || !(size > 0)) return;
    const base = baseOf(scene, step, anchored, found);
    if (base === null) return;
    const reach = factsOf(scene, 'limit')
      .map((fact) => (fact.limit.kind === 'reach' ? { fact, ...fact.limit.value } : null))
      .find((value) => value !== null && change > 0);
    const limit = reach ? inRuleUnit(scene, reach.value, reach.unit, reach.fact) : null;
    const start: Bound = { value: anchored.anchor, inclusive: anchored.from === 'zero' };
    const outward: Interval =
      anchored.toward === 'above' ? { min: start, max: null } : { min: null, max: start };
    const when = anchored.within === null ? outward : intersect(outward, anchored.within);
    if (isEmpty(when)) continue;
    placed.push({
      anchored,
      size,
      change,
      region: {
        when,
        award: {
          kind: 'steps',
          base,
          anchor: anchored.anchor,
          toward: anchored.toward,
          size,
          change,
          counting: countingOf(scene, step),
          limit,
        },
        explicit: EXPLICIT,
        span: step,
      },
    });
  }
  if (hasTwoRates(scene, placed)) return;
  const penalised = placed.filter(({ change }) => change < 0);
  for (const { region, anchored } of placed) {
    found.regions.push(region);
    if (anchored.from === 'target' || anchored.from === 'condition') {
      addGoodSide(found, placed, region, anchored, penalised.length);
    }
  }
  if (placed.some(({ anchored }) => anchored.from === 'deviation') && scene.full !== null) {
    found.regions.push(pointRegion(0, scene.full));
  }
};

const pointRegion = (x: number, value: number): Region => ({
  when: { min: { value: x, inclusive: true }, max: { value: x, inclusive: true } },
  award: points(value),
  explicit: EXPLICIT,
  span: { start: 0, end: 0 },
});

/** Two rates on one side (5天内每天扣1分, 5~10天每天扣2分): whether the second counts from the start, nobody says. */
const hasTwoRates = (
  scene: Scene,
  placed: readonly { anchored: Anchored; region: Region; change: number }[],
): boolean => {
  for (const toward of ['above', 'below'] as const) {
    const same = placed.filter(({ anchored }) => anchored.toward === toward);
    const [first, second] = same;
    if (first === undefined || second === undefined) continue;
    scene.notes.add('error', 'rule.conflict', second.region.span, { from: second.anchored.anchor, to: '' });
    return true;
  }
  return false;
};

/** On the good side of a target, the full mark: 每低1%扣2分 takes nothing from who is above. */
const addGoodSide = (
  found: Found,
  placed: readonly { anchored: Anchored; change: number }[],
  region: Region,
  { anchor, toward }: Anchored,
  penalties: number,
): void => {
  if (region.award.kind !== 'steps') return;
  const { base } = region.award;
  const other = placed.find(({ anchored }) => anchored.toward !== toward);
  const near: Bound = { value: anchor, inclusive: true };
  const far: Bound | null = other === undefined ? null : { value: other.anchored.anchor, inclusive: true };
  const when = toward === 'above' ? { min: far, max: near } : { min: near, max: far };
  if (isEmpty(when) || (penalties === 0 && other === undefined)) return;
  const covered = found.regions.some(
    (r) => r !== region && r.award.kind === 'points' && contains(r.when, anchor),
  );
  if (!covered)
    found.regions.push({
      when,
      award: points(base),
      explicit: { min: false, max: false },
      span: region.span,
    });
};

/** A rule over one measured number. */
export const resolveMeasure = (scene: Scene, vetoes: readonly Veto[] = []): MeasureRule | null => {
  const { notes } = scene;
  const found: Found = { regions: [], vetoes: [...vetoes], otherwise: null };
  const self = selfScoring(scene);
  const adjustments = factsOf(scene, 'adjustment');
  const bands = factsOf(scene, 'band');
  // With nothing but unchanged or full marks granted, a change under a condition is a band of its own.
  const deducting = bands.every(
    ({ grant }) =>
      grant.kind === 'full' || grant.kind === 'unchanged' || (grant.kind === 'points' && grant.points === 0),
  );
  if (self !== null) found.regions.push(...self);
  else {
    addBands(scene, found);
    if (deducting) addDeductions(scene, found, adjustments);
    if (!notes.failed()) addLines(scene, found);
    if (!notes.failed()) addProportions(scene, found);
    if (!notes.failed()) addSteps(scene, found);
  }
  if (notes.failed() || (found.regions.length === 0 && found.otherwise === null)) return null;
  const whole = scene.unit?.dimension === 'count' && scene.unit.factor === 1 && boundsAreWhole(found.regions);
  fillGaps(scene, found, whole);
  if (notes.failed()) return null;
  const pieces = toPieces(scene, found.regions, whole);
  const extra = deducting || self !== null ? [] : adjustments;
  const changes = extra.flatMap((adjustment) => {
    const change = changeOf(scene, adjustment.change, adjustment);
    const where = stretches(scene, adjustment.place, adjustment);
    if (change === null || where === null || where.length === 0) {
      notes.add('error', 'rule.not-understood', adjustment);
      return [];
    }
    return where.map(({ when }) => ({ of: 'actual' as const, when, change }));
  });
  if (notes.failed()) return null;
  return {
    kind: 'measure',
    unit: scene.unit?.symbol ?? null,
    whole,
    pieces,
    adjustments: changes,
    vetoes: found.vetoes,
    ...limitsOf(scene, pieces, changes),
  };
};

const boundsAreWhole = (regions: readonly Region[]): boolean =>
  regions.every(
    ({ when: { min, max }, award }) =>
      [min, max].every((bound) => bound === null || Number.isInteger(bound.value)) &&
      (award.kind !== 'steps' || Number.isInteger(award.size)),
  );
