import { CONCENTRATION_COLUMNS, designConcentration } from '../../core/people/sheets/concentration-sheet';
import { readEntries } from '../../core/people/sheets/list-sheet';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import type { FollowUpOptions } from './make-follow-up';
import { officeLocale } from '../office-locale';
import { readLowRatings } from './read-low-ratings';
import { sayIn } from './read-people';
import { olderSheet, writeListSheet } from '../write-list-sheet';

/**
 * Makes the sheet of where low ratings come from, by agent and topic or product (D2), or brings it up to date; answers its name.
 * Throws an ActionError where the records do not say, when Excel refuses, and when `signal` cancelled.
 */
export function makeConcentration({
  locale = officeLocale(),
  ...options
}: FollowUpOptions = {}): Promise<string> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const { grids, concentrations } = await readLowRatings(context, options);
      if (concentrations === null) throw new ActionError('people.no-topics');
      const older = olderSheet(grids, 'concentration');
      const entries = readEntries(older, 'concentration', CONCENTRATION_COLUMNS, []);
      const list = designConcentration(concentrations, entries, locale, sayIn(locale));
      return writeListSheet(context, list, older, options.signal);
    }),
  );
}
