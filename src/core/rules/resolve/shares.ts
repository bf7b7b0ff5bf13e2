import { answer } from '../answer';
import { contains, isPoint, isWithin, segmentsOf } from '../interval';
import type { Interval } from '../rule';
import { EXPLICIT, complement, intervalOf, openBetter, referenceOf, targetOf } from './places';
import type { Found, Region } from './regions';
import type { FactOf, Scene } from './scene';
import { factsOf } from './scene';

type Stretch = readonly [low: number, high: number];

export const addLines = (scene: Scene, found: Found): void => {
  for (const line of factsOf(scene, 'linear')) {
    // "Linearly: 90% scores 100, each point below costs 10": the step says how.
    if (line.condition === null && !isBetween(scene, line) && factsOf(scene, 'step').length > 0) continue;
    const ends = lineEnds(scene, line, found);
    const drawn = ends.map((stretch) => drawLine(scene, found, line, stretch));
    if (drawn.length === 0 || drawn.includes(null)) {
      scene.notes.add('error', 'rule.missing-amount', line);
      return;
    }
    found.regions.push(...drawn.flatMap((region) => region ?? []));
  }
};

/** From what the bands grant at one end to what they grant at the other. */
const drawLine = (
  scene: Scene,
  found: Found,
  line: FactOf<'linear'>,
  [low, high]: Stretch,
): Region | null => {
  const bands = [...found.regions].sort((a, b) =>
    isWithin(a.when, b.when) ? -1 : isWithin(b.when, a.when) ? 1 : 0,
  );
  const at = (x: number, side: 'min' | 'max'): number | null => {
    const granting = bands.filter(({ award }) => award.kind === 'points');
    const band =
      granting.find(({ when }) => contains(when, x)) ??
      granting.find(({ when }) => when[side === 'min' ? 'max' : 'min']?.value === x);
    const points = band === undefined ? null : answer(band.award, x);
    // 低于85%不得分,85%~95%线性: what 85% itself scores is taken from the band that ends there.
    if (band !== undefined && points !== null && !contains(band.when, x))
      scene.notes.add('info', 'rule.assumed-line-end', line, {
        at: x,
        unit: scene.unit?.symbol ?? '',
        points,
      });
    return points;
  };
  const from = at(low, 'min');
  const to = at(high, 'max');
  if (low >= high || from === null || to === null) return null;
  return {
    when: { min: { value: low, inclusive: true }, max: { value: high, inclusive: true } },
    award: { kind: 'line', from: [low, from], to: [high, to] },
    explicit: { min: false, max: false },
    span: line,
  };
};

/** 中间按线性插值: the holes between bands, or the stretches between thresholds (达到85%…, 达到95%…). */
const betweenBands = (found: Found): readonly Stretch[] => {
  const bands = found.regions.filter(({ award }) => award.kind === 'points');
  const holes = segmentsOf(bands.map(({ when }) => when)).flatMap((each): Stretch[] =>
    isPoint(each) || each.min === null || each.max === null || bands.some(({ when }) => isWithin(each, when))
      ? []
      : [[each.min.value, each.max.value]],
  );
  if (holes.length > 0) return holes;
  const starts = bands
    .flatMap(({ when }) => (when.min !== null && when.max === null ? [when.min.value] : []))
    .sort((a, b) => a - b);
  const ends = bands.filter(({ when }) => when.min === null);
  if (ends.length > 1 || bands.length !== starts.length + ends.length) return [];
  return starts.slice(1).map((start, i): Stretch => [starts[i] ?? start, start]);
};

/** 两者之间按线性插值: the words in front say between what. */
const isBetween = (scene: Scene, { start }: FactOf<'linear'>): boolean =>
  /中间|之间|其间|期间|区间|between/i.test(scene.parsed.text.slice(Math.max(0, start - 10), start));

const lineEnds = (scene: Scene, line: FactOf<'linear'>, found: Found): readonly Stretch[] => {
  if (line.condition !== null) {
    const when = intervalOf(scene, line.condition, line);
    return when?.min == null || when.max === null ? [] : [[when.min.value, when.max.value]];
  }
  // 挑战值与基准值间线性得分: between the two figures that the form names.
  const [low, high, more] = Object.keys(scene.context.references ?? {})
    .map((name) => referenceOf(scene, name))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  if (low !== undefined && high !== undefined && more === undefined) return [[low, high]];
  return isBetween(scene, line) ? betweenBands(found) : [];
};

/** 低于90%按比例得分: the share of the full mark that the actual is of the bound (the other way where less is better). */
export const addProportions = (scene: Scene, found: Found): void => {
  for (const share of factsOf(scene, 'proportional')) {
    const full = scene.full;
    const when = proportionStretch(scene, share, found);
    const bound = when?.max?.value ?? when?.min?.value;
    if (full === null || when === null || bound === undefined || bound === 0) {
      scene.notes.add('error', full === null ? 'rule.missing-full' : 'rule.missing-amount', share);
      return;
    }
    if (when.min !== null && when.max !== null) {
      // Between two bounds it may be the share of the upper one or of the way between them.
      found.regions.push({
        when,
        award: { kind: 'open', reason: 'rule.missing-amount' },
        explicit: EXPLICIT,
        span: share,
      });
      scene.notes.add('warning', 'rule.missing-amount', share);
      continue;
    }
    if (scene.unit?.symbol === '%' && !share.deducts && isRate(scene, share, when)) {
      // 80%以上按完成率计分: the rate itself is the share of the full mark.
      const rate = { op: '÷', left: { op: 'input' }, right: { op: 'num', value: 100 } } as const;
      const award = {
        kind: 'formula',
        formula: { op: '×', left: rate, right: { op: 'num', value: full } },
      } as const;
      found.regions.push({ when, award, explicit: { min: false, max: false }, span: share });
      scene.notes.add('info', 'rule.proportional', share, { bound: 100, full });
      continue;
    }
    const higher = when.max !== null;
    const lessIsBetter = found.regions.some(
      ({ when: { max }, award }) => max?.value === bound && award.kind === 'points' && award.points === full,
    );
    if (!higher && (share.deducts || share.byRate || !lessIsBetter)) {
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

/** Named a rate, or beyond a lower bound where more is better, so that the bound cannot be what it is a share of. */
const isRate = (scene: Scene, share: FactOf<'proportional'>, { min, max }: Interval): boolean =>
  share.byRate || (min !== null && max === null && scene.context.direction === 'higher');

const proportionStretch = (scene: Scene, share: FactOf<'proportional'>, found: Found): Interval | null => {
  if (share.place?.kind === 'condition') return intervalOf(scene, share.place.condition, share);
  const known = found.regions.find(({ award }) => award.kind === 'points' && award.points === scene.full);
  const own = known?.when ?? targetOf(scene);
  const met = own != null && isPoint(own) ? openBetter(scene, own) : own;
  if (met === null || met === undefined || (met.min !== null) === (met.max !== null)) return null;
  return complement(met)[0] ?? null;
};
