import type { BrowserServer } from 'playwright-core';
import type { BuiltPages } from './build-pages';

/** What all end-to-end tests share: pages that are built once, and a browser that is started once. */
export interface Stage {
  readonly pages: BuiltPages;
  /** Where the browser can be reached. */
  readonly browser: string;
  /** The folder that holds the pages, to be removed at the end. */
  readonly folder: string;
}

const VARIABLE = 'E2E_STAGE';

/** Tells the processes that run the tests. */
export function announceStage(stage: Stage): void {
  process.env[VARIABLE] = JSON.stringify(stage);
}

/** What was announced; throws outside of a test run. */
export function announcedStage(): Stage {
  const text = process.env[VARIABLE];
  if (text === undefined)
    throw new Error('The end-to-end tests run under jest, which builds the pages first.');
  return JSON.parse(text) as Stage;
}

/** The browser of this process, which it must end itself. */
export const opened: { browser?: BrowserServer } = {};
