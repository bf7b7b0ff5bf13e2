import type { PaneActions } from './pane-actions';
import { createPaneCore, type CoreState, type CoreStore } from './pane-core';
import { FIRST_PAGE } from './pages/page-ids';
import { NO_PEOPLE, people, type PeopleIntentions, type PeopleState } from './slices/people';
import { NO_FILE, recordFiles, type RecordFileIntentions, type RecordFileState } from './slices/record-files';
import { help, type HelpIntentions } from './slices/help';
import { readings, type ReadingIntentions } from './slices/readings';
import { records, type RecordIntentions } from './slices/records';
import { review, type ReviewIntentions } from './slices/review';
import { scoring, type ScoringIntentions } from './slices/scoring';
import { NO_SELECTION, selection, type SelectionIntentions, type SelectionState } from './slices/selection';
import { settings, type SettingsIntentions } from './slices/settings';
import { NOTHING_SHARED, share, type ShareIntentions, type ShareState } from './slices/share';
import { templates, type TemplateIntentions } from './slices/templates';
import { NOT_VERIFIED, verifying, type VerifyingIntentions, type VerifyingState } from './slices/verifying';

/** What the slices keep; a feature adds its state here. */
export interface PaneState
  extends CoreState, SelectionState, PeopleState, RecordFileState, ShareState, VerifyingState {}

/** What a person can want; a feature adds its intentions here. */
export interface PaneStore
  extends
    CoreStore<PaneState>,
    ScoringIntentions,
    SelectionIntentions,
    TemplateIntentions,
    HelpIntentions,
    ReadingIntentions,
    RecordIntentions,
    PeopleIntentions,
    RecordFileIntentions,
    ReviewIntentions,
    SettingsIntentions,
    ShareIntentions,
    VerifyingIntentions {}

const INITIAL: PaneState = {
  check: null,
  busy: null,
  error: null,
  result: null,
  canUndo: false,
  page: FIRST_PAGE,
  progress: null,
  reading: null,
  ...NO_SELECTION,
  ...NO_PEOPLE,
  ...NO_FILE,
  ...NOTHING_SHARED,
  ...NOT_VERIFIED,
};

/** The pane's state and intentions, apart from React. What a feature adds is in a file of src/taskpane/slices and a line here. */
export function createPaneStore(actions: PaneActions): PaneStore {
  const { store, tools } = createPaneCore<PaneState>(actions, INITIAL);
  return {
    ...store,
    ...scoring(tools, actions),
    ...selection(tools, actions),
    ...templates(tools, actions),
    ...help(tools, actions),
    ...readings(tools, actions),
    ...records(tools, actions),
    ...people(tools, actions),
    ...recordFiles(tools, actions),
    ...review(tools, actions),
    ...settings(tools, actions),
    ...share(tools, actions),
    ...verifying(tools, actions),
  };
}
