import type { Fact } from '../fact';
import type { MeasureRule, Piece, Veto } from '../rule';
import { answer } from '../answer';
import { contains, isPoint, sameInterval } from '../interval';
import { addBands, addDeductions, selfScoring } from './bands';
import { settleExcess } from './excess';
import { fillGaps } from './fill';
import { limitsOf } from './limits';
import { mirror } from './mirror';
import { stretches } from './places';
import type { Found, Region } from './regions';
import { toPieces } from './regions';
import type { FactOf, Scene } from './scene';
import { changeOf, factsOf } from './scene';
import { addLines, addProportions } from './shares';
import { addSteps } from './steps';

/** 延迟1天扣1分,延迟2天扣3分: beside a band at two days, the first is a band as well. */
const withSingles = (scene: Scene): Scene => {
  const points = factsOf(scene, 'adjustment').filter(
    ({ place }) =>
      place.kind === 'condition' &&
      place.condition.min !== null &&
      place.condition.min.value === place.condition.max?.value,
  );
  const facts = scene.parsed.facts.map((fact): Fact => {
    if (
      fact.kind !== 'step' ||
      fact.each ||
      fact.side !== null ||
      fact.size.value !== 1 ||
      fact.condition !== null
    )
      return fact;
    const { unit } = fact.size;
    const beside = points.some(
      ({ place }) => place.kind === 'condition' && place.condition.min?.unit?.symbol === unit?.symbol,
    );
    if (!beside) return fact;
    const at = { value: 1, unit, inclusive: true, explicit: true };
    const { start, end, subject, change } = fact;
    return {
      kind: 'adjustment',
      place: { kind: 'condition', condition: { min: at, max: at } },
      change,
      start,
      end,
      subject,
    };
  });
  return { ...scene, parsed: { ...scene.parsed, facts } };
};

/** A rule over one measured number. */
export const resolveMeasure = (given: Scene, vetoes: readonly Veto[] = []): MeasureRule | null => {
  const scene = withSingles(given);
  const { notes } = scene;
  const found: Found = { regions: [], vetoes: [...vetoes], otherwise: null };
  const self = selfScoring(scene);
  const adjustments = factsOf(scene, 'adjustment');
  const bands = factsOf(scene, 'band');
  // With nothing but unchanged or full marks granted, a change under a condition is a band of its own.
  const deducting = bands.every(
    ({ grant }) =>
      grant.kind === 'full' ||
      grant.kind === 'unchanged' ||
      (grant.kind === 'points' && (grant.points === 0 || grant.points === scene.full)),
  );
  if (self !== null) found.regions.push(...self);
  else {
    addBands(scene, found);
    if (deducting) addDeductions(scene, found, adjustments);
    if (!notes.failed()) addLines(scene, found);
    if (!notes.failed()) addProportions(scene, found);
    if (!notes.failed()) addSteps(scene, found);
    if (!notes.failed()) settleExcess(scene, found);
  }
  reportContradiction(scene, found.regions);
  reportReversal(scene, found.regions);
  if (notes.failed() || (found.regions.length === 0 && found.otherwise === null)) return null;
  const whole = scene.unit?.dimension === 'count' && scene.unit.factor === 1 && boundsAreWhole(found.regions);
  fillGaps(scene, found, whole);
  if (notes.failed()) return null;
  const pieces = mirror(scene, toPieces(scene, found.regions, whole));
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
  const limits = limitsOf(scene, pieces, changes);
  return {
    kind: 'measure',
    unit: scene.unit?.symbol ?? null,
    whole,
    pieces: withoutLostBonus(scene, pieces, limits.cap),
    adjustments: changes,
    vetoes: found.vetoes,
    ...limits,
  };
};

/**
 * 达到98%得20分,每高1%加1分 in an item of 20, with no highest score named: a cap at the full mark would make the bonus
 * mean nothing, so nobody knows what it comes to.
 */
