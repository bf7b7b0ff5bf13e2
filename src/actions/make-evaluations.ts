import type { SheetDesign } from '../core/sheets/sheet-design';
import { printPeriod } from '../core/people/appraisal-period';
import { designEvaluation } from '../core/review/evaluation-sheet';
import { sourcesOf } from '../core/review/sources-of';
import { fitSheetName } from '../workbook/fit-sheet-name';
import { writeSheetDesigns } from '../workbook/write-sheet-designs';
import { cancellable } from './cancellable';
import { officeLocale } from './office-locale';
import { orRemove } from './or-remove';
import {
  datesText,
  type Review,
  type ReviewedPerson,
  type ReviewOptions,
  reviewPeople,
} from './review-people';

export interface SheetsMade {
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  /** Names of those that were there already: they are live, and what people wrote on them stays. */
  readonly kept: readonly string[];
}

/**
 * 绩效评估表 for one person, some, or everybody (A5), each on a sheet of its own. One that is there already for the same person and
 * period is left as it is. Cancelled, none is left. Throws an ActionError without people, when Excel refuses, or when cancelled.
 *
 * @example await makeEvaluations({ people: ['Jim'] }) // { made: ['评估-Jim 2021-03'], kept: [] }
 */
export function makeEvaluations(options: ReviewOptions = {}): Promise<SheetsMade> {
  return makeSheets(options, (review, reviewed) => {
    const sources = sourcesOf(reviewed.person, reviewed.parts);
    const card = reviewed.person.card;
    if (sources === null || card === null) return null;
    return designEvaluation(
      {
        person: sheetTitle(review, reviewed),
        sources,
        scoreFormat: `0.${'0'.repeat(card.policy.scoreDecimals)}`,
        outOf: card.scale === 'hundred' ? 100 : null,
        dates: datesText(review),
        policyReference: reviewed.parts.policyReference,
        raters: reviewed.parts.form.table.columns.filter(({ role }) => role === 'rater').map(({ header }) => header),
      },
      review.say,
    ); // prettier-ignore
  });
}

/** Who and when, for the name of a sheet. */
export function sheetTitle({ read }: Review, { person }: ReviewedPerson): string {
  const { period } = read.card;
  return period === null ? person.person.name : `${person.person.name} ${printPeriod(period)}`;
}

/** What is made before the sheets of the people, and is nothing without them. */
export type MakeBefore = (context: Excel.RequestContext, review: Review) => Promise<readonly string[]>;

/** Makes one sheet a person; `design` null for a person who has none. Refused or cancelled, nothing of `before` is left either. */
export function makeSheets(
  options: ReviewOptions,
  design: (review: Review, person: ReviewedPerson) => SheetDesign | null,
  before: MakeBefore = () => Promise.resolve([]),
): Promise<SheetsMade> {
  const locale = options.locale ?? officeLocale();
  return cancellable(() =>
    Excel.run(async (context) => {
      const first = await reviewPeople(context, locale, options);
      const needed = await before(context, first);
      return orRemove(context, needed, async () => {
        const review = needed.length === 0 ? first : await reviewPeople(context, locale, options);
        const designs = review.people.flatMap((person) => design(review, person) ?? []);
        const taken = new Set(review.read.grids.map(({ sheet }) => sheet.toLowerCase()));
        const isThere = ({ name }: SheetDesign) => taken.has(fitSheetName(name, []).toLowerCase());
        const fresh = designs.filter((each) => !isThere(each));
        const made = fresh.length === 0 ? [] : await writeSheetDesigns(context, fresh, options);
        return { made, kept: designs.filter(isThere).map(({ name }) => fitSheetName(name, [])) };
      });
    }),
  );
}
