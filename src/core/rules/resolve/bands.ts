import type { Award, Interval } from '../rule';
import { namesMark } from '../lexicon';
import { eventName } from './event-name';
import { formulaOf } from './formula';
import { EXPLICIT, plain, points, standardOf, stretches, targetOf } from './places';
import type { Found, Region } from './regions';
import type { FactOf, Scene } from './scene';
import { changeOf, factsOf, pointsOf, tidy } from './scene';

/** 低于标准分, "mark of the test … below the standard": what is measured is a mark, and the target is one. */
const scoresItself = ({ parsed: { text }, unit }: Scene): boolean =>
  /标准分|\bstandard (?:mark|score)\b/i.test(text) ||
  namesMark(text) ||
  (unit?.dimension === 'mark' && /\bstandard\b/i.test(text));

/** "The mark itself, 0 below the standard" (C4): 低于标准分 is 0, nothing else is granted but the standard's own mark. */
export const selfScoring = (scene: Scene): Region[] | null => {
  const bands = factsOf(scene, 'band');
  const missed = bands.find(
    ({ place, grant }) => place.kind === 'missed' && grant.kind === 'points' && grant.points === 0,
  );
  if (missed === undefined || !scoresItself(scene)) return null;
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

export const addBands = (scene: Scene, found: Found): void => {
  for (const band of factsOf(scene, 'band')) {
    if (band.slip) scene.notes.add('warning', 'rule.award-slip', band);
    const open = band.grant.kind === 'range';
    if (open) scene.notes.add('warning', 'rule.discretionary', band);
    const formula = band.grant.kind === 'formula' ? formulaOf(scene, band.grant.formula, band) : null;
    const granted = open || formula !== null ? null : pointsOf(scene, band.grant, band);
    if (granted === null && formula === null && !open) return;
    const award: Award =
      formula !== null
        ? { kind: 'formula', formula }
        : granted === null
          ? { kind: 'open', reason: 'rule.discretionary' }
          : points(granted);
    if (band.place.kind === 'other') {
      found.otherwise = award;
      continue;
    }
    const where = stretches(scene, band.place, band);
    if (where === null) {
      addForeign(scene, found, band, granted);
      continue;
    }
    found.regions.push(...where.map(({ when, explicit }) => ({ when, explicit, award, span: band })));
  }
};

/** A condition of another dimension: 造成业务中断≥4小时本项0分 in a rule that counts 次 is a veto; else a contradiction. */
const addForeign = (
  scene: Scene,
  found: Found,
  fact: FactOf<'band'> | FactOf<'adjustment'>,
  granted: number | null,
): void => {
  const condition = fact.place.kind === 'condition' ? fact.place.condition : null;
  const unit = (condition?.min ?? condition?.max)?.unit;
  const failed = fact.kind === 'band' ? fact.failed : undefined;
  if (granted === 0 && failed !== undefined) {
    found.vetoes.push({ event: eventName(failed), when: null });
    return;
  }
  if (granted !== 0 || fact.subject === '' || condition === null || !unit) {
    scene.notes.add('error', 'rule.unit-mismatch', fact, {
      unit: unit?.symbol ?? '',
      unitRule: scene.unit?.symbol ?? '',
    });
    return;
  }
  const interval = { min: condition.min, max: condition.max };
  found.vetoes.push({ event: fact.subject, when: { interval: plain(interval), unit: unit.symbol } });
};

/**
 * What a change under a condition comes to: a deduction leaves the rest of the full mark, a bonus builds up from 0. Beside
 * steps that deduct from the full mark (≤30%,每超1%扣0.5分,低于28%加1分) a bonus goes on top of it, if a highest score leaves room;
 * one of as much as the full mark is what the item is worth (100%加2分 of 2).
 */
const bonus = (scene: Scene, fact: FactOf<'adjustment'>, change: number, based: boolean): Award => {
  const full = scene.full ?? 0;
  const onTop = full > change && factsOf(scene, 'step').some((step) => step.change.value < 0);
  if (change > 0 && !based && !onTop) return points(change);
  const room = factsOf(scene, 'limit').some(
    ({ limit }) => limit.kind === 'cap' || limit.kind === 'mostAdded' || limit.kind === 'unlimited',
  );
  if (change <= 0 || based || room) return points(tidy(full + change));
  scene.notes.add('warning', 'rule.bonus-no-room', fact);
  return { kind: 'open', reason: 'rule.bonus-no-room' };
};

/** 超过5%扣5分 with no band that grants: the full mark less the deduction; the rest keeps the full mark. */
export const addDeductions = (
  scene: Scene,
  found: Found,
  adjustments: readonly FactOf<'adjustment'>[],
): void => {
  const [lone, another] = adjustments;
  if (lone !== undefined && another === undefined && lone.place.kind === 'condition') {
    const { min, max } = lone.place.condition;
    // 3天扣5分 and nothing else: for each three, from three on, or at three alone?
    const words = scene.parsed.text.slice(lone.start, lone.end);
    const point =
      (min !== null && max !== null && min.value === max.value) || /^(?:累计)?满(?!意)/.test(words);
    if (point && factsOf(scene, 'band').length + factsOf(scene, 'step').length === 0) {
      scene.notes.add('error', 'rule.missing-base', lone);
      return;
    }
  }
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
    const award = bonus(scene, adjustment, change, based);
    if (adjustment.place.kind === 'other') {
      found.otherwise = award;
      continue;
    }
    const where = stretches(scene, adjustment.place, adjustment);
    if (where === null) {
      addForeign(scene, found, adjustment, null);
      continue;
    }
    found.regions.push(...where.map(({ when, explicit }) => ({ when, explicit, award, span: adjustment })));
  }
};
