import type { StepFact } from '../fact';
import { contains, intersect, isEmpty } from '../interval';
import type { Bound, Counting, Interval } from '../rule';
import type { Anchored } from './anchor';
import { anchorOf } from './anchor';
import { baseOf } from './base';
import { isExcess } from './excess';
import { EXPLICIT, points } from './places';
import type { Found, Region } from './regions';
import type { Scene } from './scene';
import { changeOf, decidedBy, factsOf, inRuleUnit, tidy } from './scene';

const countingOf = (scene: Scene, step: StepFact): Counting => {
  if (step.counting !== null) return step.counting;
  scene.notes.add('info', 'rule.assumed-steps', step, {
    policy: `@policy.steps-${scene.policy.steps}`,
    ...decidedBy(scene, 'steps'),
  });
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

export const addSteps = (scene: Scene, found: Found): void => {
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
  const shared = factsOf(scene, 'proportional').length > 0;
  for (const { region, anchored, change } of placed) {
    const { award } = region;
    const known = found.regions.some(({ when }) => contains(when, anchored.anchor));
    // 超额每5%加1分,未完成按比例: the target itself has the full mark.
    if (shared && change > 0 && anchored.from === 'target' && award.kind === 'steps' && !known)
      found.regions.push(pointRegion(anchored.anchor, award.base));
  }
  const penalised = placed.filter(({ change }) => change < 0);
  for (const { region, anchored } of placed) {
    found.regions.push(region);
    if (anchored.from === 'target' || anchored.from === 'condition') {
      addGoodSide(scene, found, placed, region, anchored, penalised.length);
    }
  }
  for (const { anchored, region } of placed) {
    // 每超出10秒减2分,低于180秒不加分: no step has passed at the anchor itself.
    const claimed = found.regions.some(({ when }) => contains(when, anchored.anchor));
    if (anchored.from === 'band' && !claimed && region.award.kind === 'steps')
      found.regions.push(pointRegion(anchored.anchor, region.award.base));
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
  scene: Scene,
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
  // …deduct 3 points per 30 seconds over; otherwise 15: the words say it.
  if (found.otherwise?.kind === 'points') return;
  const covered = found.regions.some(
    (r) => r !== region && r.award.kind === 'points' && contains(r.when, anchor) && !isExcess(scene, r.span),
  );
  if (!covered)
    found.regions.push({
      when,
      award: points(base),
      explicit: { min: false, max: false },
      span: region.span,
    });
};
