import type { PaneActions } from '../../src/taskpane/pane-actions';
import { workbookCheck } from './sample-check';
import { shareCheck } from './sample-share';

const NOTHING_SHARED = { cells: [], left: [], definitions: [], leftDefinitions: [] };

/** Actions that answer emptily, but for those that a test gives. */
export function fakeActions(actions: Partial<PaneActions>): PaneActions {
  return {
    checkWorkbook: () => Promise.resolve(workbookCheck([])),
    scoreWorkbook: () => Promise.resolve({ check: workbookCheck([]), written: [] }),
    undoLastWrite: () => Promise.resolve({ restored: 0, kept: 0 }),
    canUndo: () => false,
    selectCell: () => Promise.resolve(),
    watchSelection: () => Promise.resolve(() => Promise.resolve()),
    insertTemplate: () => Promise.resolve(''),
    makeIndicators: () => Promise.resolve(''),
    peekRecordFile: () => Promise.reject(new Error('no file')),
    makeFileIndicators: () => Promise.resolve(''),
    openSettings: () => Promise.resolve(),
    rememberCorrection: () => Promise.resolve(),
    forgetCorrection: () => Promise.resolve(),
    readPeople: () => Promise.resolve(null),
    makePeopleSheet: () => Promise.resolve(''),
    takeSnapshot: () => Promise.resolve({ sheet: '', added: 0 }),
    openCauses: () => Promise.resolve(''),
    makePersonSheets: () => Promise.resolve({ made: [], kept: [] }),
    makeTeamSheet: () => Promise.resolve({ made: [], kept: [] }),
    drawReviewSample: () => Promise.resolve(''),
    addAppeal: () => Promise.resolve(''),
    openHolidays: () => Promise.resolve('节假日'),
    verifyWorkbook: () => Promise.resolve({ record: null, forms: [], changedLines: [] }),
    startRuns: () => Promise.resolve(null),
    lockForm: () => Promise.resolve(),
    unlockForm: () => Promise.resolve(),
    insertExample: () => Promise.resolve('A1'),
    rememberReading: () => Promise.resolve(),
    changeWeights: () => Promise.resolve(0),
    checkShare: () => Promise.resolve(shareCheck()),
    replaceFormulas: (form) => Promise.resolve({ form, ...NOTHING_SHARED, differing: [], ledger: null }),
    restoreLive: () =>
      Promise.resolve({ restored: 0, kept: [], restoredDefinitions: 0, keptDefinitions: [] }),
    deIdentify: () => Promise.resolve({ key: [], changed: 0, board: null }),
    watchWorkbook: () => Promise.resolve(() => Promise.resolve()),
    ...actions,
  };
}
