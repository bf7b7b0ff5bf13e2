import type { PeopleFound } from '../../core/people/people-of-grids';
import type { PaneTools, Watched } from '../pane-core';
import { said } from '../pane-result';

/** What is made of the people of a workbook; each is a sheet of its own, made again in place. */
export type PeopleSheetTask = 'roster' | 'incentives' | 'followUp' | 'concentration' | 'whatIf';

export interface PeopleActions {
  /** The people of the workbook, scored; null where it has none. */
  readPeople(): Promise<PeopleFound | null>;
  /** Makes a sheet or brings it up to date; answers its name, of several the first. Cancelled, nothing is left. */
  makePeopleSheet(task: PeopleSheetTask, watched: Watched): Promise<string>;
  /** Adds the results to the history sheet; answers its name and how many rows were added. */
  takeSnapshot(watched: Watched): Promise<{ readonly sheet: string; readonly added: number }>;
  /** Goes to the sheet of special causes; makes it first where there is none. */
  openCauses(): Promise<string>;
}

export interface PeopleState {
  /** As last read; null before that. */
  readonly people: { readonly found: PeopleFound | null } | null;
}

export interface PeopleIntentions {
  readPeople(): Promise<void>;
  makePeopleSheet(task: PeopleSheetTask): Promise<void>;
  takeSnapshot(): Promise<void>;
  openCauses(): Promise<void>;
}

export const NO_PEOPLE: PeopleState = { people: null };

/** People and teams: who was scored how, and the sheets that follow from it. */
export function people(tools: PaneTools<PeopleState>, actions: PeopleActions): PeopleIntentions {
  const readPeople = async (): Promise<void> => {
    try {
      tools.set({ people: { found: await actions.readPeople() } });
    } catch (error) {
      tools.fail('people', error, readPeople);
    }
  };
  return {
    readPeople,
    makePeopleSheet: (task) =>
      tools.changeWatched('people', async (watched) => {
        const sheet = await actions.makePeopleSheet(task, watched);
        return { result: said('pane.people.made', { sheet }) };
      }),
    takeSnapshot: () =>
      tools.changeWatched('people', async (watched) => {
        const { sheet, added } = await actions.takeSnapshot(watched);
        const code = added === 0 ? 'pane.people.nothing-new' : 'pane.people.snapshot';
        return { result: said(code, { sheet, count: added }) };
      }),
    openCauses: () =>
      tools.change('people', async () => {
        await actions.openCauses();
        return {};
      }),
  };
}
