import type { shortcutMessages as zh } from '../zh-CN/shortcuts';

export const shortcutMessages: Record<keyof typeof zh, string> = {
  'pane.shortcuts.title': 'Keyboard shortcuts',
  'pane.shortcuts.where':
    'They work in the sheet, also while the pane is closed. On a Mac, Alt is Option. Where another add-in has the same keys, Excel asks which is meant.',
  'pane.shortcuts.scoreWorkbook': 'Score',
  'pane.shortcuts.showCheck': 'Check',
  'pane.shortcuts.showExplain': 'Explain the selected score',
  'pane.shortcuts.showOverview': 'Overview',
  'pane.shortcuts.showTemplates': 'Insert a template',
  'pane.shortcuts.showPane': 'Show the pane',
  'pane.shortcuts.undoLastWrite': 'Undo scoring',
};
