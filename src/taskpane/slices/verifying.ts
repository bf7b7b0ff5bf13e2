import type { Verification } from '../../actions/runs/verify-workbook';
import type { PaneTools } from '../pane-core';
import { said } from '../pane-result';

/** The workbook against its run record, as it was verified last. */
export interface VerifyingState {
  /** Null until it is asked for. */
  readonly verification: Verification | null;
}

export interface VerifyingActions {
  verifyWorkbook(): Promise<Verification>;
  /** Answers the sheet of the record. */
  startRuns(): Promise<string | null>;
  lockForm(sheet: string): Promise<void>;
  unlockForm(sheet: string): Promise<void>;
}

export interface VerifyingIntentions {
  verify(): Promise<void>;
  startRuns(): Promise<void>;
  lockForm(sheet: string): Promise<void>;
  unlockForm(sheet: string): Promise<void>;
}

export const NOT_VERIFIED: VerifyingState = { verification: null };

/** Verifying what was recorded, and signing it off. */
export function verifying(tools: PaneTools<VerifyingState>, actions: VerifyingActions): VerifyingIntentions {
  return {
    verify: () => tools.change('verify', async () => ({ verification: await actions.verifyWorkbook() })),
    startRuns: () =>
      tools.change('start-runs', async () => {
        const sheet = await actions.startRuns();
        const result = said('pane.done.runs-started', { sheet: sheet ?? '' });
        return { result, verification: await actions.verifyWorkbook() };
      }),
    lockForm: (sheet) =>
      tools.change('lock', async () => {
        await actions.lockForm(sheet);
        return { result: said('pane.done.locked', { sheet }), verification: await actions.verifyWorkbook() };
      }),
    unlockForm: (sheet) =>
      tools.change('unlock', async () => {
        await actions.unlockForm(sheet);
        return {
          result: said('pane.done.unlocked', { sheet }),
          verification: await actions.verifyWorkbook(),
        };
      }),
  };
}
