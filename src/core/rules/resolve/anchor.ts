import type { StepFact } from '../fact';
import { askedFor, startsElsewhere } from './asked-for';
import { isPoint } from '../interval';
import type { Interval } from '../rule';
import { intervalOf, targetOf } from './places';
import type { Found } from './regions';
import type { Scene } from './scene';
import { factsOf } from './scene';

export interface Anchored {
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
export const anchorOf = (scene: Scene, step: StepFact, found: Found): Anchored | null => {
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
    if (step.shortfall === true && step.side === null && when.min !== null && when.max === null)
      // 不少于8次,每缺一次扣2分.
      return { anchor: when.min.value, toward: 'below', within: null, from: 'target' };
    if (step.shortfall === true && step.side === null && when.min === null && when.max?.inclusive === false)
      // 不足90%的,每差1%扣1分.
      return { anchor: when.max.value, toward: 'below', within: when, from: 'condition' };
    if (step.deviation && step.side === null && when.min === null && when.max !== null) {
      // 3天内,每延迟1天扣2分: the delay begins where the time allowed ends.
      if (scene.unit?.dimension === 'time')
        return { anchor: when.max.value, toward: 'above', within: null, from: 'target' };
      scene.notes.add('error', 'rule.missing-base', step);
      return null;
    }
    if (step.side === null && when.min === null && when.max?.inclusive === true && isCount(scene, step))
      // 5项以内每项扣1分: what is counted starts at none.
      return { anchor: 0, toward: 'above', within: when, from: 'zero' };
    if (step.side === null && when.min === null && when.max?.inclusive === true && step.change.value < 0) {
      // 0.05%以内,每0.01%扣1分: deducting inside what is allowed cannot be meant.
      scene.notes.add('error', 'rule.missing-base', step);
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
  if (step.shortfall === true && step.side === null) return shortfallOf(scene, step, found);
  if (scene.parsed.signed && step.side !== null && found.regions.every(({ when }) => isSignOnly(when))) {
    // 每增长1%得2分;负增长不得分: a change counts from no change.
    return { anchor: 0, toward: step.side, within: null, from: 'zero' };
  }
  const toward = step.side ?? 'above';
  if (step.deviation && step.side === null) {
    // 3天内完成得10分,每延迟1天扣2分: what is measured is the time taken, and the delay starts there.
    const late = deadlineOf(scene, step, found);
    if (late !== null && /^(?:提前|提早)/.test(step.word ?? ''))
      // 交货期30天得2分,每提前5天加1分.
      return gains ? { anchor: late, toward: 'below', within: null, from: 'band' } : missingBase(scene, step);
    if (late !== null) return { anchor: late, toward: 'above', within: null, from: 'band' };
  }
  if (step.side === null && !step.deviation && step.change.value < 0 && startsElsewhere(scene, step, found)) {
    // 达到500公斤得满分,每减产10公斤扣1分: a word that says in which direction was not read.
    scene.notes.add('error', 'rule.missing-base', step);
    return null;
  }
  const beyond = found.regions
    .filter(({ award }) => award.kind === 'points')
    .map(({ when }) => (toward === 'above' ? (when.max ?? when.min) : (when.min ?? when.max)))
    .filter((bound) => bound !== null);
  if (step.side !== null || (step.deviation && step.side === null && targetOf(scene) !== null)) {
    const ownTarget = step.reference !== null && targetOf(scene) !== null;
    const named = factsOf(scene, 'stated');
    // (目标≥95%)每下降1%扣0.2分,低于90%扣2分: from what stands before it.
    const before = named.some(({ end }) => end <= step.start);
    const band = ownTarget ? null : outermost(scene, step, found, toward, before);
    if (band !== null) return { anchor: band, toward, within: null, from: 'band' };
    const stated = named
      .map(({ condition, start, end }) => intervalOf(scene, condition, { start, end }))
      .find(
        (when) =>
          when !== null && (toward === 'above' ? (when.max ?? when.min) : (when.min ?? when.max)) !== null,
      );
    const target = stated ?? pairedTarget(scene, step) ?? targetOf(scene);
    const bound = toward === 'above' ? (target?.max ?? target?.min) : (target?.min ?? target?.max);
    if (bound) return { anchor: bound.value, toward, within: null, from: 'target' };
  }
  if (step.reference !== null && scene.unit?.dimension !== 'ratio') {
    scene.notes.add('error', 'rule.missing-target', step);
    return null;
  }
  if (step.reference !== null) {
    // 每高于基准价1%: the actual is the deviation from it. One side alone may as well be a rate below a target not filled in.
    const sides = new Set(factsOf(scene, 'step').flatMap(({ side }) => side ?? []));
    const wanted = toward === 'below' ? 'higher' : 'lower';
    if (sides.size < 2 && scene.context.direction === wanted && step.change.value < 0) {
      scene.notes.add('error', 'rule.missing-target', step);
      return null;
    }
    scene.notes.add('info', 'rule.actual-is-deviation', step, { reference: step.reference });
    return { anchor: 0, toward, within: null, from: 'deviation' };
  }
  if (step.side === 'below') {
    // 基准价 measured both ways: the second half of a pair leaves the reference out.
    const pair = factsOf(scene, 'step').some(({ reference, side }) => reference !== null && side === 'above');
    if (pair && scene.unit?.dimension === 'ratio')
      return { anchor: 0, toward, within: null, from: 'deviation' };
    if (scene.unit?.dimension !== 'ratio' && step.change.value < 0) {
      if (scene.context.direction === 'lower') {
        scene.notes.add('info', 'rule.actual-is-missing', step);
        return { anchor: 0, toward: 'above', within: null, from: 'zero' };
      }
    }
    scene.notes.add('error', 'rule.missing-base', step);
    return null;
  }
  // 每多1条加1分 beside 每少1条扣1分 counts from somewhere else than none.
  const paired =
    step.side !== null && factsOf(scene, 'step').some(({ side }) => side !== null && side !== step.side);
  if (isCount(scene, step) && !paired && (step.side === null || step.deviation || gains)) {
    return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  }
  // 每损失1000元扣1分: an amount of harm counts from none.
  if (step.side === null && !gains && beyond.length === 0 && HARM.test(scene.parsed.text.slice(0, step.end)))
    return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  // 质保期每延长1年加1分: what is added counts from none.
  if (step.side === 'above' && gains && beyond.length === 0 && !paired && step.word === '延长')
    return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  if (step.side === null && gains && beyond.length === 0)
    return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  scene.notes.add('error', 'rule.missing-base', step);
  return null;
};

const missingBase = (scene: Scene, step: StepFact): null => {
  scene.notes.add('error', 'rule.missing-base', step);
  return null;
};

/** 不少于4条,每少1条扣2分,每多1条加1分: what the first half counts from. */
const pairedTarget = (scene: Scene, step: StepFact): Interval | null => {
  const other = factsOf(scene, 'step').find(
    ({ condition, side, start }) =>
      condition !== null && side !== null && side !== step.side && start < step.start,
  );
  return other?.condition == null ? null : intervalOf(scene, other.condition, other);
};

const HARM =
  /损失|坏账|呆账|浪费|报废|赔付|赔偿|赔款|罚款|短款|丢失|遗失|停机|中断|逾期(?:应收|账款|欠款)|欠款|拖欠|货损|货差|破损|断站|断网|宕机|停电|停水|差错金额|超支/;

/** 下降不得分, 持平得5分: bounded by no change. */
const isSignOnly = ({ min, max }: Interval): boolean => (min?.value ?? 0) === 0 && (max?.value ?? 0) === 0;

/** 每差5%, 每缺1项: below what the text asks for; where it asks for nothing, the actual is what is missing. */
const shortfallOf = (scene: Scene, step: StepFact, found: Found): Anchored | null => {
  const asked = askedFor(scene, step, found);
  if (asked !== null) return { anchor: asked, toward: 'below', within: null, from: 'target' };
  if (isCountUnit(scene, step)) return { anchor: 0, toward: 'above', within: null, from: 'zero' };
  scene.notes.add('error', 'rule.missing-base', step);
  return null;
};

const isCountUnit = (scene: Scene, step: StepFact): boolean =>
  ['count', 'time'].includes(step.size.unit?.dimension ?? scene.unit?.dimension ?? 'count');

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
const outermost = (
  scene: Scene,
  step: StepFact,
  found: Found,
  toward: 'above' | 'below',
  onlyBefore: boolean,
): number | null => {
  const facing = found.regions.filter(
    ({ award, span }) => award.kind === 'points' && !(award.points === 0 && scene.full !== 0) && span.end > 0,
  );
  // 超额完成每10%加1分 behind a list of tiers: from the best of them.
  if (step.change.value > 0 && facing.length > 1) {
    const most = Math.max(...facing.map(({ award }) => (award.kind === 'points' ? award.points : -Infinity)));
    const best = facing.filter(({ award }) => award.kind === 'points' && award.points === most);
    const bounds = best.flatMap(
      ({ when }) => (toward === 'above' ? (when.max ?? when.min) : (when.min ?? when.max)) ?? [],
    );
    return bounds.length === 1 ? (bounds[0]?.value ?? null) : null;
  }
  const before = facing
    .filter(({ span }) => span.start <= step.start)
    .sort((a, b) => b.span.start - a.span.start);
  const behind = facing
    .filter(({ span }) => span.start > step.start)
    .sort((a, b) => a.span.start - b.span.start);
  const nearest = before[0] ?? (onlyBefore ? null : behind[0]) ?? null;
  if (nearest === null) return null;
  const { min, max } = nearest.when;
  const bound = toward === 'above' ? (max ?? min) : (min ?? max);
  return bound?.value ?? null;
};
