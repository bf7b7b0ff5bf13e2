/* The add-in's page with the actions about people, for tests: arguments and outcomes travel as JSON. */
import { ActionError } from '../../src/actions/action-error';
import { checkWorkbook } from '../../src/actions/check/check-workbook';
import { makeConcentration } from '../../src/actions/people/make-concentration';
import { makeFollowUp } from '../../src/actions/people/make-follow-up';
import { makeIncentives } from '../../src/actions/people/make-incentives';
import { makeRoster } from '../../src/actions/people/make-roster';
import { makeWhatIf } from '../../src/actions/people/make-what-if';
import { openCauses } from '../../src/actions/people/open-causes';
import { readPeople } from '../../src/actions/people/read-people';
import { takeSnapshot } from '../../src/actions/review/take-snapshot';
import { undoLastWrite } from '../../src/actions/undo-last-write';
import type { AddinPage } from '../../src/cli/addin-page';
import '../../src/cli/addin-page';
import { passJson } from '../../src/cli/pass-json';

export interface PeoplePage extends AddinPage {
  /** Answers what the action answers, or the code of its ActionError. */
  kpiPeople?: (name: PeopleActionName, argument: string) => Promise<string>;
}

const ACTIONS = {
  check: () => checkWorkbook(),
  read: (options: object) => readPeople(options),
  roster: (options: object) => makeRoster(withSignal(options)),
  snapshot: (options: object) => takeSnapshot(withSignal(options)),
  causes: () => openCauses(),
  followUp: (options: object) => makeFollowUp(withSignal(options)),
  concentration: (options: object) => makeConcentration(withSignal(options)),
  incentives: (options: object) => makeIncentives(withSignal(options)),
  whatIf: (options: object) => makeWhatIf(withSignal(options)),
  undo: () => undoLastWrite(),
};
export type PeopleActionName = keyof typeof ACTIONS;

/** `cancelled: true` stands for a signal that was aborted before the work began. */
function withSignal(options: object): object {
  const controller = new AbortController();
  if ('cancelled' in options) controller.abort();
  return { ...options, signal: controller.signal };
}

(window as PeoplePage).kpiPeople = async (name, argument) => {
  try {
    return passJson({ result: (await ACTIONS[name](JSON.parse(argument) as object)) ?? null });
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
    return JSON.stringify({ error: { code: caught.code, params: caught.params } });
  }
};
