import type { ReadingKey } from '../../core/scoring/policy';
import type { PaneTools } from '../pane-core';
import { said } from '../pane-result';

export interface ReadingActions {
  /** Keeps in the workbook how a criteria sentence is meant. */
  rememberReading(criteria: string, key: ReadingKey, choice: string): Promise<void>;
}

export interface ReadingIntentions {
  /** Says how a sentence is meant, wherever it stands. */
  decideReading(criteria: string, key: ReadingKey, choice: string): Promise<void>;
}

/** Sentences that can be read in several ways. */
export function readings(tools: PaneTools, actions: ReadingActions): ReadingIntentions {
  return {
    decideReading: (criteria, key, choice) =>
      tools.change('reading', async () => {
        await actions.rememberReading(criteria, key, choice);
        return { result: said('pane.done.reading') };
      }),
  };
}
