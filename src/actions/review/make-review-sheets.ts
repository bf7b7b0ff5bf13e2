import type { DocumentLocale } from '../../messages/locale';
import { fitSheetName } from '../../workbook/fit-sheet-name';
import { type ChartedDesign, writeSheetDesigns } from '../../workbook/write-sheet-designs';
import { cancellable } from '../cancellable';
import { orRemove } from '../or-remove';
import { type Review, type ReviewOptions, reviewPeople } from './review-people';

export interface SheetsMade {
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  /** Names of those that were there already: what people wrote on them stays. */
  readonly kept: readonly string[];
}

/** Makes what the sheets of a review refer to; answers its sheets, which are nothing without them. */
export type MakeBefore = (context: Excel.RequestContext, review: Review) => Promise<readonly string[]>;

/**
 * Makes the sheets that `design` wants of the people's stored results. One that is there already by its name is left as it is.
 * Cancelled or refused, none of them is left, nothing of `before`, and nothing in the history.
 */
export function makeReviewSheets(
  options: ReviewOptions,
  locale: DocumentLocale,
  design: (review: Review) => readonly ChartedDesign[],
  before: MakeBefore = () => Promise.resolve([]),
): Promise<SheetsMade> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const first = await reviewPeople(context, locale, options);
      return orTakeBack(first, async () => {
        const needed = await before(context, first);
        return orRemove(context, needed, async () => {
          const review = needed.length === 0 ? first : await reviewPeople(context, locale, options);
          const designs = design(review);
          const taken = new Set(review.read.grids.map(({ sheet }) => sheet.toLowerCase()));
          const isThere = ({ name }: ChartedDesign) => taken.has(fitSheetName(name, []).toLowerCase());
          const fresh = designs.filter((each) => !isThere(each));
          const made = fresh.length === 0 ? [] : await writeSheetDesigns(context, fresh, options);
          return { made, kept: designs.filter(isThere).map(({ name }) => fitSheetName(name, [])) };
        });
      });
    }),
  );
}

async function orTakeBack<T>({ takeBack }: Review, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What stopped the work may stop this too; a record that stays is complete, and is not added to again.
    await takeBack().catch(() => undefined);
    throw error;
  }
}
