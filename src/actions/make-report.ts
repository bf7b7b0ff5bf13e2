import type { PersonCard } from '../core/people/person-card';
import { type AppraisalPeriod, printPeriod, shiftPeriod } from '../core/people/appraisal-period';
import { entriesThatCount, nameKey } from '../core/people/history';
import { HISTORY_COLUMNS } from '../core/people/sheets/history-sheet';
import { personFormulas, sheetPrefix } from '../core/people/sheets/person-formulas';
import { cellAddress } from '../core/forms/a1-address';
import { designReport, type ReportParts } from '../core/review/report-sheet';
import { designQuarterReview } from '../core/review/quarter-review';
import type { SourceParts } from '../core/review/sources-of';
import { textLiteral } from '../core/review/sentence-formula';
import type { SheetDesign } from '../core/sheets/sheet-design';
import { fitSheetName } from '../workbook/fit-sheet-name';
import { type ChartedDesign, writeSheetDesigns } from '../workbook/write-sheet-designs';
import { cancellable } from './cancellable';
import type { SheetsMade } from './make-evaluations';
import { officeLocale } from './office-locale';
import { type Review, type ReviewOptions, reviewPeople } from './review-people';

/** Periods of the trend, the present one included. */
const TREND_PERIODS = 12;

/**
 * 报表: one page for management with native charts, one for each form that people are scored by. One that is there already for the
 * period is left as it is: its figures and charts are live.
 */
export function makeReport(options: ReviewOptions = {}): Promise<SheetsMade> {
  return makeTeamSheets(options, (review, parts, person) => {
    const { design, charts } = designReport(reportParts(review, parts, person), review.say);
    return { ...design, charts };
  });
}

/** 季度复盘 (A7, B10): what the indicators tell people apart by, one for each form. */
export function makeQuarterReview(options: ReviewOptions = {}): Promise<SheetsMade> {
  return makeTeamSheets(options, (review, { places }, person) =>
    designQuarterReview(places, person.card?.scale === 'hundred' ? 100 : null, review.say),
  );
}

/** Makes one sheet for each form; `person` is one who is scored by it. */
function makeTeamSheets(
  options: ReviewOptions,
  design: (review: Review, parts: SourceParts, person: PersonCard) => ChartedDesign,
): Promise<SheetsMade> {
  const locale = options.locale ?? officeLocale();
  return cancellable(() =>
    Excel.run(async (context) => {
      const review = await reviewPeople(context, locale, options);
      const forms = [...new Set(review.people.map(({ parts }) => parts))];
      const designs = forms.flatMap((parts) => {
        const person = review.people.find((each) => each.parts === parts)?.person;
        return person === undefined ? [] : [named(design(review, parts, person), review, forms.length > 1 ? parts : null)];
      });
      const taken = new Set(review.read.grids.map(({ sheet }) => sheet.toLowerCase()));
      const isThere = ({ name }: SheetDesign) => taken.has(fitSheetName(name, []).toLowerCase());
      const fresh = designs.filter((each) => !isThere(each));
      const made = fresh.length === 0 ? [] : await writeSheetDesigns(context, fresh, options);
      return { made, kept: designs.filter(isThere).map(({ name }) => fitSheetName(name, [])) };
    }),
  ); // prettier-ignore
}

/** The sheet's name says the period, and the form where there are several. */
function named(design: ChartedDesign, { read }: Review, parts: SourceParts | null): ChartedDesign {
  const { period } = read.card;
  const words = [design.name, ...(period === null ? [] : [printPeriod(period)]), ...(parts === null ? [] : [parts.form.name])];
  return { ...design, name: words.join(' ') };
} // prettier-ignore

function reportParts(review: Review, parts: SourceParts, { card }: PersonCard): ReportParts {
  const { places, form, formGrid, policyReference } = parts;
  const formulas = card === null ? null : personFormulas(form.table, formGrid, card, policyReference);
  const mean = places.summary.get('mean');
  return {
    places,
    items: places.items.map(({ indicator, actual }, at) => {
      const item = card?.items[at];
      const place = mean === undefined ? null : places.cell(mean, actual);
      const formula =
        item === undefined || place === null ? null : formulas?.compared('achievement', item, place);
      return { indicator, target: null, achievement: formula?.replace(/^=/, '') ?? null };
    }),
    grades: card?.policy.grades ?? [],
    trend: trendOf(review, parts),
  };
}

/** Means of the totals of each period on the history sheet. Every person has one row for each item there, so one item's rows are taken. */
function trendOf({ read }: Review, { form, places }: SourceParts): ReportParts['trend'] {
  const { history, card } = read;
  const [item] = places.items;
  if (history === null || card.period === null || item === undefined) return [];
  const at = (name: string) =>
    history.columns[HISTORY_COLUMNS.findIndex(({ field }) => field === name)] ?? -1;
  const column = (name: string) => {
    const found = at(name);
    if (found < 0) return null;
    const address = (row: number) => cellAddress(row, found).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    return `${sheetPrefix(history.sheet)}${address(0)}:${address(Math.max(history.nextRow - 1, 1))}`;
  };
  const [totals, periods, forms, indicators] = ['total', 'period', 'form', 'indicator'].map(column);
  if (totals == null || periods == null || forms == null || indicators == null) return [];
  const known = entriesThatCount(history.entries).filter(
    (entry) => nameKey(entry.form) === nameKey(form.name),
  );
  const wanted = Array.from({ length: TREND_PERIODS }, (_, back) =>
    shiftPeriod(card.period as AppraisalPeriod, back - TREND_PERIODS + 1),
  );
  return wanted.flatMap((period) => {
    const text = printPeriod(period);
    if (!known.some((entry) => printPeriod(entry.period) === text)) return [];
    // Not AVERAGEIFS: its criteria take 2026-03 for a date.
    const tests = [
      [periods, text],
      [forms, form.name],
      [indicators, item.indicator],
    ].map(([range, value]) => `--(${range ?? ''}=${textLiteral(value ?? '')})`);
    const met = tests.join(',');
    return [{ period: text, mean: `SUMPRODUCT(${met},${totals})/SUMPRODUCT(${met})` }];
  });
}
