import type { DocumentLocale } from '../messages/locale';
import type { WorkbookCheck } from '../actions/check/check-workbook';
import { canUndo, undoLastWrite } from '../actions/undo-last-write';
import { selectCell } from '../actions/select-cell';
import { watchSelection } from '../actions/watch-selection';
import { watchWorkbook } from '../actions/watch-workbook';
import type { PaneActions } from './pane-actions';
import { peopleOfficeActions } from './people-office-actions';
import { reviewOfficeActions } from './review-office-actions';

/**
 * What the pane does, by the actions of src/actions. Those that bring the reader of rules along, or are wanted rarely, are
 * loaded when they are first used, so that the pane itself is there at once.
 */
export function officeActions(locale: DocumentLocale): PaneActions {
  const corrections = () => import('../actions/settings/remember-correction');
  const prepared = async (check: WorkbookCheck) => (await import('./view/prepare-check')).prepareCheck(check);
  return {
    checkWorkbook: async (watched) =>
      prepared(await (await import('../actions/check/check-workbook')).checkWorkbook(watched)),
    scoreWorkbook: async (watched) => {
      const run = await (await import('../actions/score-workbook')).scoreWorkbook(watched);
      return { ...run, check: await prepared(run.check) };
    },
    undoLastWrite,
    canUndo,
    selectCell,
    watchSelection,
    watchWorkbook,
    insertTemplate: async (id, fill) =>
      (await import('../actions/templates/insert-template')).insertTemplate(id, { fill, locale }),
    makeIndicators: async (sheets, by, watched) => {
      const [{ readIndicators }, { writeIndicators }] = await Promise.all([
        import('../actions/records/read-indicators'),
        import('../actions/records/write-indicators'),
      ]);
      return writeIndicators(await readIndicators(sheets, { by, ...watched }), { signal: watched.signal });
    },
    peekRecordFile: async (file, corrections) => {
      const { askCsvWorker } = await import('./ask-csv-worker');
      const answer = await askCsvWorker({ kind: 'peek', file, corrections });
      if (answer.kind !== 'peeked') throw new Error(answer.kind);
      return answer.records;
    },
    makeFileIndicators: async (file, by, corrections, watched) => {
      const [{ askCsvWorker }, { writeFileIndicators }] = await Promise.all([
        import('./ask-csv-worker'),
        import('../actions/records/write-file-indicators'),
      ]);
      const answer = await askCsvWorker({ kind: 'read', file, corrections, options: { by } }, watched);
      if (answer.kind !== 'read') throw new Error(answer.kind);
      return writeFileIndicators(answer.indicators, { signal: watched.signal });
    },
    openSettings: async () => (await import('../actions/settings/open-settings')).openSettings(),
    rememberCorrection: async (correction) => (await corrections()).rememberCorrection(correction),
    forgetCorrection: async (correction) => (await corrections()).forgetCorrection(correction),
    ...peopleOfficeActions(locale),
    ...reviewOfficeActions(locale),
    verifyWorkbook: async () => (await import('../actions/runs/verify-workbook')).verifyWorkbook(),
    startRuns: async () => (await import('../actions/runs/start-runs')).startRuns(),
    lockForm: async (sheet) => (await import('../actions/runs/lock-form')).lockForm(sheet),
    unlockForm: async (sheet) => (await import('../actions/runs/unlock-form')).unlockForm(sheet),
    insertExample: async (formula) =>
      (await import('../actions/templates/insert-example')).insertExample(formula),
    rememberReading: async (criteria, key, choice) =>
      (await import('../actions/settings/remember-reading')).rememberReading(criteria, key, choice),
    changeWeights: async (place, weights) =>
      (await import('../actions/settings/change-weights')).changeWeights(place, weights),
    checkShare: async () => (await import('../actions/share/check-share')).checkShare(),
    replaceFormulas: async (form, options) => {
      return form === 'native'
        ? (await import('../actions/share/make-native')).makeNative(options)
        : (await import('../actions/share/make-values')).makeValues(options);
    },
    restoreLive: async () => (await import('../actions/share/restore-live')).restoreLive(),
    deIdentify: async (options) => (await import('../actions/share/de-identify')).deIdentify(options),
  };
}
