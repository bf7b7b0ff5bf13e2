import type { FormTable } from '../forms/form';
import { cleanNumber } from '../quantity/convert';
import type { Policy } from './policy';
import { stateOf } from './item-state';
import type { DimensionTotal, Scale, ScoredItem } from './scorecard';
import { totalOf, type Total, type TotalScore } from './total';
import { weightTotal } from './weight';

/** What the total of a form is worked out from, in the order of its items. */
export interface TotalParts {
  readonly scores: readonly TotalScore[];
  readonly weights: readonly (number | null)[] | null;
  readonly full: readonly (number | null)[] | null;
}

/**
 * Scores, weights and full marks as the form's scale uses them; null when the form cannot be added up. `full` bounds what
 * people type, and says what an item that does not apply would have given; it is left out where a rule grants more than it.
 */
export function totalParts(items: readonly ScoredItem[], scale: Scale): TotalParts | null {
  // 40 % of what is whose: a total that left items out, or counted them twice, would be wrong.
  if (items.some(({ item }) => item.sharedWeight !== undefined)) return null;
  const scores = items.map((scored): TotalScore => {
    const state = stateOf(scored);
    if (state === 'not-applicable') return state;
    // A typed mark out of range is what the sheet shows, and what makes its total an error.
    return state === 'error' && scored.source === 'typed' ? scored.item.typedScore : scored.score;
  });
  const weights = items.map(({ item }) => item.weight);
  const fulls = items.map(({ full }) => full);
  switch (scale) {
    case 'mixed':
      return null;
    case 'share':
      return { scores, weights, full: items.map(({ item }) => item.full) };
    case 'hundred': {
      const typed = items.some(({ source }) => source === 'typed');
      const bounded = typed && !items.some((scored) => (scored.score ?? 0) > 100);
      return { scores, weights, full: bounded ? weights.map(() => 100) : null };
    }
    case 'weight':
      return { scores, weights: null, full: goesBeyond(items) ? null : fulls };
    case 'none':
      if (!items.some(({ item }) => item.full !== null)) return null;
      return { scores, weights: null, full: goesBeyond(items) ? null : items.map(({ item }) => item.full) };
  }
}

function goesBeyond(items: readonly ScoredItem[]): boolean {
  return items.some(
    ({ source, score, full }) =>
      source !== 'typed' && score !== null && full !== null && full > 0 && score > full + 1e-9,
  );
}

/** Positions of the items of each part that has a subtotal, then of the rest; one group when the form has no subtotals. */
export function subtotalGroups(table: FormTable): readonly (readonly number[])[] {
  const all = table.items.map((_, position) => position);
  const rows = table.subtotals.flatMap(({ items }) => items);
  if (rows.length === 0 || new Set(rows).size < rows.length) return [all];
  const groups = table.subtotals.map(({ items }) =>
    all.filter((position) => items.includes(table.items[position]?.row ?? -1)),
  );
  const rest = all.filter((position) => !groups.flat().includes(position));
  return rest.length === 0 ? groups : [...groups, rest];
}

/** The total of one part of a form; the whole of it normalises, a part never does. */
export function totalOfPart(
  parts: TotalParts,
  positions: readonly number[],
  policy: Policy,
  part: boolean,
): Total {
  const pick = <T>(list: readonly T[]): T[] =>
    positions.flatMap((position) => list.slice(position, position + 1));
  return totalOf(pick(parts.scores), parts.weights && pick(parts.weights), {
    full: parts.full && pick(parts.full),
    policy,
    part,
  });
}

/** The total of a form: of its parts where it has subtotals, so that they add up to it. */
export function formTotal(table: FormTable, parts: TotalParts, policy: Policy): number | null {
  const groups = subtotalGroups(table);
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return totalOfPart(parts, only, policy, false).total;
  const totals = groups.map((group) => totalOfPart(parts, group, policy, true));
  if (totals.some(({ outOfRange }) => outOfRange.length > 0)) return null;
  const given = totals.flatMap(({ total }) => (total === null ? [] : [total]));
  if (given.length === 0) return null;
  const sum = given.reduce((a, b) => a + b, 0);
  const whole = weightTotal(parts.weights ?? parts.full?.map((full) => full && full / 100) ?? []) ?? 0;
  return cleanNumber(policy.weights === 'normalise' && whole > 0 ? sum / whole : sum);
}

/**
 * What each dimension makes of the total, in the order of the form. Items that do not apply have their weight shared in the
 * part of the form that shares it in the total.
 */
export function dimensionTotals(
  table: FormTable,
  items: readonly ScoredItem[],
  parts: TotalParts | null,
  policy: Policy,
): DimensionTotal[] {
  const names = [...new Set(table.items.flatMap(({ dimension }) => (dimension === null ? [] : [dimension])))];
  return names.map((dimension) => {
    const positions = table.items.flatMap((item, position) =>
      item.dimension === dimension ? [position] : [],
    );
    const inside = positions.flatMap((position) => items.slice(position, position + 1));
    return {
      dimension,
      weight: weightTotal(inside.map(({ item }) => item.weight ?? item.sharedWeight ?? null)),
      total: parts === null ? null : totalInGroups(table, parts, positions, policy),
      unscored: inside.filter((scored) => ['blank', 'error'].includes(stateOf(scored))).length,
    };
  });
}

/** Each group's factor for shared weights is that of the whole group, applied to the items of one dimension in it. */
function totalInGroups(
  table: FormTable,
  parts: TotalParts,
  positions: readonly number[],
  policy: Policy,
): number | null {
  const kept: Policy = {
    ...policy,
    notApplicable: policy.notApplicable === 'share' ? 'drop' : policy.notApplicable,
  };
  const totals = subtotalGroups(table).flatMap((group) => {
    const own = group.filter((position) => positions.includes(position));
    const { total } = totalOfPart(parts, own, kept, true);
    if (total === null) return [];
    const plain = totalOfPart(parts, group, kept, true).total;
    const shared = totalOfPart(parts, group, policy, true).total;
    return [plain === null || plain === 0 || shared === null ? total : (total * shared) / plain];
  });
  return totals.length === 0 ? null : cleanNumber(totals.reduce((a, b) => a + b, 0));
}
