import type { PageLocale } from './texts/page-texts';

/**
 * `system` follows the browser's own preference, high contrast included. Excel on the web tells an add-in no theme: what
 * the frame around it prefers reaches its page as prefers-color-scheme, and forced colours come from the system alone.
 */
export const THEMES = ['system', 'light', 'dark'] as const;
export type PageTheme = (typeof THEMES)[number];

/** The least that Office gives a pane, and a comfortable one; pixels. */
export const PANE_WIDTHS = [320, 450] as const;

/** What of the surroundings a person may choose. */
export interface PageSettings {
  readonly locale: PageLocale;
  readonly theme: PageTheme;
  /** Pixels. */
  readonly paneWidth: number;
}
