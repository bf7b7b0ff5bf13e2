import type { CoreActions } from './pane-core';
import type { PeopleActions } from './slices/people';
import type { RecordFileActions } from './slices/record-files';
import type { HelpActions } from './slices/help';
import type { ReadingActions } from './slices/readings';
import type { RecordActions } from './slices/records';
import type { ReviewActions } from './slices/review';
import type { ScoringActions } from './slices/scoring';
import type { SelectionActions } from './slices/selection';
import type { SettingsActions } from './slices/settings';
import type { ShareActions } from './slices/share';
import type { TemplateActions } from './slices/templates';
import type { VerifyingActions } from './slices/verifying';

/**
 * Everything the pane asks of the workbook. The real ones are src/actions, connected in office-actions.ts; tests give their
 * own. All reject with an ActionError for what a person can act on.
 */
export interface PaneActions
  extends
    CoreActions,
    ScoringActions,
    SelectionActions,
    TemplateActions,
    HelpActions,
    ReadingActions,
    RecordActions,
    PeopleActions,
    RecordFileActions,
    ReviewActions,
    SettingsActions,
    ShareActions,
    VerifyingActions {}
