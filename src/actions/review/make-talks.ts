import { nameKey } from '../../core/people/history';
import { cellOn } from '../../core/people/sheets/person-formulas';
import { sourcesOf } from '../../core/review/sources-of';
import { designTalk } from '../../core/review/talk-sheet';
import { designWordings, findWordings } from '../../core/review/wordings';
import { writeSheetDesign } from '../../workbook/write-sheet-design';
import type { SheetDesign } from '../../core/sheets/sheet-design';
import { pointsParts, sheetTitle } from './make-evaluations';
import { makeReviewSheets, type SheetsMade } from './make-review-sheets';
import { datesText, type ReviewedPerson, type Review, type ReviewOptions } from './review-people';
import { officeLocale } from '../office-locale';

/**
 * 面谈表 for one person, some, or everybody (D2, D5). The sheet of wordings is made first where the workbook has none. One that is
 * there already for the same person and period is left as it is. Cancelled, none is left.
 *
 * @example await makeTalks({ people: ['Jim'] }) // { made: ['面谈-Jim 2021-03'], kept: [] }
 */
export function makeTalks(options: ReviewOptions = {}): Promise<SheetsMade> {
  const locale = options.locale ?? officeLocale();
  return makeReviewSheets(
    options,
    locale,
    (review) => review.people.flatMap((reviewed) => talkOf(review, reviewed) ?? []),
    async (context, review) => {
      if (review.read.grids.some((grid) => findWordings(grid) !== null)) return [];
      return [await writeSheetDesign(context, designWordings(review.say))];
    },
  );
}

function talkOf(review: Review, reviewed: ReviewedPerson): SheetDesign | null {
  const sources = sourcesOf(reviewed.person, reviewed.parts);
  const { card } = reviewed.person;
  const wordings = review.read.grids.map(findWordings).find((found) => found !== null);
  if (sources === null || card === null || wordings == null) return null;
  return designTalk(
    {
      person: reviewed.person,
      title: sheetTitle(review, reviewed),
      sources,
      scoreFormat: pointsParts(reviewed).scoreFormat,
      isWeighted: card.scale === 'hundred',
      wordings,
      dates: datesText(review),
      causes: causesOf(review, reviewed),
    },
    review.say,
  );
}

/** The cells that state the special causes of a person. */
function causesOf({ read }: Review, { person }: ReviewedPerson) {
  const { causes } = read;
  if (causes === null) return [];
  const found = person.items.flatMap(({ excluded, scored }) =>
    excluded === null ? [] : [{ indicator: scored.item.indicator, row: excluded.cause.row }],
  );
  const seen = new Set<string>();
  return found.flatMap(({ indicator, row }) => {
    const key = `${nameKey(indicator)}|${row}`;
    if (row === null || seen.has(key)) return [];
    seen.add(key);
    return [{ indicator, reason: cellOn(causes.sheet, row, causes.reasonColumn), by: cellOn(causes.sheet, row, causes.byColumn) }]; // prettier-ignore
  });
}
