import { incentivesOf } from '../../core/people/incentives';
import {
  designIncentives,
  INCENTIVE_COLUMNS,
  INCENTIVE_LABELS,
  statedPolicy,
} from '../../core/people/sheets/incentives-sheet';
import { readEntries } from '../../core/people/sheets/list-sheet';
import { stopIfCancelled } from '../../workbook/cancelled-error';
import { cancellable } from '../cancellable';
import { type MakeRosterOptions, writeRoster } from './make-roster';
import { officeLocale } from '../office-locale';
import { orRemove } from '../or-remove';
import { peopleInContext, requirePeople, sayIn } from './read-people';
import { olderSheet, writeListSheet } from '../write-list-sheet';

/**
 * Makes the sheet of what results lead to: bonuses, points, stars, candidates for promotion, coaching and training (A6, B10, D4), or
 * brings it up to date: rates, salaries and remarks that people entered stay. The roster sheets that its formulas refer to are
 * made first. Answers its name. Throws an ActionError without people, when Excel refuses, and when `signal` cancelled.
 */
export function makeIncentives({ signal, locale = officeLocale(), ...options }: MakeRosterOptions = {}): Promise<string> {
  return cancellable(() =>
    Excel.run(async (context) => {
      const first = await requirePeople(context, options);
      const older = olderSheet(first.grids, 'incentives');
      const entries = readEntries(older, 'incentives', INCENTIVE_COLUMNS, INCENTIVE_LABELS);
      const policy = statedPolicy(entries);
      stopIfCancelled(signal);
      const sheets = await writeRoster(context, first, locale, signal);
      const made = sheets.filter((name) => !first.grids.some(({ sheet }) => sheet === name));
      return orRemove(context, made, async () => {
      const { card, history } = (await peopleInContext(context, { ...options, people: policy })) ?? first;
      const used = card.forms.flatMap((_, form) => (card.people.some((person) => person.form === form) ? [form] : []));
      const list = designIncentives(
        {
          card,
          incentives: incentivesOf(card, history?.entries ?? [], policy),
          policy,
          rosterSheets: new Map(used.map((form, at) => [form, sheets[at] ?? ''])),
          entries,
        },
        locale,
        sayIn(locale),
      );
      return writeListSheet(context, list, older, signal);
      });
    }),
  );
} // prettier-ignore
