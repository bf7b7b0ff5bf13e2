import {
  type AppraisalPeriod,
  periodAround,
  printPeriod,
  shiftPeriod,
} from '../../core/people/appraisal-period';
import type { PersonCard, PersonFlagKind } from '../../core/people/person-card';
import { designQuarterReview, type QuarterParts } from '../../core/review/quarter-review';
import { designReport, type ReportParts } from '../../core/review/report-sheet';
import type { SourceParts } from '../../core/review/sources-of';
import type { HistoryGroup, StoredHistory } from '../../core/review/stored-history';
import { teamSources } from '../../core/review/team-sources';
import type { ChartedDesign } from '../../workbook/write-sheet-designs';
import { pointsParts } from './make-evaluations';
import { makeReviewSheets, type SheetsMade } from './make-review-sheets';
import { officeLocale } from '../office-locale';
import type { Review, ReviewedPerson, ReviewOptions } from './review-people';

/** Periods of the trend, the present one included. */
const TREND_PERIODS = 12;

/** A form whose people were stored in a period, and one of them. */
interface StoredForm extends ReviewedPerson {
  readonly parts: SourceParts & { readonly stored: NonNullable<SourceParts['stored']> };
}

/**
 * 报表: one page for management with native charts, one for each form that people are scored by. One that is there already for the
 * period is left as it is. Throws an ActionError without people or without a period.
 *
 * @example await makeReport() // { made: ['绩效报表 2021-03'], kept: [] }
 */
export function makeReport(options: ReviewOptions = {}): Promise<SheetsMade> {
  return makeTeamSheets(options, (review, form) => {
    const found = reportParts(review, form);
    if (found === null) return null;
    const { design, charts } = designReport(found, review.say);
    return { ...design, name: `${design.name} ${printPeriod(form.parts.stored.period)}`, charts };
  });
}

/** 季度复盘 (A7, B10): what the indicators tell people apart by, over the stored periods of the quarter, one for each form. */
export function makeQuarterReview(options: ReviewOptions = {}): Promise<SheetsMade> {
  return makeTeamSheets(options, (review, form) => {
    const parts = quarterParts(review, form);
    const design = designQuarterReview(parts, review.say);
    return { ...design, name: `${design.name} ${parts.periods}` };
  });
}

/** Makes one sheet for each form; its name says the form where there are several. */
function makeTeamSheets(
  options: ReviewOptions,
  design: (review: Review, form: StoredForm) => ChartedDesign | null,
): Promise<SheetsMade> {
  return makeReviewSheets({ ...options, needsPeriod: true }, options.locale ?? officeLocale(), (review) => {
    const forms = [...new Set(review.people.map(({ parts }) => parts))];
    return forms.flatMap((parts) => {
      const person = review.people.find((each) => each.parts === parts)?.person;
      if (person === undefined || parts.stored === null) return [];
      const made = design(review, { person, parts: { ...parts, stored: parts.stored } });
      if (made === null) return [];
      return forms.length > 1 ? { ...made, name: `${made.name} ${parts.form.name}` } : made;
    });
  });
}

function reportParts({ read, people, say }: Review, { person, parts }: StoredForm): ReportParts | null {
  const { index, period } = parts.stored;
  const { teams } = read.card;
  const team = teams.find((each) => each.team === null && each.form === person.form);
  const sources = team === undefined ? null : teamSources(team, person, teams, parts);
  if (sources === null) return null;
  const main = mainGroup(parts, person, period);
  const members = people
    .filter((each) => each.person.form === person.form)
    .map((each) => each.person)
    .sort((a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity));
  const { policy } = person.card ?? {};
  const lowest = sources.grades.find(({ name }) => name === policy?.grades.at(-1)?.name);
  return {
    period: sources.period,
    people: sources.people,
    meanTotal: sources.meanTotal,
    lowest: lowest === undefined ? null : { grade: lowest.name, count: lowest.count },
    items: sources.items.map(({ indicator, target, shown, actual, achievement }) => {
      return { indicator, target, shown, mean: actual, achievement };
    }),
    ranking: members.map(({ person: { name } }) => {
      const stored = index.find({ ...main, person: name });
      return { name: stored?.cell('person') ?? null, total: stored?.cell('total') ?? null };
    }),
    grades: sources.grades,
    trend: trendOf(index, main),
    flagged: members
      .filter(({ flags }) => flags.length > 0)
      .sort((a, b) => b.flags.length - a.flags.length)
      .map((each) => ({ name: each.person.name, marks: marksOf(each, say) })),
  };
}

