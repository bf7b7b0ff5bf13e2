/* A page with every action of src/actions by its name, for tests: arguments and outcomes travel as JSON. */
import '../../src/messages/all-catalogues';
import { ActionError } from '../../src/actions/action-error';
import { addAppeal, type AppealOptions } from '../../src/actions/review/add-appeal';
import { changeWeights } from '../../src/actions/settings/change-weights';
import { checkWorkbook } from '../../src/actions/check/check-workbook';
import { checkShare } from '../../src/actions/share/check-share';
import { completeTypedCalls } from '../../src/actions/complete-typed-calls';
import { deIdentify } from '../../src/actions/share/de-identify';
import { drawReviewSample } from '../../src/actions/review/draw-review-sample';
import { insertExample } from '../../src/actions/templates/insert-example';
import { insertTemplate } from '../../src/actions/templates/insert-template';
import { lockForm } from '../../src/actions/runs/lock-form';
import { makeConcentration } from '../../src/actions/people/make-concentration';
import { makeEvaluations } from '../../src/actions/review/make-evaluations';
import { makeFollowUp } from '../../src/actions/people/make-follow-up';
import { makeIncentives } from '../../src/actions/people/make-incentives';
import { makeNative } from '../../src/actions/share/make-native';
import { makePlan } from '../../src/actions/review/make-plan';
import { makeReport } from '../../src/actions/review/make-report';
import { makeTalks } from '../../src/actions/review/make-talks';
import { makeTeamEvaluation } from '../../src/actions/review/make-team-evaluation';
import { makeRoster } from '../../src/actions/people/make-roster';
import { makeValues } from '../../src/actions/share/make-values';
import { makeWhatIf } from '../../src/actions/people/make-what-if';
import { openCauses } from '../../src/actions/people/open-causes';
import { openHolidays } from '../../src/actions/review/open-holidays';
import { openSettings } from '../../src/actions/settings/open-settings';
import { type IndicatorOptions, readIndicators } from '../../src/actions/records/read-indicators';
import { readPeople } from '../../src/actions/people/read-people';
import { forgetCorrection, rememberCorrection } from '../../src/actions/settings/remember-correction';
import { rememberReading } from '../../src/actions/settings/remember-reading';
import { restoreLive } from '../../src/actions/share/restore-live';
import { scoreWorkbook } from '../../src/actions/score-workbook';
import { selectCell } from '../../src/actions/select-cell';
import { startRuns } from '../../src/actions/runs/start-runs';
import { takeSnapshot } from '../../src/actions/review/take-snapshot';
import { canUndo, forgetWrites, undoLastWrite } from '../../src/actions/undo-last-write';
import { unlockForm } from '../../src/actions/runs/unlock-form';
import { verifyWorkbook } from '../../src/actions/runs/verify-workbook';
import { watchSelection } from '../../src/actions/watch-selection';
import { watchWorkbook } from '../../src/actions/watch-workbook';
import { writeIndicators } from '../../src/actions/records/write-indicators';
import type { Correction } from '../../src/core/settings/settings';
import { registerFunctions } from '../../src/functions/register';

/** How an action ended: well, by an ActionError, or by something that is a bug. */
export interface Outcome {
  readonly error: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly bug: string | null;
  /** What the action answered. */
  readonly result?: unknown;
}

export interface FaultPage {
  kpiRun?: (name: string, argument: string) => Promise<string>;
  kpiForget?: () => void;
  /** Changes that this person's add-in was told of since `listen`. */
  kpiHeard?: number;
  kpiCanUndo?: () => boolean;
  /** Cancels what is running, where it can be cancelled. */
  kpiCancel?: () => void;
}

type Action = (argument: never, signal: AbortSignal) => Promise<unknown>;

