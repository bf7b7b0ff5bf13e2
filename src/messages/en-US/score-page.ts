import type { scorePageMessages as zh } from '../zh-CN/score-page';

export const scorePageMessages: Record<keyof typeof zh, string> = {
  'pane.preview.title': 'What will be written',
  'pane.preview.how': 'Formulas that follow your data. Click a line to go to its cell.',
  'pane.preview.table': 'Cells to be written on {sheet}',
  'pane.preview.cells': '{count} cells',
  'pane.preview.cells.one': '{count} cell',
  'pane.preview.formulas': 'Show formulas',
  'pane.preview.formulas.hide': 'Hide formulas',
  'pane.preview.formula': 'formula',
  'pane.preview.open': 'Details',
  'pane.score.title': 'Scores',
  'pane.flags.table': 'Indicators of {sheet} that need a word',
  'pane.found.stuck': '{count} without a score',
  'pane.found.stuck.one': '{count} without a score',
  'pane.more': '{count} more',
  'pane.more.one': '{count} more',
  'pane.kind.subtotal': 'Subtotal',
};
