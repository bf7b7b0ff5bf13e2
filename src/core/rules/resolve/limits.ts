import type { Adjustment, Award, Piece } from '../rule';
import type { Amount } from '../token';
import type { Scene } from './scene';
import { decidedBy, factsOf, tidy } from './scene';

interface Limits {
  readonly floor: number | null;
  readonly cap: number | null;
}

const highest = (award: Award): number => {
  switch (award.kind) {
    case 'points':
      return award.points;
    case 'steps':
      return award.change < 0 ? award.base : Infinity;
    case 'line':
      return Math.max(award.from[1], award.to[1]);
    case 'formula':
      return Infinity;
    case 'open':
      return -Infinity;
  }
};

const lowest = (award: Award): number => {
  switch (award.kind) {
    case 'points':
      return award.points;
    case 'steps':
      return award.change < 0 ? -Infinity : award.base;
    case 'line':
      return Math.min(award.from[1], award.to[1]);
    case 'formula':
      return -Infinity;
    case 'open':
      return Infinity;
  }
};

/** Full mark that caps by policy: the form's, or the text's own where it is more (100 in a form that weighs by 15). */
const capFull = (scene: Scene): number | null => {
  const granted = factsOf(scene, 'band').flatMap(({ grant }) =>
    grant.kind === 'points'
      ? [grant.points]
      : grant.kind === 'share'
        ? [tidy((scene.full ?? 0) * grant.share)]
        : [],
  );
  const stated = factsOf(scene, 'full').flatMap(({ base, points }) => (base ? [] : [points]));
  const { full } = scene.context;
  const own = Math.max(...stated, ...granted, -Infinity);
  if (full !== undefined) return full > 0 ? Math.max(full, own) : null;
  return stated.length > 0 ? Math.max(...stated) : null;
};

/** What is left when the most that may be deducted is deducted; more than the full mark is a contradiction. */
const lowestAfter = (
  scene: Scene,
  most: number,
  pieces: readonly Piece[],
  span: { start: number; end: number },
): number | null => {
  // 得15分,每低2%扣1分,最多扣5分 in an item of 20: from 15.
  const start = pieces.flatMap(({ award }) =>
    award.kind === 'steps' && award.change < 0 ? [award.base] : [],
  )[0];
  const base = start ?? scene.full;
  if (base === null) {
    scene.notes.add('error', 'rule.missing-full', span);
    return null;
  }
  if (base > 0 && most > base) {
    scene.notes.add('error', 'rule.deducts-more-than-full', span, { most, full: base });
    return null;
  }
  return tidy(base - most);
};

/** A share is of the full mark. */
const ofFull = (scene: Scene, { value, unit }: Amount): number | null => {
  if (unit?.dimension !== 'ratio') return value;
  return scene.full === null ? null : tidy((scene.full * value) / 100);
};

const statedLimits = (scene: Scene, pieces: readonly Piece[]): Limits => {
  let floor: number | null = null;
  let cap: number | null = null;
  for (const fact of factsOf(scene, 'limit')) {
    switch (fact.limit.kind) {
      case 'floor':
        floor = fact.limit.value.value;
        break;
      case 'exhausted':
        // An item of pure deductions has nothing to exhaust; its most is said elsewhere or not at all.
        if (scene.full !== 0) floor ??= 0;
        break;
      case 'mostDeducted':
        floor = lowestAfter(scene, fact.limit.value.value, pieces, fact);
        break;
      case 'mostAdded': {
        const base = pieces.flatMap(({ award }) => (award.kind === 'steps' ? [award.base] : []))[0];
        const most = ofFull(scene, fact.limit.value);
        if (most !== null) cap = tidy((base ?? 0) + most);
        break;
      }
      case 'cap':
        cap = ofFull(scene, fact.limit.value);
        break;
      case 'reach':
      case 'unlimited':
        break;
    }
  }
  return { floor, cap };
};

/** Floor and cap, said or by policy; dropped where no score can reach them. */
export const limitsOf = (scene: Scene, pieces: readonly Piece[], changes: readonly Adjustment[]): Limits => {
  const stated = statedLimits(scene, pieces);
  const falls =
    changes.some(({ change }) => change < 0) ||
    pieces.some(({ award }) => lowest(award) < (stated.floor ?? 0));
  const full = capFull(scene);
  const hasFull =
    (full ?? 0) > 0 ||
    (scene.full ?? 0) > 0 ||
    (full === null && (scene.context.full ?? 1) > 0 && grantsPoints(pieces));
  let { floor, cap } = stated;
  const unlimited = factsOf(scene, 'limit').some(({ limit }) => limit.kind === 'unlimited');
  if (unlimited && cap !== null) {
    scene.notes.add('error', 'rule.conflict');
    return stated;
  }
  const gains =
    changes.some(({ change }) => change > 0) || pieces.some(({ award }) => highest(award) === Infinity);
  // 每次扣5分,不设上限: of deductions alone, it is they that have no limit.
  if (floor === null && falls && !(unlimited && !gains) && scene.policy.floor === 'zero' && hasFull) {
    floor = 0;
    scene.notes.add('info', 'rule.assumed-floor', undefined, { floor, ...decidedBy(scene, 'floor') });
  }
  const rises =
    changes.some(({ change }) => change > 0) ||
    pieces.some(({ award }) => highest(award) > (full ?? Infinity));
  if (cap === null && rises && !unlimited && scene.policy.cap === 'full' && full !== null) {
    cap = full;
    scene.notes.add('info', 'rule.assumed-cap', undefined, { cap, ...decidedBy(scene, 'cap') });
  }
  if (cap !== null && floor !== null && cap < floor) {
    scene.notes.add('error', 'rule.cap-below-floor', undefined, { cap, floor });
  }
  const { cap: top } = stated;
  if (
    top !== null &&
    pieces.some(
      ({ award }) => award.kind === 'steps' && award.change > 0 && award.base > 0 && award.base >= top,
    )
  ) {
    // 每提升5%加2分,封顶10分 in an item of 10: nothing is left to add, so it does not start at the full mark.
    scene.notes.add('error', 'rule.missing-base');
  }
  const passes = pieces.some(
    ({ award }) =>
      (award.kind === 'points' || (award.kind === 'steps' && award.change < 0)) &&
      highest(award) > (stated.cap ?? Infinity),
  );
  if (passes) {
    // 每次扣5分,以20分为限 in an item of 30: the most that is lost, or the most that is scored?
    scene.notes.add('error', 'rule.cap-below-full', undefined, { cap: stated.cap ?? 0 });
  }
  const exceeds =
    cap !== null &&
    (changes.some(({ change }) => change > 0) || pieces.some(({ award }) => highest(award) > (cap ?? 0)));
  return { floor: falls ? floor : null, cap: exceeds ? cap : null };
};

/** A text that grants points itself has a full mark even where the form names none; a formula alone (A4) has not. */
const grantsPoints = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ award }) => award.kind === 'points' && award.points > 0);
