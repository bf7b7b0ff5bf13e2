import type { PaneTools } from '../pane-core';
import { said } from '../pane-result';

export interface HelpActions {
  /** Puts a formula into the selected cell, if it is empty; answers the cell's address. */
  insertExample(formula: string): Promise<string>;
}

export interface HelpIntentions {
  insertExample(formula: string): Promise<void>;
}

/** Examples of the functions. */
export function help(tools: PaneTools, actions: HelpActions): HelpIntentions {
  return {
    insertExample: (formula) =>
      tools.change('example', async () => {
        const cell = await actions.insertExample(formula);
        return { result: said('pane.done.example', { cell }) };
      }),
  };
}
