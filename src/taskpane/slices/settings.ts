import type { Correction } from '../../core/settings/settings';
import type { PaneTools } from '../pane-core';

/** Where a form stands: its sheet and first cell, zero-based. */
export interface FormPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

export interface SettingsActions {
  /** Goes to the settings sheet; makes it first where there is none. */
  openSettings(): Promise<void>;
  rememberCorrection(correction: Correction): Promise<void>;
  forgetCorrection(correction: Correction): Promise<void>;
  /** Writes new weights into the form whose header is at this cell; `weights` are shares by sheet row. Can be undone. */
  changeWeights(place: FormPlace, weights: ReadonlyMap<number, number>): Promise<number>;
}

export interface SettingsIntentions {
  openSettings(): Promise<void>;
  correct(correction: Correction): Promise<void>;
  forget(correction: Correction): Promise<void>;
  changeWeights(place: FormPlace, weights: ReadonlyMap<number, number>): Promise<void>;
}

/** What is decided for this workbook: its settings sheet, corrections of what was recognised, weights. */
export function settings(tools: PaneTools, actions: SettingsActions): SettingsIntentions {
  const quietly = (task: string, work: () => Promise<void>): Promise<void> =>
    tools.change(task, async () => {
      await work();
      return {};
    });
  return {
    openSettings: () => quietly('settings', () => actions.openSettings()),
    correct: (correction) => quietly('correct', () => actions.rememberCorrection(correction)),
    forget: (correction) => quietly('correct', () => actions.forgetCorrection(correction)),
    changeWeights: (place, weights) =>
      tools.change('weights', async () => {
        const written = await actions.changeWeights(place, weights);
        return {
          result: {
            title: { code: 'pane.done.weights' },
            facts: [{ code: 'pane.done.written', count: written }],
          },
        };
      }),
  };
}
