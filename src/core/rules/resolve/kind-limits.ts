import type { FactOf, Scene } from './scene';
import { factsOf } from './scene';

type Counted = FactOf<'step'> | FactOf<'event'>;

/** Limits that belong to one kind of event each, and the scene without them: what is left limits the total. */
interface KindLimits {
  readonly most: ReadonlyMap<Counted, number>;
  readonly rest: Scene;
}

/** 合计最多扣5分 is of all that stand before it. */
const OF_ALL = /合计|总计|共|两项|各项|以上|total|overall/i;

const isNarrow = ({ limit }: FactOf<'limit'>): boolean =>
  limit.kind === 'mostAdded' || limit.kind === 'mostDeducted' || limit.kind === 'cap';

/** 最多加5分 fits what adds, 最多扣5分 what deducts; 上限5分 only what adds. */
const fits = ({ limit }: FactOf<'limit'>, { change }: Counted): boolean =>
  limit.kind === 'mostDeducted' ? change.value < 0 : change.value > 0;

const amountOf = ({ limit }: FactOf<'limit'>): number | null =>
  'value' in limit && limit.value.unit?.dimension !== 'ratio' ? limit.value.value : null;

/**
 * 表扬信每封加1分,最多加5分;书面投诉每起扣3分: which limit is whose. One behind the last kind limits the total, unless it
 * fits that kind alone or all the others have their own; null with a note where nobody can tell.
 */
export const limitsOfKinds = (
  scene: Scene,
  facts: readonly Counted[],
  exclusive: boolean,
): KindLimits | null => {
  const most = new Map<Counted, number>();
  const taken = new Set<FactOf<'limit'>>();
  const signs = new Set(facts.map(({ change }) => Math.sign(change.value)));
  const limits = factsOf(scene, 'limit').filter(isNarrow);
  const text = (from: number, to: number): string => scene.parsed.text.slice(from, to);
  const decline = (limit: FactOf<'limit'>): null => {
    scene.notes.add('error', 'rule.limit-of-one', limit);
    return null;
  };
  for (const limit of limits) {
    const before = facts.filter(({ start }) => start < limit.start);
    const last = before[before.length - 1];
    const behind = facts.some(({ start }) => start > limit.start);
    const others = facts.filter((fact) => fact !== last);
    const alone = signs.size > 1 && facts.filter((fact) => fits(limit, fact)).length === 1;
    const each = others.length > 0 && others.every((fact) => most.has(fact));
    if (!behind && !alone && !each && signs.size === 1) continue;
    if (!behind && limit.limit.kind === 'cap' && !alone && !each) continue;
    const amount = amountOf(limit);
    // Of two kinds in one sentence, the limit behind may be of both.
    const previous = before[before.length - 2];
    const apart =
      previous === undefined || most.has(previous) || /[;。\n]/.test(text(previous.end, last?.start ?? 0));
    const ofAll = OF_ALL.test(text(limit.start, limit.end)) && before.length > 1;
    if (last === undefined || amount === null || !fits(limit, last) || ofAll || !(apart || alone))
      return decline(limit);
    if (limit.limit.kind === 'cap' && !exclusive && !behind && scene.full !== 0 && scene.full === amount)
      continue;
    most.set(last, amount);
    taken.add(limit);
  }
  const left = scene.parsed.facts.filter((fact) => fact.kind !== 'limit' || !taken.has(fact));
  return { most, rest: { ...scene, parsed: { ...scene.parsed, facts: left } } };
};
