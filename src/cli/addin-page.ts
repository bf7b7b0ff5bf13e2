/* The add-in's page without its pane: what taskpane.html loads beside React, for running in Node. */
import '../messages/all-catalogues';
import { ActionError } from '../actions/action-error';
import { insertTemplate, type InsertOptions } from '../actions/templates/insert-template';
import { type IndicatorsRead, readIndicators } from '../actions/records/read-indicators';
import { readPeople } from '../actions/people/read-people';
import type { ScoreRun } from '../actions/score-workbook';
import { onCommand, registerCommands } from '../commands/commands';
import type { PeopleFound } from '../core/people/people-of-grids';
import type { AggregationOptions } from '../core/indicators/aggregator';
import { registerFunctions } from '../functions/register';
import { passJson } from './pass-json';

/** What the page leaves for the command line: the outcome of the last ribbon command, as JSON. */
export interface AddinPage {
  kpiReady?: Promise<void>;
  kpiOutcome?: string;
  /** Inserts a form; options and outcome (a PassedInsertion) travel as JSON. */
  kpiInsertTemplate?: (id: string, options: string) => Promise<string>;
  /** Makes indicators of a sheet of records; options and outcome (a PassedIndicators) travel as JSON. */
  kpiReadIndicators?: (sheet: string, options: string) => Promise<string>;
  /** Scores the workbook's people; the outcome (a PassedPeople) travels as JSON. */
  kpiReadPeople?: () => Promise<string>;
}

/** An ActionError as it is passed from the page. */
export interface PassedError {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What inserting a form came to: the name of its sheet, or why not. */
export interface PassedInsertion {
  readonly error: PassedError | null;
  readonly sheet: string | null;
}

/** What reading records came to. */
export interface PassedIndicators {
  readonly error: PassedError | null;
  readonly read: IndicatorsRead | null;
}

/** The people of the workbook; null where it has none. */
export interface PassedPeople {
  readonly error: PassedError | null;
  readonly people: PeopleFound | null;
}

/** The outcome as it is passed from the page. */
export interface PassedOutcome {
  readonly error: PassedError | null;
  readonly result: ScoreRun | null;
}

const page = window as AddinPage;
// At once, as taskpane/index.tsx does: calls may wait already.
registerFunctions();
page.kpiReady = Office.onReady().then(registerCommands);
onCommand(({ error, result }) => {
  const passed = { error: error && { code: error.code, params: error.params }, result };
  page.kpiOutcome = passJson(passed);
});

page.kpiInsertTemplate = async (id, options) => {
  const { error, result } = await attempt(() => insertTemplate(id, JSON.parse(options) as InsertOptions));
  return JSON.stringify({ error, sheet: result } satisfies PassedInsertion);
};

page.kpiReadIndicators = async (sheet, options) => {
  const { error, result } = await attempt(() =>
    readIndicators(sheet, JSON.parse(options) as AggregationOptions),
  );
  return JSON.stringify({ error, read: result } satisfies PassedIndicators);
};

page.kpiReadPeople = async () => {
  const { error, result } = await attempt(() => readPeople());
  return passJson({ error, people: result } satisfies PassedPeople);
};

async function attempt<T>(
  action: () => Promise<T>,
): Promise<{ readonly error: PassedError | null; readonly result: T | null }> {
  try {
    return { error: null, result: await action() };
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
    return { error: { code: caught.code, params: caught.params }, result: null };
  }
}