/** Means of the totals of each period that was stored. */
function trendOf(index: StoredHistory, main: HistoryGroup): ReportParts['trend'] {
  return Array.from({ length: TREND_PERIODS }, (_, at) =>
    shiftPeriod(main.period, at - TREND_PERIODS + 1),
  ).flatMap((period) => {
    const mean = index.mean({ ...main, period }, 'total');
    return mean === null ? [] : [{ period: printPeriod(period), mean }];
  });
}

/** Everybody of the form by its first item: each person has a row for it, with the total. */
function mainGroup({ form }: SourceParts, { items }: PersonCard, period: AppraisalPeriod): HistoryGroup {
  return { period, form: form.name, indicator: items[0]?.scored.item.indicator ?? '', team: null };
}

function marksOf({ flags }: PersonCard, say: Review['say']): string {
  return flags
    .map(({ kind, indicator }) => say(`people.mark.${kind}`, { indicator: indicator ?? '' }))
    .join(say('people.mark.join'));
}

/** What a quarterly review looks at: data that may be wrong, or figures bought with others (A7, B6, B7). */
const ANOMALIES: readonly PersonFlagKind[] = ['anomaly', 'jump', 'conflict'];
const MOST_ANOMALIES = 10;

function quarterParts({ people, say }: Review, reviewed: StoredForm): QuarterParts {
  const { person, parts } = reviewed;
  const { index, period } = parts.stored;
  const quarter = periodAround(period, 'quarter');
  const all = [-2, -1, 0].map((by) => shiftPeriod(period, by));
  // The months of the quarter up to now; a quarter or a year is looked at itself.
  const months = period.kind === 'month' && quarter !== null ? all.filter((each) => printPeriod(periodAround(each, 'quarter') ?? each) === printPeriod(quarter)) : [period];
  const found = months.map((each) => ({ period: each, members: index.group(mainGroup(parts, person, each)) })).filter(({ members }) => members.length > 0);
  const names = [found[0], found.at(-1)].flatMap((each) => (each === undefined ? [] : [printPeriod(each.period)]));
  const indicators = person.items.map(({ scored }) => scored.item.indicator);
  const own = (indicator: string) => index.find({ ...mainGroup(parts, person, period), indicator, person: person.person.name });
  return {
    periods: [...new Set(names)].join('–'),
    form: own(indicators[0] ?? '')?.cell('form') ?? parts.places.formPlace,
    indicators: indicators.map((indicator) => {
      const stored = own(indicator);
      return { indicator, weight: stored?.cell('weight') ?? null, full: stored?.entry.full == null ? null : stored.cell('full') };
    }),
    observations: found.flatMap(({ members }) =>
      members.map(({ entry, cell }) => ({
        period: cell('period'),
        person: cell('person'),
        scores: indicators.map((indicator) => index.find({ period: entry.period, person: entry.person, form: entry.form, indicator })?.cell('score') ?? null),
        total: cell('total'),
      })),
    ),
    outOf: pointsParts(reviewed).outOf,
    anomalies: people.flatMap(({ person: each }) => {
      const flags = each.form === person.form ? each.flags.filter(({ kind }) => ANOMALIES.includes(kind)) : [];
      return flags.length === 0 ? [] : [say('review.quarter.anomaly', { name: each.person.name, marks: marksOf({ ...each, flags }, say) })];
    }).slice(0, MOST_ANOMALIES),
  };
} // prettier-ignore
