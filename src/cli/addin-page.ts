/* The add-in's page without its pane: what taskpane.html loads beside React, for running in Node. */
import type { ScoreRun } from '../actions/score-workbook';
import { onCommand, registerCommands } from '../commands/commands';
import { registerFunctions } from '../functions/register';

/** What the page leaves for the command line: the outcome of the last ribbon command, as JSON. */
export interface AddinPage {
  kpiReady?: Promise<void>;
  kpiOutcome?: string;
}

/** The outcome as it is passed from the page. */
export interface PassedOutcome {
  readonly error: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly result: ScoreRun | null;
}

const page = window as AddinPage;
// At once, as taskpane/index.tsx does: calls may wait already.
registerFunctions();
page.kpiReady = Office.onReady().then(registerCommands);
onCommand(({ error, result }) => {
  const passed = { error: error && { code: error.code, params: error.params }, result };
  page.kpiOutcome = JSON.stringify(passed);
});
