import type { PeopleOptions } from '../../core/people/people-of-grids';
import { nameKey } from '../../core/people/history';
import type { RosterCard } from '../../core/people/person-card';
import { readBenchmarks, rosterSheetForm } from '../../core/people/sheets/roster-entries';
import { readEntries } from '../../core/people/sheets/list-sheet';
import { ROSTER_ENTRY_COLUMNS, ROSTER_LABELS } from '../../core/people/sheets/roster-columns';
import { designRosterSheet } from '../../core/people/sheets/roster-sheet';
import type { DocumentLocale } from '../../messages/locale';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { cancellable } from '../cancellable';
import { officeLocale } from '../office-locale';
import { type PeopleRead, requirePeople, sayIn } from './read-people';
import { olderSheet, writeListSheet } from '../write-list-sheet';

export interface MakeRosterOptions extends PeopleOptions {
  readonly signal?: AbortSignal;
  /** Language of the sheet; absent: that of the user's Office. */
  readonly locale?: DocumentLocale;
}

export interface RosterMade {
  /** One sheet for each form that people are scored by, in the order of the forms. */
  readonly sheets: readonly string[];
  readonly card: RosterCard;
}

/**
 * Makes the sheet of people × indicators with live scores, totals, ranks and grades, one for each form, or brings it up to date: what
 * people entered on it stays. Throws an ActionError where the workbook has no people, when Excel refuses, and when `signal`
 * cancelled.
 *
 * @example await makeRoster({ period: parsePeriod('2026-03') }) // { sheets: ['人员绩效'], card }
 */
export function makeRoster({ signal, locale, ...options }: MakeRosterOptions = {}): Promise<RosterMade> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const read = await requirePeople(context, options);
      stopIfCancelled(signal);
      return { sheets: await writeRoster(context, read, locale ?? officeLocale(), signal), card: read.card };
    }),
  );
}

/** Writes the sheets of all forms that people are scored by; answers their names by the forms' positions. */
export async function writeRoster(
  context: Excel.RequestContext,
  read: PeopleRead,
  locale: DocumentLocale,
  signal?: AbortSignal,
): Promise<string[]> {
  const { card, grids } = read;
  const sheets: string[] = [];
  for (const [form, { name, table }] of card.forms.entries()) {
    const formGrid = grids.find(({ sheet }) => sheet === table.sheet);
    if (formGrid === undefined || !card.people.some((person) => person.form === form)) continue;
    const older = olderSheet(grids, 'roster', (grid) => nameKey(rosterSheetForm(grid)) === nameKey(name));
    const entries = readEntries(older, 'roster', ROSTER_ENTRY_COLUMNS, ROSTER_LABELS);
    const list = designRosterSheet(
      {
        card,
        form,
        formGrid,
        rosterGrid: read.rosterGrid,
        policyReference: read.settings.policyReference,
        history: read.history,
        causes: read.causes,
        // The period is said by the figures where they say one.
        entries: card.period === null ? entries : { ...entries, fields: new Map() },
        benchmarks: readBenchmarks(older),
      },
      locale,
      sayIn(locale),
    );
    sheets.push(await writeListSheet(context, list, older, signal));
  }
  return sheets;
}
