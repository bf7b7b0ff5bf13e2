import type { pageMessages as zh } from '../zh-CN/pages';

/** The names of the pane's pages, and of the menu that leads to the rarer ones. */
export const pageMessages: Record<keyof typeof zh, string> = {
  'pane.menu': 'More pages',
  'pane.menu.button': 'More pages',
  'pane.page.check': 'Check',
  'pane.page.score': 'Score',
  'pane.page.overview': 'Overview',
  'pane.page.explain': 'Explain',
  'pane.page.templates': 'Templates',
  'pane.page.settings': 'Settings',
  'pane.page.help': 'Help',
};
