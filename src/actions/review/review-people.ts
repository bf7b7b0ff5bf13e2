import { appraisalDates } from '../../core/calendar/appraisal-dates';
import { readOwnHolidays } from '../../core/calendar/own-holidays';
import { type WorkCalendar, withOwnDays } from '../../core/calendar/work-calendar';
import type { SheetGrid } from '../../core/forms/grid';
import { nameKey } from '../../core/people/history';
import type { AppraisalPeriod } from '../../core/people/appraisal-period';
import type { PersonCard } from '../../core/people/person-card';
import { rosterSheetForm } from '../../core/people/sheets/roster-entries';
import { type Say, titleOf } from '../../core/people/sheets/sheet-words';
import { incentiveRules, lowRatingSources } from '../../core/review/beside-places';
import { type StoredHistory, storedHistory } from '../../core/review/stored-history';
import type { SourceParts } from '../../core/review/sources-of';
import { readPeoplePlaces } from '../../core/review/people-places';
import type { DocumentLocale } from '../../messages/locale';
import { ActionError } from '../action-error';
import { CHINA } from './china-calendar';
import { writeRoster } from '../people/make-roster';
import { type PeopleRead, requirePeople, sayIn } from '../people/read-people';
import { storeResults } from './take-snapshot';
import { olderSheet } from '../write-list-sheet';

export interface ReviewOptions {
  /** Absent: everybody. */
  readonly people?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** What is to be made is about a period: none is an ActionError. */
  readonly needsPeriod?: true;
  /** Language of the sheets; absent: that of the user's Office. */
  readonly locale?: DocumentLocale;
}

/** A person to make a sheet for, and where the person's figures stand. */
export interface ReviewedPerson {
  readonly person: PersonCard;
  readonly parts: SourceParts;
}

export interface Review {
  readonly read: PeopleRead;
  readonly people: readonly ReviewedPerson[];
  /** The history by period, person and indicator; null without one. */
  readonly index: StoredHistory | null;
  readonly say: Say;
  readonly calendar: WorkCalendar;
  /** Takes back what was added to the history for it. */
  readonly takeBack: () => Promise<void>;
}

/**
 * What the sheets of a review are made of: the people, the sheet of people scores, which is made first where the workbook has none, and
 * the history, to which the results are added where it does not hold them. Both are complete sheets and stay when it is cancelled
 * afterwards. Throws an ActionError without people or for a name that nobody has.
 */
export async function reviewPeople(
  context: Excel.RequestContext,
  locale: DocumentLocale,
  { people: wanted, signal, needsPeriod }: ReviewOptions,
): Promise<Review> {
  let read = await requirePeople(context);
  if (missesSheets(read)) {
    await writeRoster(context, read, locale, signal);
    read = await requirePeople(context);
  }
  const missing = wanted?.find((name) => !read.card.people.some((each) => each.form !== null && nameKey(each.person.name) === nameKey(name))); // prettier-ignore
  if (missing !== undefined) throw new ActionError('review.nobody', { name: missing });
  if (needsPeriod === true && read.card.period === null) {
    throw new ActionError('people.no-period', { sheet: titleOf('roster', locale) });
  }
  // What is printed and signed refers to the record: the sheet of people goes on to the next period.
  const stored = await storeResults(context, read, locale, { signal });
  if (stored !== null && stored.added > 0) read = await requirePeople(context);
  const { card, history } = read;
  const index = history === null ? null : storedHistory(history);
  const incentives = incentiveRules(olderSheet(read.grids, 'incentives'));
  const concentration = lowRatingSources(olderSheet(read.grids, 'concentration'));
  const say = sayIn(locale);
  const flagWords = { met: say('flag.met'), missed: say('flag.missed') };
  const parts = card.forms.map((form): SourceParts | null => {
    const formGrid = read.grids.find(({ sheet }) => sheet === form.table.sheet);
    const grid = sheetOfForm(read, form.name);
    const places = grid === undefined ? null : readPeoplePlaces(grid);
    if (formGrid === undefined || places === null) return null;
    return {
      form,
      formGrid,
      places,
      stored: card.period === null || index === null ? null : { period: card.period, index },
      incentives,
      concentration,
      policyReference: read.settings.policyReference,
      flagWords,
    };
  });
  const chosen = wanted?.map(nameKey);
  const people = card.people.flatMap((person): ReviewedPerson[] => {
    const found = person.form === null ? null : (parts[person.form] ?? null);
    if (found === null || (chosen !== undefined && !chosen.includes(nameKey(person.person.name)))) return [];
    return [{ person, parts: found }];
  });
  return {
    read,
    people,
    index,
    say,
    calendar: calendarOf(read.grids),
    takeBack: stored?.takeBack ?? (() => Promise.resolve()),
  };
}

function sheetOfForm({ grids }: PeopleRead, form: string): SheetGrid | undefined {
  return olderSheet(grids, 'roster', (grid) => nameKey(rosterSheetForm(grid)) === nameKey(form));
}

function missesSheets(read: PeopleRead): boolean {
  return read.card.forms.some(
    ({ name }, form) =>
      read.card.people.some((person) => person.form === form) && sheetOfForm(read, name) === undefined,
  );
}

function calendarOf(grids: readonly SheetGrid[]): WorkCalendar {
  const own = grids.map(readOwnHolidays).find((found) => found !== null);
  return own == null ? CHINA : withOwnDays(CHINA, own.days);
}

const EPOCH_DAY = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** `2026-12-01` of an Excel day number. */
export function isoDay(day: number): string {
  return new Date((day - EPOCH_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** When the period is appraised (E4, A5), with the rule and the calendar; '' without a period. */
export function datesText({ read, calendar, say }: Review): string {
  const { period } = read.card;
  if (period === null) return '';
  const { from, to, figures } = appraisalDates(period, calendar);
  const own = read.grids.map(readOwnHolidays).find((found) => found !== null);
  const year = yearOf(period, from);
  const sentences = [
    calendar.knowsYear(year)
      ? say('review.dates.china')
      : say('review.dates.unknown', { year: String(year) }),
    ...(own == null ? [] : [say('review.dates.own', { sheet: own.sheet })]),
    ...(own == null || own.unread.length === 0
      ? []
      : [
          say('review.dates.unread', { sheet: own.sheet, rows: own.unread.map((row) => row + 1).join(', ') }),
        ]),
  ];
  const joined = sentences.join(say('review.dates.join'));
  return say('review.dates', {
    from: isoDay(from),
    to: isoDay(to),
    figures: isoDay(figures),
    calendar: joined,
  });
}

function yearOf(period: AppraisalPeriod, day: number): number {
  return Math.max(period.year, Number(isoDay(day).slice(0, 4)));
}
