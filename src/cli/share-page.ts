/* The add-in's page without its pane, with the actions of handing a workbook on; see addin-page. */
import { ActionError } from '../actions/action-error';
import { checkShare, type ShareCheck } from '../actions/share/check-share';
import { type DeIdentified, deIdentify } from '../actions/share/de-identify';
import { makeNative } from '../actions/share/make-native';
import { makeValues } from '../actions/share/make-values';
import type { ShareOutcome } from '../actions/share/replace-formulas';
import { restoreLive, type RestoreOutcome } from '../actions/share/restore-live';
import { undoLastWrite, type UndoResult } from '../actions/undo-last-write';
import { registerFunctions } from '../functions/register';
import type { PassedError } from './addin-page';

/** What each action answers. */
export interface ShareResults {
  readonly check: ShareCheck;
  readonly native: ShareOutcome;
  readonly values: ShareOutcome;
  readonly restore: RestoreOutcome;
  readonly codes: DeIdentified;
  readonly undo: UndoResult;
}

/** An outcome as it is passed from the page, as JSON. */
export interface PassedShare<Name extends keyof ShareResults> {
  readonly error: PassedError | null;
  readonly result: ShareResults[Name] | null;
}

export interface SharePage {
  kpiReady?: Promise<void>;
  /** Does one of the actions; options and outcome (a PassedShare) travel as JSON. */
  kpiShare?: (name: keyof ShareResults, options: string) => Promise<string>;
}

const ACTIONS: { readonly [Name in keyof ShareResults]: (options: never) => Promise<ShareResults[Name]> } = {
  check: checkShare,
  native: makeNative,
  values: makeValues,
  restore: restoreLive,
  codes: deIdentify,
  undo: undoLastWrite,
};

const page = window as SharePage;
registerFunctions();
page.kpiReady = Office.onReady().then(() => undefined);
page.kpiShare = async (name, options) => {
  try {
    return JSON.stringify({ error: null, result: await ACTIONS[name](JSON.parse(options) as never) });
  } catch (caught) {
    if (!(caught instanceof ActionError)) throw caught;
    return JSON.stringify({ error: { code: caught.code, params: caught.params }, result: null });
  }
};
