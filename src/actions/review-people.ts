import { appraisalDates } from '../core/calendar/appraisal-dates';
import { readOwnHolidays } from '../core/calendar/own-holidays';
import { type WorkCalendar, withOwnDays } from '../core/calendar/work-calendar';
import type { SheetGrid } from '../core/forms/grid';
import { nameKey } from '../core/people/history';
import type { AppraisalPeriod } from '../core/people/appraisal-period';
import type { PersonCard } from '../core/people/person-card';
import { rosterSheetForm } from '../core/people/sheets/roster-entries';
import type { Say } from '../core/people/sheets/sheet-words';
import { concentrationPlaces, incentivePlaces } from '../core/review/beside-places';
import { lastPeriodOf, type SourceParts } from '../core/review/sources-of';
import { readPeoplePlaces } from '../core/review/people-places';
import type { DocumentLocale } from '../messages/locale';
import { ActionError } from './action-error';
import { CHINA } from './china-calendar';
import { writeRoster } from './make-roster';
import { type PeopleRead, requirePeople, sayIn } from './read-people';
import { olderSheet } from './write-list-sheet';

export interface ReviewOptions {
  /** Absent: everybody. */
  readonly people?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
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
  readonly say: Say;
  readonly calendar: WorkCalendar;
}

/**
 * What the sheets of a review are made of: the people, and the sheet of people scores that every figure refers to, which is made first
 * where the workbook has none. Throws an ActionError without people or for a name that nobody has.
 */
export async function reviewPeople(
  context: Excel.RequestContext,
  locale: DocumentLocale,
  { people: wanted, signal }: ReviewOptions,
): Promise<Review> {
  let read = await requirePeople(context);
  if (missesSheets(read)) {
    await writeRoster(context, read, locale, signal);
    read = await requirePeople(context);
  }
  const last = lastPeriodOf(read.card, read.history);
  const incentives = incentivePlaces(olderSheet(read.grids, 'incentives'));
  const concentration = concentrationPlaces(olderSheet(read.grids, 'concentration'));
  const parts = read.card.forms.map((form): SourceParts | null => {
    const formGrid = read.grids.find(({ sheet }) => sheet === form.table.sheet);
    const grid = sheetOfForm(read, form.name);
    const places = grid === undefined ? null : readPeoplePlaces(grid);
    if (formGrid === undefined || places === null) return null;
    return {
      form,
      formGrid,
      places,
      last,
      incentives,
      concentration,
      policyReference: read.settings.policyReference,
    };
  });
  const chosen = wanted?.map(nameKey);
  const people = read.card.people.flatMap((person): ReviewedPerson[] => {
    const found = person.form === null ? null : (parts[person.form] ?? null);
    if (found === null || (chosen !== undefined && !chosen.includes(nameKey(person.person.name)))) return [];
    return [{ person, parts: found }];
  });
  const missing = wanted?.find(
    (name) => !people.some(({ person }) => nameKey(person.person.name) === nameKey(name)),
  );
  if (missing !== undefined) throw new ActionError('review.nobody', { name: missing });
  return { read, people, say: sayIn(locale), calendar: calendarOf(read.grids) };
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
  const known = calendar.knowsYear(year)
    ? say('review.dates.china')
    : say('review.dates.unknown', { year: String(year) });
  return say('review.dates', {
    from: isoDay(from),
    to: isoDay(to),
    figures: isoDay(figures),
    calendar: own == null ? known : `${known} ${say('review.dates.own', { sheet: own.sheet })}`,
  });
}

function yearOf(period: AppraisalPeriod, day: number): number {
  return Math.max(period.year, Number(isoDay(day).slice(0, 4)));
}
