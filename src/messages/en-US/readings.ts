import type { readingMessages as zh } from '../zh-CN/readings';

export const readingMessages: Record<keyof typeof zh, string> = {
  'settings.allowed.readings':
    'A line each: the sentence → Steps:started (written by the pane; may be edited, lines may be deleted)',
  'settings.note.readings':
    'Where one criteria sentence is meant otherwise than said above: it holds for that sentence alone, wherever it stands.',
  'error.settings-header':
    'The settings sheet “{sheet}” has lost its headers “Setting | Value”, so nobody knows where to write. Put them back, or delete the sheet and create it again.',
  'reading.question.steps': 'What of a part of a step?',
  'reading.question.boundary': 'Which band does the boundary itself belong to?',
  'reading.question.wholeBands': 'What of a value between two bands?',
  'reading.question.cap': 'No upper limit is stated. Where does the bonus end?',
  'reading.question.floor': 'No lower limit is stated. Where does the deduction end?',
  'reading.steps.whole': 'Nothing, whole steps only',
  'reading.steps.started': 'Counts as a whole step',
  'reading.steps.proportional': 'Counts in proportion',
  'reading.boundary.favour': 'The better one for the person',
  'reading.boundary.upper': 'The upper one',
  'reading.boundary.lower': 'The lower one',
  'reading.wholeBands.report': 'No score',
  'reading.wholeBands.close': 'The next band',
  'reading.cap.full': 'At the full mark',
  'reading.cap.none': 'Nowhere',
  'reading.floor.zero': 'At 0',
  'reading.floor.none': 'Nowhere, it may be negative',
  'reading.score': '{score} points',
  'reading.no-score': 'no score',
  'reading.now': 'now',
  'reading.example': 'The scores are those on “{sheet}”; the choice holds wherever the same sentence stands.',
  'reading.remembered':
    'The choice is kept on the workbook’s settings sheet and holds wherever the same sentence stands.',
  'reading.edit': 'Edit the sentence',
  'reading.edit.label': 'Edit the sentence: go to cell {cell}',
  'pane.error.reading': 'The reading could not be remembered',
  'pane.done.reading': 'Remembered, wherever the same sentence stands',
};
