import type { Diagnostic } from '../diagnostic';
import type { Target } from '../quantity/quantity';
import type { ScoredItem } from '../scoring/scorecard';
import { meaningOf, type SatisfactionKind } from './figure-meaning';
import type { RosterColumn } from './roster';

/** Which column of a roster an item of a form takes its actual from. */
export interface ItemJoin {
  /** Position among the roster's columns; null when none measures the item. */
  readonly column: number | null;
  /** Why none does, or between which nobody can choose. */
  readonly diagnostic: Diagnostic | null;
}

/**
 * Finds the figures of every item: by the same name, else by the indicator catalogue. Satisfaction is joined only to the kind
 * that the item is judged by: a mean of 4.2 is no 42 %. What stays without figures is said. `items` are those of the form, scored
 * or not; their targets tell the kind.
 *
 * @example joinFigures(scoreTable(form).items, roster.columns)[0]?.column // 2
 */
export function joinFigures(items: readonly ScoredItem[], columns: readonly RosterColumn[]): ItemJoin[] {
  const joins = items.map((item) => joinItem(item, columns));
  // One figure that two items claim is fine where both name it so; it is what E1 does with 满意度 twice.
  return joins;
}

/** Columns of a roster that no item of any form uses. */
export function unusedColumns(columns: readonly RosterColumn[], joins: readonly ItemJoin[]): RosterColumn[] {
  const used = new Set(joins.map(({ column }) => column));
  return columns.filter((_, position) => !used.has(position));
}

function joinItem(scored: ScoredItem, columns: readonly RosterColumn[]): ItemJoin {
  const { indicator } = scored.item;
  const own = meaningOf(indicator);
  const same = positions(columns, ({ meaning }) => meaning.name === own.name);
  const wanted = own.key === 'csat' ? (own.satisfaction ?? satisfactionAsked(scored)) : null;
  const fits = ({ meaning }: RosterColumn) =>
    wanted === null || meaning.satisfaction === null || meaning.satisfaction === wanted;
  const named = same.filter((position) => fits(columns[position] as RosterColumn));
  if (named.length === 1) return { column: named[0] ?? null, diagnostic: null };
  const ofKey = own.key === null ? [] : positions(columns, ({ meaning }) => meaning.key === own.key);
  // 平均响应时长(含未接) stands in for 平均响应时长 only where there is nothing nearer.
  const plain = ofKey.filter((position) => columns[position]?.meaning.narrowed !== true);
  const alike = plain.length > 0 ? plain : ofKey;
  const fitting = alike.filter((position) => fits(columns[position] as RosterColumn));
  // What says its kind goes before what leaves it open.
  const sure = fitting.filter((position) => columns[position]?.meaning.satisfaction === wanted);
  const chosen = sure.length > 0 ? sure : fitting;
  if (chosen.length === 1) return { column: chosen[0] ?? null, diagnostic: null };
  return { column: null, diagnostic: whyNone(indicator, columns, chosen, alike) };
}

function whyNone(
  indicator: string,
  columns: readonly RosterColumn[],
  chosen: readonly number[],
  alike: readonly number[],
): Diagnostic {
  const headers = (of: readonly number[]) => of.map((position) => columns[position]?.header ?? '').join(', ');
  if (chosen.length > 1) {
    return {
      code: 'people.join.several',
      severity: 'warning',
      params: { indicator, headers: headers(chosen) },
    };
  }
  if (alike.length > 0) {
    return {
      code: 'people.join.other-kind',
      severity: 'warning',
      params: { indicator, headers: headers(alike) },
    };
  }
  return { code: 'people.join.none', severity: 'warning', params: { indicator } };
}

/** Which kind of satisfaction the target or the words of an item are about; null when they leave it open. */
export function satisfactionAsked({ target, item }: ScoredItem): SatisfactionKind | null {
  const words = `${item.criteria ?? ''} ${item.targetText ?? ''}`;
  if (/平均.{0,4}分|均分|满分\s*[:为]?\s*5|5分制|五分制|mean (?:mark|score)|out of 5/i.test(words))
    return 'mean';
  return target === null ? null : kindOfTarget(target);
}

const HIGHEST_MEAN = 10;

function kindOfTarget({ min, max, unit }: Target): SatisfactionKind | null {
  const bound = (min ?? max)?.value;
  if (bound === undefined) return null;
  if (unit?.dimension === 'ratio') return 'share';
  if (bound <= 1) return 'share';
  if (bound <= HIGHEST_MEAN) return 'mean';
  return unit?.dimension === 'mark' ? 'hundred' : null;
}

function positions(columns: readonly RosterColumn[], test: (column: RosterColumn) => boolean): number[] {
  return columns.flatMap((column, position) => (test(column) ? [position] : []));
}
