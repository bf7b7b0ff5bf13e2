import type { DocumentLocale } from '../messages/locale';
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
  const corrections = () => import('../actions/remember-correction');
  return {
    checkWorkbook: async (watched) => (await import('../actions/check-workbook')).checkWorkbook(watched),
    scoreWorkbook: async (watched) => (await import('../actions/score-workbook')).scoreWorkbook(watched),
    undoLastWrite,
    canUndo,
    selectCell,
    watchSelection,
    watchWorkbook,
    insertTemplate: async (id, fill) =>
      (await import('../actions/insert-template')).insertTemplate(id, { fill, locale }),
    makeIndicators: async (sheets, by, watched) => {
      const [{ readIndicators }, { writeIndicators }] = await Promise.all([
        import('../actions/read-indicators'),
        import('../actions/write-indicators'),
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
        import('../actions/write-file-indicators'),
      ]);
      const answer = await askCsvWorker({ kind: 'read', file, corrections, options: { by } }, watched);
      if (answer.kind !== 'read') throw new Error(answer.kind);
      return writeFileIndicators(answer.indicators, { signal: watched.signal });
    },
    openSettings: async () => (await import('../actions/open-settings')).openSettings(),
    rememberCorrection: async (correction) => (await corrections()).rememberCorrection(correction),
    forgetCorrection: async (correction) => (await corrections()).forgetCorrection(correction),
    ...peopleOfficeActions(locale),
    ...reviewOfficeActions(locale),
    verifyWorkbook: async () => (await import('../actions/verify-workbook')).verifyWorkbook(),
    startRuns: async () => (await import('../actions/start-runs')).startRuns(),
    lockForm: async (sheet) => (await import('../actions/lock-form')).lockForm(sheet),
    unlockForm: async (sheet) => (await import('../actions/unlock-form')).unlockForm(sheet),
    insertExample: async (formula) => (await import('../actions/insert-example')).insertExample(formula),
    rememberReading: async (criteria, key, choice) =>
      (await import('../actions/remember-reading')).rememberReading(criteria, key, choice),
    changeWeights: async (place, weights) =>
      (await import('../actions/change-weights')).changeWeights(place, weights),
    checkShare: async () => (await import('../actions/check-share')).checkShare(),
    replaceFormulas: async (form, options) => {
      return form === 'native'
        ? (await import('../actions/make-native')).makeNative(options)
        : (await import('../actions/make-values')).makeValues(options);
    },
    restoreLive: async () => (await import('../actions/restore-live')).restoreLive(),
    deIdentify: async (options) => (await import('../actions/de-identify')).deIdentify(options),
  };
}
