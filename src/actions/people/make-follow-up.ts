import { readEntries } from '../../core/people/sheets/list-sheet';
import { designFollowUp, FOLLOW_UP_COLUMNS } from '../../core/people/sheets/follow-up-sheet';
import type { DocumentLocale } from '../../messages/locale';
import { cancellable } from '../cancellable';
import { officeLocale } from '../office-locale';
import { readLowRatings, type RecordsOptions } from './read-low-ratings';
import { sayIn } from './read-people';
import { olderSheet, writeListSheet } from '../write-list-sheet';

export interface FollowUpOptions extends RecordsOptions {
  readonly locale?: DocumentLocale;
}

/**
 * Makes the list of customers to call back (B11), or brings it up to date: what supervisors entered stays with its case. Answers the
 * sheet and how many cases there are. Throws an ActionError without records, without ratings, when Excel refuses, and when
 * `signal` cancelled.
 */
export function makeFollowUp({ locale = officeLocale(), ...options }: FollowUpOptions = {}): Promise<{
  readonly sheet: string;
  readonly cases: number;
}> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const { grids, cases } = await readLowRatings(context, options);
      const older = olderSheet(grids, 'followUp');
      const entries = readEntries(older, 'followUp', FOLLOW_UP_COLUMNS, []);
      const list = designFollowUp(cases, entries, locale, sayIn(locale));
      return { sheet: await writeListSheet(context, list, older, options.signal), cases: cases.length };
    }),
  );
}
