import type { Dimension } from '../../core/indicators/group-coder';
import type { PaneTools, Watched } from '../pane-core';
import { said } from '../pane-result';

export interface RecordActions {
  /** Makes the indicators of these sheets of records, on a new sheet; answers its name. Cancelled, nothing is left. */
  makeIndicators(sheets: readonly string[], by: Dimension, watched: Watched): Promise<string>;
}

export interface RecordIntentions {
  makeIndicators(sheets: readonly string[], by: Dimension): Promise<void>;
}

/** Raw records and the indicators made of them. */
export function records(tools: PaneTools, actions: RecordActions): RecordIntentions {
  return {
    makeIndicators: (sheets, by) =>
      tools.changeWatched('indicators', async (watched) => {
        const sheet = await actions.makeIndicators(sheets, by, watched);
        return { result: said('pane.done.inserted', { sheet }) };
      }),
  };
}
