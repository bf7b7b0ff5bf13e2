import { nameKey } from '../../core/people/history';
import { readEntries } from '../../core/people/sheets/list-sheet';
import {
  designWhatIf,
  readTrial,
  WHAT_IF_COLUMNS,
  WHAT_IF_LABELS,
} from '../../core/people/sheets/what-if-sheet';
import { ActionError } from '../action-error';
import { cancellable } from '../cancellable';
import type { MakeRosterOptions } from './make-roster';
import { officeLocale } from '../office-locale';
import { requirePeople, sayIn } from './read-people';
import { olderSheet, writeListSheet } from '../write-list-sheet';

/**
 * Makes the scratch sheet on which new weights and criteria are tried on the history of the first form that has one, or brings it up
 * to date: what is being tried stays. Answers its name. Throws an ActionError without people or history, when Excel refuses, and
 * when `signal` cancelled.
 */
export function makeWhatIf({
  signal,
  locale = officeLocale(),
  ...options
}: MakeRosterOptions = {}): Promise<string> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const { card, grids, history, settings } = await requirePeople(context, options);
      const form = card.forms.find(({ name }) =>
        history?.entries.some((entry) => nameKey(entry.form) === nameKey(name)),
      );
      const formGrid = grids.find(({ sheet }) => sheet === form?.table.sheet);
      if (form === undefined || formGrid === undefined || history === null)
        throw new ActionError('people.no-history');
      const older = olderSheet(grids, 'whatIf');
      const list = designWhatIf(
        {
          form,
          formGrid,
          history,
          policyReference: settings.policyReference,
          entries: readEntries(older, 'whatIf', WHAT_IF_COLUMNS, WHAT_IF_LABELS),
          trial: readTrial(older),
        },
        locale,
        sayIn(locale),
      );
      return writeListSheet(context, list, older, signal);
    }),
  );
}
