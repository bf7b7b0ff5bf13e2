/** Texts of the run record, of Verify, and of signing off. */
export const runsMessages = {
  'runs.title': 'KPI run record',
  'runs.how':
    'Each scoring adds a line for every form whose results changed; lines are added and never changed. Equal hashes mean equal contents. Please leave the lines as they are: Verify notices. To stop: set “Run record” to “never” on the KPI Settings sheet, or delete this sheet.',
  'runs.as-recorded': 'As it was recorded last.',
  'runs.total-drifted': 'The total went from {before} to {now}.',
  'runs.settings-changed': 'Settings of scoring were changed: {setting}.',
  'runs.version-changed': 'The add-in went from version {before} to {now}.',
  'runs.input-changed': 'The data of “{indicator}” were changed from {before} to {now}.',
  'runs.criteria-changed': 'Criteria, target, weight or full mark of “{indicator}” were changed.',
  'runs.score-drifted': 'The score of “{indicator}” went from {before} to {now}: {reason}.',
  'runs.reason.input': 'the data were changed',
  'runs.reason.criteria': 'the criteria were changed',
  'runs.reason.settings': 'the settings were changed',
  'runs.reason.version': 'another version of the add-in',
  'runs.reason.unknown': 'no reason was found; look at this row',
  'runs.item-new': '“{indicator}” was added after the record.',
  'runs.item-gone': '“{indicator}” of the record is no longer in the form.',
  'runs.inputs-changed': 'Data were changed (the record holds no details of a form of so many items).',
  'runs.all-criteria-changed':
    'Criteria were changed (the record holds no details of a form of so many items).',
  'runs.more': '{count} more changes.',
  'runs.form-gone':
    'The recorded form on “{sheet}” was not found: the sheet was renamed or deleted, or is no form any more.',
  'runs.line-changed': 'Line {row} of the run record was changed afterwards; it proves nothing.',
  'runs.result-apart':
    'The score cell of “{indicator}” shows {shown}; the data give {computed}. Score again, or look at the cell.',
  'runs.locked-already':
    'The sheet “{sheet}” is protected. Unlock it first, or unprotect it under Review, then sign off.',
  'runs.not-locked': 'The sheet “{sheet}” is not protected: nothing to unlock. Refresh first.',
  'runs.password':
    'The protection of “{sheet}” has a password that the add-in does not know. Unprotect it under Review first.',
  'runs.nothing-scored':
    'Nothing on “{sheet}” has a score yet, so there is nothing to sign off. Score first.',
  'pane.verify.what':
    'Computes every form anew, compares it with the run record, and says what changed, why, and in which cell.',
  'pane.verify.run': 'Verify',
  'pane.verify.none':
    'This workbook keeps no run record. Once started, every scoring with new results adds a line.',
  'pane.verify.start': 'Start a record',
  'pane.verify.recorded': 'Last record: {time}, total {total}, add-in {version}',
  'pane.verify.unrecorded': 'Not recorded yet.',
  'pane.verify.signed': 'signed off and locked',
  'pane.verify.lock': 'Sign off and lock',
  'pane.verify.lock.label': 'Sign off and lock “{sheet}”',
  'pane.verify.unlock': 'Unlock',
  'pane.verify.unlock.label': 'Unlock “{sheet}”',
  'pane.verify.lock.how':
    'Locking is Excel’s own sheet protection, without a password: data, criteria and results of the form cannot be changed, the rest of the sheet can. It guards against slips; anybody can unlock, and unlocking is recorded.',
  'pane.verify.forms': 'Forms',
  'pane.error.verify': 'Verifying did not finish',
  'pane.error.lock': 'Signing off did not finish',
  'pane.error.unlock': 'Unlocking did not finish',
  'pane.error.start-runs': 'The record could not be started',
  'pane.busy.verify': 'Verifying…',
  'pane.busy.lock': 'Locking…',
  'pane.busy.unlock': 'Unlocking…',
  'pane.busy.start-runs': 'Making the record…',
  'pane.done.locked': '“{sheet}” is signed off and locked; the run record says so.',
  'pane.done.unlocked': '“{sheet}” is unlocked; the run record says so.',
  'pane.done.runs-started': 'The run record is on the sheet “{sheet}”.',
  'settings.allowed.runRecord': 'where there is a record (default), always, never',
  'settings.note.runRecord':
    'Whether scoring adds a line to the sheet KPI Run Record (time, total, hashes of data, criteria and settings, version of the add-in). By default no sheet is made unasked: start a record on the page Verify and sign off.',
};
