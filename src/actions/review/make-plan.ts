import { parsePeriod, printPeriod, shiftPeriod } from '../../core/people/appraisal-period';
import { nameKey } from '../../core/people/history';
import { readEntries, rowKey } from '../../core/people/sheets/list-sheet';
import { dueAfter } from '../../core/calendar/appraisal-dates';
import { designPlan, PLAN_COLUMNS, type PlanRow } from '../../core/review/plan-sheet';
import { sourcesOf } from '../../core/review/sources-of';
import { suggestMeasure } from '../../core/review/suggest-measure';
import { cancellable } from '../cancellable';
import { officeLocale } from '../office-locale';
import { type Review, type ReviewOptions, reviewPeople } from './review-people';
import { excelNow } from './take-snapshot';
import { olderSheet, writeListSheet } from '../write-list-sheet';

export interface PlanOptions extends ReviewOptions {
  /** Today, as an Excel day number; absent: now. */
  readonly now?: number;
}

/**
 * 改进计划 (B9) of the people's missed indicators, or brings it up to date: what was planned before stays, with the figures of the
 * period after it beside those of its own once the history has them.
 */
export function makePlan({ now = excelNow(), ...options }: PlanOptions = {}): Promise<{
  readonly sheet: string;
  readonly rows: number;
}> {
  const locale = options.locale ?? officeLocale();
  return cancellable(() =>
    Excel.run(async (context) => {
      const review = await reviewPeople(context, locale, options);
      const older = olderSheet(review.read.grids, 'plan');
      const entries = readEntries(older, 'plan', PLAN_COLUMNS, []);
      const present = missedRows(review, Math.floor(now));
      const known = new Set(present.map(({ period, person, indicator }) => rowKey([period, person, indicator])));
      const before = [...entries.rows.values()]
        .filter(({ key }) => !known.has(rowKey(key)))
        .flatMap(({ key }) => plannedRow(review, key.map(String)));
      const rows = [...present, ...before];
      const list = designPlan(rows, entries, locale, review.say);
      return { sheet: await writeListSheet(context, list, older, options.signal), rows: rows.length };
    }),
  ); // prettier-ignore
}

function missedRows(review: Review, today: number): PlanRow[] {
  const { card } = review.read;
  const period = card.period === null ? '' : printPeriod(card.period);
  return review.people.flatMap(({ person, parts }) => {
    const sources = sourcesOf(person, parts);
    return person.items.flatMap(({ scored }, at): PlanRow[] => {
      if (scored.flag !== 'missed' && scored.flag !== 'anomaly') return [];
      const { indicator } = scored.item;
      const item = sources?.items[at];
      const measure = suggestMeasure(indicator);
      return [{
        period,
        person: person.person.name,
        indicator,
        before: item?.actual ?? null,
        after: afterOf(review, period, person.person.name, indicator),
        numberFormat: item?.actualShown.numberFormat ?? 'General',
        measure: measure?.measure ?? null,
        owner: measure?.owner ?? null,
        due: measure === null ? null : dueAfter(today, measure.days, review.calendar),
      }];
    });
  }); // prettier-ignore
}

/** A row that was planned before: its figures from the history. */
function plannedRow(
  review: Review,
  [period = '', person = '', indicator = '']: readonly string[],
): PlanRow[] {
  const when = parsePeriod(period);
  const stored = when === null ? null : (review.index?.find({ period: when, person, indicator }) ?? null);
  const format = review.people
    .find((each) => nameKey(each.person.person.name) === nameKey(person))
    ?.person.items.find(({ scored }) => nameKey(scored.item.indicator) === nameKey(indicator))?.quantity
    ?.unit?.dimension;
  return [
    {
      period,
      person,
      indicator,
      before: stored?.cell('value') ?? null,
      after: afterOf(review, period, person, indicator),
      numberFormat: format === 'ratio' ? '0.0%' : 'General',
      measure: null,
      owner: null,
      due: null,
    },
  ];
}

function afterOf({ index }: Review, period: string, person: string, indicator: string) {
  const when = parsePeriod(period);
  if (when === null) return null;
  return index?.find({ period: shiftPeriod(when, 1), person, indicator })?.cell('value') ?? null;
}
