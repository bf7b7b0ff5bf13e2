import type { CoreActions } from './pane-core';
import type { PeopleActions } from './slices/people';
import type { RecordActions } from './slices/records';
import type { ScoringActions } from './slices/scoring';
import type { SelectionActions } from './slices/selection';
import type { SettingsActions } from './slices/settings';
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
    RecordActions,
    PeopleActions,
    SettingsActions,
    VerifyingActions {}
