import { parsePeriod, printPeriod } from '../../core/people/appraisal-period';
import { nameKey } from '../../core/people/history';
import { readEntries, type RowEntries, rowKey } from '../../core/people/sheets/list-sheet';
import { type AppealRow, APPEAL_COLUMNS, designAppeals } from '../../core/review/appeal-sheet';
import { sourcesOf } from '../../core/review/sources-of';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import { officeLocale } from '../office-locale';
import { type Review, type ReviewOptions, reviewPeople } from './review-people';
import { olderSheet, writeListSheet } from '../write-list-sheet';

export interface AppealOptions extends Omit<ReviewOptions, 'people'> {
  readonly person: string;
  /** The item's name on the form. */
  readonly indicator: string;
}

/**
 * 申诉 (D5): enters an appeal against a score into the list of appeals, with the original score beside room for the revised one, reason,
 * date and decision. Entered twice, it stands once. Throws an ActionError for a person or an item that is not there.
 *
 * @example await addAppeal({ person: 'Jim', indicator: '平均响应时长' }) // { sheet: '绩效申诉', appeals: 1 }
 */
export function addAppeal({ person, indicator, ...options }: AppealOptions): Promise<{
  readonly sheet: string;
  readonly appeals: number;
}> {
  const locale = options.locale ?? officeLocale();
  return cancellable(() =>
    Excel.run(async (context) => {
      const review = await reviewPeople(context, locale, options);
      const { period } = review.read.card;
      const fresh = appealOf(review, period === null ? '' : printPeriod(period), person, indicator);
      if (fresh === null) throw new ActionError('review.no-item', { name: person, indicator });
      const older = olderSheet(review.read.grids, 'appeals');
      const entries = readEntries(older, 'appeals', APPEAL_COLUMNS, []);
      const known = [...entries.rows.values()].flatMap((row) => appealBefore(review, row) ?? []);
      const key = (row: AppealRow) => rowKey([row.period, row.person, row.indicator]);
      const rows = [...known.filter((row) => key(row) !== key(fresh)), fresh];
      const list = designAppeals(rows, entries, locale, review.say);
      return { sheet: await writeListSheet(context, list, older, options.signal), appeals: rows.length };
    }),
  );
}

function appealBefore(review: Review, { key }: RowEntries): AppealRow {
  const [period = '', person = '', indicator = ''] = key.map(String);
  return appealOf(review, period, person, indicator) ?? { period, person, indicator, score: null, total: null, worth: null };
} // prettier-ignore

/** Where the score stands: on the history sheet, which nobody changes, else on the sheet of people while it shows the period. */
function appealOf(review: Review, period: string, person: string, indicator: string): AppealRow | null {
  const { card } = review.read;
  const reviewed = review.people.find((each) => nameKey(each.person.person.name) === nameKey(person));
  const at = reviewed?.person.items.findIndex(({ scored }) => nameKey(scored.item.indicator) === nameKey(indicator));
  const when = parsePeriod(period);
  const stored = when === null ? null : (review.index?.find({ period: when, person, indicator }) ?? null);
  const isNow = card.period === null ? period === '' : printPeriod(card.period) === period;
  const sources = reviewed === undefined || !isNow ? null : sourcesOf(reviewed.person, reviewed.parts);
  const item = sources?.items[at ?? -1];
  if (stored === null && item === undefined) return null;
  const isHundred = reviewed?.person.card?.scale === 'hundred';
  const form = reviewed === undefined || at === undefined ? null : sourcesOf(reviewed.person, reviewed.parts)?.items[at];
  return {
    period,
    person: reviewed?.person.person.name ?? person,
    indicator: item?.indicator ?? indicator,
    score: stored?.cell('score') ?? item?.score ?? null,
    total: stored?.cell('total') ?? sources?.total ?? null,
    worth: isHundred ? (form?.weight ?? null) : null,
  };
} // prettier-ignore