/** A new action is one line here, and one or more in action-table.ts. */
const ACTIONS: Readonly<Record<string, Action>> = {
  checkWorkbook: (_: unknown, signal) => checkWorkbook({ signal }),
  scoreWorkbook: (_: unknown, signal) => scoreWorkbook({ signal }),
  undoLastWrite: () => undoLastWrite(),
  changeWeights: ({ sheet, weights }: { sheet: string; weights: [number, number][] }) =>
    changeWeights({ sheet, top: 0, left: 0 }, new Map(weights)),
  completeTypedCalls: (change: { worksheetId: string; address: string }) => completeTypedCalls(change),
  insertTemplate: (id: string) => insertTemplate(id, { fill: 'sample' }),
  openSettings: () => openSettings(),
  rememberCorrection: (correction: Correction) => rememberCorrection(correction),
  forgetCorrection: (correction: Correction) => forgetCorrection(correction),
  readIndicators: ({ sheet, ...options }: { sheet: string } & IndicatorOptions, signal) =>
    readIndicators(sheet, { ...options, signal }),
  writeIndicators: async ({ sheet, ...options }: { sheet: string } & IndicatorOptions, signal) =>
    writeIndicators(await readIndicators(sheet, { ...options, signal }), { signal }),
  selectCell: ({ sheet }: { sheet: string }) => selectCell(sheet, 1, 1),
  watchWorkbook: async () => (await watchWorkbook(() => undefined))(),
  rememberReading: ({ criteria, key, choice }: { criteria: string; key: 'steps'; choice: string }) =>
    rememberReading(criteria, key, choice),
  readPeople: (options: object) => readPeople(options),
  makeRoster: (options: object, signal) => makeRoster({ ...options, signal }),
  takeSnapshot: (options: object, signal) => takeSnapshot({ ...options, signal }),
  openCauses: () => openCauses(),
  openHolidays: () => openHolidays(),
  makeFollowUp: (options: object, signal) => makeFollowUp({ ...options, signal }),
  makeConcentration: (options: object, signal) => makeConcentration({ ...options, signal }),
  makeIncentives: (options: object, signal) => makeIncentives({ ...options, signal }),
  makeWhatIf: (options: object, signal) => makeWhatIf({ ...options, signal }),
  insertExample: (formula: string) => insertExample(formula),
  checkShare: () => checkShare(),
  makeNative: (options: object, signal) => makeNative({ ...options, signal }),
  makeValues: (options: object, signal) => makeValues({ ...options, signal }),
  restoreLive: () => restoreLive(),
  deIdentify: (options: object, signal) => deIdentify({ ...options, signal }),
  makeEvaluations: (options: object, signal) => makeEvaluations({ ...options, signal }),
  makeTeamEvaluation: (options: object, signal) => makeTeamEvaluation({ ...options, signal }),
  makeTalks: (options: object, signal) => makeTalks({ ...options, signal }),
  makePlan: (options: object, signal) => makePlan({ ...options, signal }),
  makeReport: (options: object, signal) => makeReport({ ...options, signal }),
  drawReviewSample: (options: { seed: number }, signal) => drawReviewSample({ ...options, signal }),
  addAppeal: (options: AppealOptions, signal) => addAppeal({ ...options, signal }),
  startRuns: () => startRuns(),
  verifyWorkbook: () => verifyWorkbook(),
  lockForm: ({ sheet }: { sheet: string }) => lockForm(sheet),
  unlockForm: ({ sheet }: { sheet: string }) => unlockForm(sheet),
  listen: async () => {
    page.kpiHeard = 0;
    await watchWorkbook(() => (page.kpiHeard = (page.kpiHeard ?? 0) + 1));
  },
  watchSelection: async () => (await watchSelection(() => undefined))(),
};

// A record made again must be the same record.
const RealDate = Date;
window.Date = class extends RealDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(2024, 3, 1, 12);
    else super(...(given as [number]));
  }
} as DateConstructor;

// Codes are shuffled.
window.Math.random = () => 0.5;

registerFunctions();
const page = window as FaultPage;
let running = new AbortController();

page.kpiForget = forgetWrites;
page.kpiCanUndo = canUndo;
page.kpiCancel = () => running.abort();
page.kpiRun = async (name, argument) => {
  running = new AbortController();
  const action = ACTIONS[name];
  if (action === undefined) throw new Error(`fault-page.ts knows no action ${name}`);
  try {
    const result = await action(JSON.parse(argument) as never, running.signal);
    return JSON.stringify({ error: null, bug: null, result } satisfies Outcome);
  } catch (caught) {
    const outcome: Outcome =
      caught instanceof ActionError
        ? { error: { code: caught.code, params: caught.params }, bug: null }
        : { error: null, bug: String(caught) };
    return JSON.stringify(outcome);
  }
};
