import type { Span } from '../../diagnostic';
import { answer } from '../answer';
import type { Award, Bound } from '../rule';
import { intervalOf } from './places';
import type { Found, Region } from './regions';
import type { Scene } from './scene';
import { factsOf, tidy } from './scene';

/** 超3次以上, 超出10元: so far beyond what is allowed, or that figure itself? 超过 always names the figure itself. */
const EXCESS = /^超(?:出)?\s*[\d一二两三四五六七八九十百]/;

export const isExcess = (scene: Scene, { start, end }: Span): boolean =>
  EXCESS.test(scene.parsed.text.slice(start, end));

const shifted = (bound: Bound | null, by: number): Bound | null =>
  bound && { value: tidy(bound.value + by), inclusive: bound.inclusive };

/** The most that the text itself allows: 不超过100元, 80元以内得满分. */
const allowed = (scene: Scene): number | null => {
  const conditions = [
    ...factsOf(scene, 'stated').map(({ condition }) => condition),
    ...factsOf(scene, 'band').flatMap(({ place }) => (place.kind === 'condition' ? [place.condition] : [])),
  ];
  const most = conditions.find(({ min, max }) => min === null && max !== null);
  return most === undefined ? null : (intervalOf(scene, most, NOWHERE)?.max?.value ?? null);
};

const NOWHERE: Span = { start: 0, end: 0 };

type Placed = Region & { readonly when: { readonly min: Bound } };

const excesses = (scene: Scene, found: Found): readonly Placed[] =>
  found.regions.filter(
    (region): region is Placed =>
      region.award.kind === 'points' && region.when.min !== null && isExcess(scene, region.span),
  );

const moveBeyond = (found: Found, regions: readonly Placed[], anchor: number): void => {
  for (const region of regions) {
    const { min, max } = region.when;
    const when = { min: shifted(min, anchor), max: shifted(max, anchor) };
    found.regions.splice(found.regions.indexOf(region), 1, { ...region, when });
  }
};

/** Where each may begin at the figure itself as well as so far beyond the anchor, what lies between stays open. */
const openBetween = (
  scene: Scene,
  found: Found,
  regions: readonly Placed[],
  step: Extract<Award, { kind: 'steps' }>,
): void => {
  const between = regions.flatMap((region): Region[] => {
    const { when, award } = region;
    const far = tidy(step.anchor + when.min.value);
    const beats = (x: number): boolean => award.kind === 'points' && (answer(step, x) ?? 0) > award.points;
    if (!beats(when.min.value) || !beats(far)) return [];
    const open: Award = { kind: 'open', reason: 'rule.conflict' };
    const max = { value: far, inclusive: !when.min.inclusive };
    return [{ ...region, when: { min: when.min, max }, award: open }];
  });
  if (between.length > 0) scene.notes.add('warning', 'rule.conflict', between[0]?.span);
  found.regions.push(...between);
};

/**
 * 不超过2次,每超1次扣1分,超3次以上不得分: from 3, or from 2 + 3? Where one of these figures lies inside what is allowed, all of
 * them can only be meant from there on; where both make sense, what lies between is not scored.
 */
export const settleExcess = (scene: Scene, found: Found): void => {
  const steps = found.regions.flatMap(({ award }) =>
    award.kind === 'steps' && award.toward === 'above' && award.change < 0 && award.anchor > 0 ? [award] : [],
  );
  const [step, another] = steps;
  const regions = excesses(scene, found);
  const anchor = step?.anchor ?? allowed(scene);
  if (another !== undefined || anchor === null || anchor <= 0) return;
  // 1%以内得10分,超出1%不得分: the same figure is that figure itself.
  if (regions.some(({ when }) => when.min.value < anchor)) moveBeyond(found, regions, anchor);
  else if (step !== undefined) openBetween(scene, found, regions, step);
};