const withoutLostBonus = (scene: Scene, pieces: readonly Piece[], cap: number | null): readonly Piece[] => {
  const stated = factsOf(scene, 'limit').some(
    ({ limit }) => limit.kind === 'cap' || limit.kind === 'mostAdded',
  );
  if (cap === null || stated) return pieces;
  return pieces.map((piece): Piece => {
    const { award } = piece;
    const lost = award.kind === 'steps' && award.change > 0 && award.base > 0 && award.base >= cap;
    if (!lost) return piece;
    scene.notes.add('warning', 'rule.bonus-no-room');
    return { when: piece.when, award: { kind: 'open', reason: 'rule.bonus-no-room' } };
  });
};

/** One condition with two different marks, or a band above the full mark that the text itself states. */
const reportContradiction = (scene: Scene, regions: readonly Region[]): void => {
  const stated = factsOf(scene, 'full').find(({ base, points }) => !base && points > 0);
  for (const [i, { when, award, span }] of regions.entries()) {
    if (award.kind !== 'points' || span.end === 0) continue;
    const twice = regions
      .slice(0, i)
      .some(
        (o) => o.award.kind === 'points' && o.award.points !== award.points && sameInterval(o.when, when),
      );
    if (twice) scene.notes.add('error', 'rule.conflict', span);
    const adjusts = factsOf(scene, 'adjustment').includes(span as FactOf<'adjustment'>);
    const steps = regions.find(
      (o) => o.award.kind === 'steps' && isPoint(when) && contains(o.when, when.min?.value ?? 0),
    );
    // 每延误1天扣1分,延误3天扣2分: two answers for three days.
    if (adjusts && steps !== undefined && answer(steps.award, when.min?.value ?? 0) !== award.points)
      scene.notes.add('error', 'rule.conflict', span);
    const over = stated !== undefined && award.points > stated.points && factsOf(scene, 'limit').length === 0;
    if (over)
      scene.notes.add('error', 'rule.more-than-full', span, { points: award.points, full: stated.points });
  }
};

/**
 * 90%以上10分,85%以上8分,95%以上6分: among thresholds of one side the points rise or fall all the way; a turn is a slip or a
 * better value that pays less.
 */
const reportReversal = (scene: Scene, regions: readonly Region[]): void => {
  for (const [near, far] of [['min', 'max'] as const, ['max', 'min'] as const]) {
    const tiers = regions
      .flatMap(({ when, award, span }) => {
        const bound = when[near];
        return bound !== null && when[far] === null && award.kind === 'points' && span.end > 0
          ? [{ x: bound.value, points: award.points, span }]
          : [];
      })
      .sort((a, b) => a.x - b.x);
    if (tiers.length < 3) continue;
    const first = tiers[0];
    const last = tiers[tiers.length - 1];
    const turns = tiers.map(({ points }, i) => Math.sign(points - (tiers[i - 1]?.points ?? points)));
    if (first === undefined || last === undefined || !(turns.includes(1) && turns.includes(-1))) continue;
    // Most of the turns say which way is better; the odd one out is told.
    const rising = turns.filter((turn) => turn > 0).length >= turns.filter((turn) => turn < 0).length;
    const odd = turns.findIndex((turn) => turn === (rising ? -1 : 1));
    const [before, after] = [tiers[odd - 1], tiers[odd]];
    if (before === undefined || after === undefined) continue;
    const [better, worse] = rising ? [after, before] : [before, after];
    scene.notes.add('warning', 'rule.better-pays-less', better.span, {
      better: better.x,
      worse: worse.x,
      less: better.points,
      more: worse.points,
      unit: scene.unit?.symbol ?? '',
    });
  }
};

const boundsAreWhole = (regions: readonly Region[]): boolean =>
  regions.every(
    ({ when: { min, max }, award }) =>
      [min, max].every((bound) => bound === null || Number.isInteger(bound.value)) &&
      (award.kind !== 'steps' || Number.isInteger(award.size)),
  );
