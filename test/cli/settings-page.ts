/* The add-in's page with the actions of its settings, for tests: arguments and outcomes travel as JSON. */
import { ActionError } from '../../src/actions/action-error';
import { changeWeights } from '../../src/actions/settings/change-weights';
import { openSettings } from '../../src/actions/settings/open-settings';
import { rememberReading } from '../../src/actions/settings/remember-reading';
import { forgetCorrection, rememberCorrection } from '../../src/actions/settings/remember-correction';
import type { AddinPage } from '../../src/cli/addin-page';
import '../../src/cli/addin-page';
import type { ReadingKey } from '../../src/core/scoring/policy';
import type { Correction } from '../../src/core/settings/settings';

export interface SettingsPage extends AddinPage {
  /** Answers what the action answers, or the code of its ActionError. */
  kpiAction?: (name: keyof typeof ACTIONS, argument: string) => Promise<string>;
}

const ACTIONS = {
  openSettings: () => openSettings(),
  rememberCorrection: (correction: unknown) => rememberCorrection(correction as Correction),
  forgetCorrection: (correction: unknown) => forgetCorrection(correction as Correction),
  rememberReading: (reading: unknown) => {
    const { criteria, key, choice } = reading as { criteria: string; key: ReadingKey; choice: string };
    return rememberReading(criteria, key, choice);
  },
  changeWeights: (change: unknown) => {
    const { sheet, top, weights } = change as { sheet: string; top: number; weights: [number, number][] };
    return changeWeights({ sheet, top, left: 0 }, new Map(weights));
  },
};

(window as SettingsPage).kpiAction = async (name, argument) => {
  try {
    return JSON.stringify({ result: (await ACTIONS[name](JSON.parse(argument))) ?? null });
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
    return JSON.stringify({ error: { code: caught.code, params: caught.params } });
  }
};
