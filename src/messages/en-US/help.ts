import type { helpMessages as zh } from '../zh-CN/help';

export const helpMessages: Record<keyof typeof zh, string> = {
  'pane.help.title': 'How it works',
  'pane.help.check': 'Check: see whether anything needs your decision, and how each sentence was understood.',
  'pane.help.score':
    'Score: look at the cells that will be written, then press. Nothing that you typed is changed, and it can be undone.',
  'pane.help.explain':
    'Explain: select any score to see how it came about and what is missing to the next band.',
  'pane.help.settings':
    'Settings: how whatever the criteria leave open is decided, on a sheet of the workbook that you can edit.',
  'pane.help.search': 'Find a function',
  'pane.help.placeholder': 'score, NPS, achievement …',
  'pane.help.found': '{count} functions',
  'pane.help.found.one': '{count} function',
  'pane.help.nothing': 'No function has to do with “{query}”. Try another word.',
  'pane.help.insert': 'Insert into the selected cell',
  'pane.help.insert.label': 'Insert into the selected cell: the example of KPI.{name}',
  'pane.done.example': 'Example inserted in {cell}',
  'pane.error.example': 'The example could not be inserted',
  'error.cell-filled': 'Cell {cell} is not empty and was left as it is. Select an empty cell first.',
};
