import type { ComponentType } from 'react';
import { FIRST_PAGE } from './page-ids';

/** A page of the pane. Its name is the text `pane.page.<id>`; it takes no props and asks the store by its hooks. */
export interface PageEntry {
  readonly id: string;
  /** In sight always, or behind the menu. */
  readonly place: 'front' | 'menu';
  /** Shown before the workbook has been read, and when it cannot be. Other pages may call useCheck. */
  readonly standsAlone?: boolean;
  readonly load: () => Promise<ComponentType>;
}

/**
 * The pages, in the order of the day; then what is wanted more rarely. A page is one file, loaded when it is first shown, and
 * one entry here.
 */
export const PAGES: readonly PageEntry[] = [
  { id: FIRST_PAGE, place: 'front', load: async () => (await import('./CheckPage')).CheckPage },
  { id: 'score', place: 'front', load: async () => (await import('./ScorePage')).ScorePage },
  { id: 'overview', place: 'front', load: async () => (await import('./OverviewPage')).OverviewPage },
  { id: 'explain', place: 'front', load: async () => (await import('./ExplainPage')).ExplainPage },
  { id: 'people', place: 'menu', load: async () => (await import('./PeoplePage')).PeoplePage },
  { id: 'review', place: 'menu', load: async () => (await import('./ReviewPage')).ReviewPage },
  {
    id: 'templates',
    place: 'menu',
    standsAlone: true,
    load: async () => (await import('./TemplatesPage')).TemplatesPage,
  },
  { id: 'verify', place: 'menu', load: async () => (await import('./VerifyPage')).VerifyPage },
  {
    id: 'file',
    place: 'menu',
    standsAlone: true,
    load: async () => (await import('./FilePage')).FilePage,
  },
  {
    id: 'share',
    place: 'menu',
    standsAlone: true,
    load: async () => (await import('./SharePage')).SharePage,
  },
  { id: 'settings', place: 'menu', load: async () => (await import('./SettingsPage')).SettingsPage },
  {
    id: 'help',
    place: 'menu',
    standsAlone: true,
    load: async () => (await import('./HelpPage')).HelpPage,
  },
];

/** The entry of a page; that of the first one for an id that there is none of. */
export function findPage(id: string): PageEntry {
  const [first] = PAGES;
  const found = PAGES.find((page) => page.id === id) ?? first;
  if (found === undefined) throw new Error('There are no pages');
  return found;
}
