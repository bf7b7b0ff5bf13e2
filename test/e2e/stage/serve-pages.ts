import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { BuiltPages } from './build-pages';

/** Where the pages live for the browser; nothing listens there, and no certificate is needed. */
export const ORIGIN = 'https://addin.test';

const OFFICE_JS = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
/** Where production pages load office.js from. */
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Answers every request of the browser from disk: the workbench and the add-in on one origin, as `npm start` serves them,
 * office.js from its npm package at its CDN address. Everything else is refused and listed in the answer.
 */
export async function servePages(context: BrowserContext, pages: BuiltPages): Promise<readonly string[]> {
  const refused: string[] = [];
  const answer = async (route: Route): Promise<void> => {
    const file = fileFor(route.request().url(), pages);
    if (file !== null) return route.fulfill({ path: file });
    refused.push(route.request().url());
    return route.abort();
  };
  await context.route('**/*', answer);
  return refused;
}

function fileFor(address: string, pages: BuiltPages): string | null {
  const { origin, pathname, href } = new URL(address);
  if (href.startsWith(CDN)) return existing(path.join(OFFICE_JS, pathname.slice('/lib/1/hosted/'.length)));
  if (origin !== ORIGIN) return null;
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
  return existing(path.join(pages.workbench, name)) ?? existing(path.join(pages.addin, name));
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}
