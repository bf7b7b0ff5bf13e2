import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPages } from './build-pages';
import { launchSharedBrowser } from './launch-browser';
import { announceStage, opened } from './stage';

/** Jest calls this once before the tests in the browser. */
export default async function openStage(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'addin-e2e-'));
  const [pages, browser] = await Promise.all([buildPages(folder), launchSharedBrowser()]);
  opened.browser = browser;
  announceStage({ pages, browser: browser.wsEndpoint(), folder });
}
