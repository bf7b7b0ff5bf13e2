import type { firstMessages as zh } from '../zh-CN/first';

/**
 * What is wanted before the other texts are there: the pane's frame, the names of its pages, and what a reading of forms asks for.
 * Loaded by itself, so that the pane stands before the rest has come.
 */
export const firstMessages: Record<keyof typeof zh, string> = {
  'pane.title': 'KPI scores',
  'pane.loading': 'Reading the workbook…',
  'pane.loading.page': 'Opening…',
  'pane.dismiss': 'Dismiss',
  'pane.error.check': 'The workbook could not be read',
  'pane.error.retry': 'Try again',
  'pane.error.unexpected':
    'Something unexpected happened: {detail}. Nothing in the workbook was lost by it; please try again.',
  'pane.pages': 'Pages of the pane',
  'pane.menu': 'More pages',
  'pane.menu.button': 'More pages',
  'pane.page.check': 'Check',
  'pane.page.score': 'Score',
  'pane.page.overview': 'Overview',
  'pane.page.explain': 'Explain',
  'pane.page.people': 'People',
  'pane.page.review': 'Talks and reports',
  'pane.page.templates': 'Templates',
  'pane.page.verify': 'Verify and sign off',
  'pane.page.file': 'Indicators of a file',
  'pane.page.share': 'Share',
  'pane.page.settings': 'Settings',
  'pane.page.help': 'Help',
  'sheet.header.score': 'Score',
  'sheet.header.achievement': 'Achievement',
  'sheet.header.gap': 'Gap',
  'sheet.header.flag': 'Flag',
  'sheet.label.total': 'Total',
  'flag.met': 'met',
  'flag.missed': 'missed',
};
