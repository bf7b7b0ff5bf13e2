import { printPeriod } from '../../core/people/appraisal-period';
import { designEvaluation } from '../../core/review/evaluation-sheet';
import type { PointsParts } from '../../core/review/evaluation-page';
import { sourcesOf } from '../../core/review/sources-of';
import { makeReviewSheets, type SheetsMade } from './make-review-sheets';
import { officeLocale } from '../office-locale';
import { datesText, type Review, type ReviewedPerson, type ReviewOptions } from './review-people';

/**
 * 绩效评估表 for one person, some, or everybody (A5), each on a sheet of its own. The results of the period are stored first, so that the
 * sheet stays true when the sheet of people goes on. One that is there already for the same person and period is left as it is.
 * Cancelled, none is left. Throws an ActionError without people, when Excel refuses, or when cancelled.
 *
 * @example await makeEvaluations({ people: ['Jim'] }) // { made: ['评估-Jim 2021-03'], kept: [] }
 */
export function makeEvaluations(options: ReviewOptions = {}): Promise<SheetsMade> {
  return makeReviewSheets(options, options.locale ?? officeLocale(), (review) =>
    review.people.flatMap((reviewed) => {
      const { person, parts } = reviewed;
      const sources = sourcesOf(person, parts);
      if (sources === null || person.card === null) return [];
      return designEvaluation(
        {
          ...pointsParts(reviewed),
          person: sheetTitle(review, reviewed),
          sources,
          dates: datesText(review),
          isWithheld: person.rank === null && person.withheld.length > 0,
          raters: parts.form.table.columns.filter(({ role }) => role === 'rater').map(({ header }) => header),
        },
        review.say,
      );
    }),
  ); // prettier-ignore
}

/** How the marks of a person's form are shown and added up. */
export function pointsParts({ person, parts }: ReviewedPerson): PointsParts {
  return {
    scoreFormat: `0.${'0'.repeat(person.card?.policy.scoreDecimals ?? 2)}`,
    outOf: person.card?.scale === 'hundred' ? 100 : null,
    hasWeights: person.items.some(({ scored }) => scored.item.weight !== null),
    policyReference: parts.policyReference,
  };
}

/** Who and when, for the name of a sheet. */
export function sheetTitle({ read }: Review, { person }: ReviewedPerson): string {
  const { period } = read.card;
  return period === null ? person.person.name : `${person.person.name} ${printPeriod(period)}`;
}
