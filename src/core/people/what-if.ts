import type { FormItem } from '../forms/form';
import { cleanNumber } from '../quantity/convert';
import { unitOf } from '../quantity/unit';
import { DEFAULT_POLICY, type Policy } from '../scoring/policy';
import { scoreTable } from '../scoring/score-table';
import { type AppraisalPeriod, isSamePeriod, printPeriod } from './appraisal-period';
import { entriesThatCount, type HistoryEntry, nameKey } from './history';
import { DEFAULT_PEOPLE_POLICY, type PeoplePolicy } from './people-policy';
import { ranksOf, topOf } from './rank';
import type { RosterForm } from './roster';
import { blankForm } from './score-person';

/** What would be different; positions are those of the form's items. */
export interface WhatIfChange {
  /** New weights as shares; items that are not named keep theirs. */
  readonly weights?: ReadonlyMap<number, number>;
  readonly criteria?: ReadonlyMap<number, string>;
}

/** A person in a past period, as it was and as it would have been. */
export interface WhatIfRow {
  readonly period: AppraisalPeriod;
  readonly person: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** In the top share before and after: what a bonus goes by. */
  readonly topBefore: boolean;
  readonly topAfter: boolean;
}

export interface WhatIf {
  readonly rows: readonly WhatIfRow[];
  /** Rows whose rank would be another. */
  readonly moved: number;
  /** Σ (after − before): at so much a point, what it costs (D4). */
  readonly points: number;
  /** Bonuses (A6) more than before; negative for fewer. */
  readonly bonuses: number;
}

/**
 * Scores the past of a form's people anew by other weights or criteria: who moves, and what it costs. The history's values are
 * scored; "before" is what was recorded. A rank that was withheld stays withheld.
 *
 * @example whatIf(form, history, { weights: new Map([[0, 0.4], [1, 0.6]]) }).moved // 3
 */
export function whatIf(
  form: RosterForm,
  history: readonly HistoryEntry[],
  change: WhatIfChange,
  policy: Pick<Policy, 'rank'> = DEFAULT_POLICY,
  people: PeoplePolicy = DEFAULT_PEOPLE_POLICY,
): WhatIf {
  const own = entriesThatCount(history).filter((entry) => nameKey(entry.form) === nameKey(form.name));
  const periods = [...new Map(own.map((entry) => [printPeriod(entry.period), entry.period])).values()];
  const rows = periods.flatMap((period) =>
    rowsOf(
      form,
      own.filter((entry) => isSamePeriod(entry.period, period)),
      change,
      policy,
      people,
    ),
  );
  const sum = rows.reduce((total, { before, after }) => {
    return before === null || after === null ? total : total + after - before;
  }, 0);
  return {
    rows,
    moved: rows.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter).length,
    points: cleanNumber(sum),
    bonuses: rows.reduce((count, { topBefore, topAfter }) => count + Number(topAfter) - Number(topBefore), 0),
  };
}

function rowsOf(
  form: RosterForm,
  entries: readonly HistoryEntry[],
  change: WhatIfChange,
  { rank }: Pick<Policy, 'rank'>,
  { topShare }: PeoplePolicy,
): WhatIfRow[] {
  const names = [...new Map(entries.map((entry) => [nameKey(entry.person), entry.person])).values()];
  const found = names.map((person) => {
    const own = entries.filter((entry) => nameKey(entry.person) === nameKey(person));
    const [first] = own;
    return {
      person,
      period: first?.period as AppraisalPeriod,
      before: first?.total ?? null,
      after: totalWith(form, own, change),
      withheld: first?.rank == null,
    };
  });
  const counted = (which: 'before' | 'after') => found.map((each) => (each.withheld ? null : each[which]));
  const [before, after] = [counted('before'), counted('after')];
  const [ranksBefore, ranksAfter] = [ranksOf(before, rank), ranksOf(after, rank)];
  const [topBefore, topAfter] = [new Set(topOf(before, topShare)), new Set(topOf(after, topShare))];
  return found.map(({ person, period, ...totals }, at) => ({
    period,
    person,
    before: totals.before,
    after: totals.after,
    rankBefore: ranksBefore[at] ?? null,
    rankAfter: ranksAfter[at] ?? null,
    topBefore: topBefore.has(at),
    topAfter: topAfter.has(at),
  }));
}

function totalWith(
  form: RosterForm,
  entries: readonly HistoryEntry[],
  { weights, criteria }: WhatIfChange,
): number | null {
  const blank = blankForm(form.table);
  const items = blank.items.map((item, at): FormItem => {
    const entry = entries.find(({ indicator }) => nameKey(indicator) === nameKey(item.indicator));
    const unitArgument = entry?.unitArgument ?? null;
    return {
      ...item,
      weight: weights?.get(at) ?? item.weight,
      criteria: criteria?.get(at) ?? item.criteria,
      actual: {
        value: entry?.value ?? '',
        unit: unitArgument === null ? null : unitOf(unitArgument === '100%' ? '%' : unitArgument),
        unitArgument,
      },
    };
  });
  return scoreTable({ ...blank, items }, form.policy).total;
}
