import type { DocumentLocale } from '../messages/locale';
import { fitSheetName } from '../workbook/fit-sheet-name';
import { type ChartedDesign, writeSheetDesigns } from '../workbook/write-sheet-designs';
import { cancellable } from './cancellable';
import { type Review, type ReviewOptions, reviewPeople } from './review-people';

export interface SheetsMade {
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  /** Names of those that were there already: what people wrote on them stays. */
  readonly kept: readonly string[];
}

/**
 * Makes the sheets that `design` wants of the people's stored results. One that is there already by its name is left as it is.
 * Cancelled or refused, none of them is left, and nothing in the history; `before` makes what they all refer to.
 */
export function makeReviewSheets(
  options: ReviewOptions,
  locale: DocumentLocale,
  design: (review: Review) => readonly ChartedDesign[],
  before: (context: Excel.RequestContext, review: Review) => Promise<Review> = (_, review) =>
    Promise.resolve(review),
): Promise<SheetsMade> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const first = await reviewPeople(context, locale, options);
      const review = await before(context, first);
      const designs = design(review);
      const taken = new Set(review.read.grids.map(({ sheet }) => sheet.toLowerCase()));
      const isThere = ({ name }: ChartedDesign) => taken.has(fitSheetName(name, []).toLowerCase());
      const fresh = designs.filter((each) => !isThere(each));
      const made =
        fresh.length === 0 ? [] : await orTakeBack(writeSheetDesigns(context, fresh, options), first);
      return { made, kept: designs.filter(isThere).map(({ name }) => fitSheetName(name, [])) };
    }),
  );
}

async function orTakeBack<T>(work: Promise<T>, { takeBack }: Review): Promise<T> {
  try {
    return await work;
  } catch (error) {
    // What stopped the work may stop this too; a record that stays is complete, and is not added to again.
    await takeBack().catch(() => undefined);
    throw error;
  }
}
