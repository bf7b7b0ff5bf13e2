import { namesMark } from '../lexicon';
import { contains, isPoint, isWithin, sampleOf, segmentsOf } from '../interval';
import type { Award, Interval } from '../rule';
import type { Found, Region } from './regions';
import { fill, fillCounts, pointsAt, widenLoneZero } from './fill-counts';
import type { Scene } from './scene';
import { factsOf } from './scene';

const uncovered = (regions: readonly Region[]): Interval[] =>
  segmentsOf(regions.map(({ when }) => when)).filter(
    (segment) =>
      !regions.some(({ when }) =>
        isPoint(segment) ? contains(when, sampleOf(segment)) : isWithin(segment, when),
      ),
  );

/** What is uncovered on the better side, or between two worse sides; a hole between two bands stays a hole. */
const betterSide = (regions: readonly Region[]): Interval[] => {
  const holes = uncovered(regions);
  const below = regions.every(({ when }) => when.min !== null);
  const above = regions.every(({ when }) => when.max !== null);
  const lowest = Math.min(...regions.flatMap(({ when }) => (when.min === null ? [] : [when.min.value])));
  const highest = Math.max(...regions.flatMap(({ when }) => (when.max === null ? [] : [when.max.value])));
  if (!below && !above) return holes;
  const at = (x: number, side: 'min' | 'max'): number =>
    pointsAt(regions.find(({ when }) => when[side]?.value === x) ?? regions[0]) ?? 0;
  const first = at(lowest, 'min');
  const last = at(highest, 'max');
  const wantsBelow = below && (!above || first >= last);
  const wantsAbove = above && (!below || last >= first);
  return holes.filter(
    ({ min, max }) =>
      (wantsBelow &&
        max !== null &&
        max.value <= lowest &&
        (max.value < lowest || !regions.some(({ when }) => contains(when, lowest)) || !max.inclusive)) ||
      (wantsAbove && min !== null && min.value >= highest),
  );
};

/**
 * What goes without saying: 否则; the full mark where only zeros or deductions are named; no defect at all where 1项 is the
 * first named; `3项0分` for more than three; `100%得10分` for more than that.
 */
export const fillGaps = (scene: Scene, found: Found, whole: boolean): void => {
  const { regions } = found;
  const say = (code: string, params: Record<string, number>): void =>
    scene.notes.add('info', code, undefined, params);
  const { otherwise } = found;
  if (otherwise !== null) {
    regions.push(...uncovered(regions).map((when) => fill(when, otherwise)));
    return;
  }
  flipShadowed(scene, regions);
  if (whole) widenLoneZero(regions, say);
  const bands = factsOf(scene, 'band');
  const zeros = bands.every(({ grant }) => grant.kind === 'points' && grant.points === 0);
  const deducts = factsOf(scene, 'adjustment').length > 0 && zeros;
  const onlyZeros = bands.length > 0 && regions.every((region) => pointsAt(region) === 0);
  if (
    (deducts || (onlyZeros && scene.unit?.dimension !== 'mark' && !namesMark(scene.parsed.text))) &&
    scene.full !== null &&
    factsOf(scene, 'step').length === 0
  ) {
    const full: Award = { kind: 'points', points: scene.full };
    if (onlyZeros) say('rule.assumed-full-elsewhere', { full: scene.full });
    regions.push(...betterSide(regions).map((when) => fill(when, full)));
    return;
  }
  const onlyProportions =
    regions.every(({ award }) => award.kind === 'formula') && factsOf(scene, 'proportional').length > 0;
  if (onlyProportions && scene.full !== null) {
    const full: Award = { kind: 'points', points: scene.full };
    regions.push(...uncovered(regions).map((when) => fill(when, full)));
    return;
  }
  if (whole) fillCounts(scene, regions, say);
  else extendEnds(regions);
  if (scene.unit?.symbol === '%') extendTop(regions);
};

/** `80%得满分` at the end of a measured scale means 80% or better. */
const extendEnds = (regions: Region[]): void => {
  const best = Math.max(...regions.map((region) => pointsAt(region) ?? -Infinity));
  if (regions.length < 2) return;
  for (const region of [...regions]) {
    const { min } = region.when;
    if (!isPoint(region.when) || min === null || pointsAt(region) !== best) continue;
    const x = min.value;
    const above = regions.some(
      ({ when }) => when !== region.when && (when.max === null || when.max.value > x),
    );
    const below = regions.some(
      ({ when }) => when !== region.when && (when.min === null || when.min.value < x),
    );
    // With bonuses on the other side, this end is the worse one, and nobody says what it scores.
    if (regions.some(({ award }) => award.kind === 'steps' && award.change > 0)) continue;
    if (!above) regions.push(fill({ min: { value: x, inclusive: false }, max: null }, region.award));
    else if (!below) regions.push(fill({ min: null, max: { value: x, inclusive: false } }, region.award));
  }
};

/**
 * 95%以下 beside 95%-80%, 80%-75% … down to the end is never the narrower band; with nothing said above 95% it means the
 * stretch from there up (E3). Said as a warning.
 */
const flipShadowed = (scene: Scene, regions: Region[]): void => {
  regions.forEach((region, i) => {
    const { min, max } = region.when;
    if (min !== null || max === null) return;
    const inner = regions.filter((other) => other !== region && isWithin(other.when, region.when));
    const open = segmentsOf([...inner, region].map(({ when }) => when)).some(
      (segment) =>
        !isPoint(segment) &&
        isWithin(segment, region.when) &&
        !inner.some(({ when }) => isWithin(segment, when)),
    );
    const next = regions
      .filter(({ when }) => when.min !== null && when.min.value > max.value)
      .sort((a, b) => (a.when.min?.value ?? 0) - (b.when.min?.value ?? 0))[0]?.when.min;
    const taken = regions.some(
      ({ when }) =>
        when.min !== null && when.min.value <= max.value && (when.max === null || when.max.value > max.value),
    );
    if (inner.length < 2 || open || taken || !next) return;
    scene.notes.add('warning', 'rule.flipped-band', region.span, {
      value: max.value,
      unit: scene.unit?.symbol ?? '',
      to: next.value,
    });
    regions[i] = {
      ...region,
      when: {
        min: { value: max.value, inclusive: true },
        max: { value: next.value, inclusive: !next.inclusive },
      },
      explicit: { min: false, max: true },
    };
  });
};

/** 100% is the top of most shares: what exceeds it scores as 100% does, when 100% scores best. */
const extendTop = (regions: Region[]): void => {
  const best = Math.max(...regions.map((region) => pointsAt(region) ?? -Infinity));
  const top = regions.find(
    (region) => region.when.max?.value === 100 && region.when.max.inclusive && pointsAt(region) === best,
  );
  if (top === undefined || regions.some(({ when }) => when.max === null)) return;
  regions.push(fill({ min: { value: 100, inclusive: false }, max: null }, top.award));
};
