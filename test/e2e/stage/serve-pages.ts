import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { BuiltPages } from './build-pages';

/** Where the pages live for the browser; nothing listens there, and no certificate is needed. */
export const ORIGIN = 'https://addin.test';
/**
 * Where the add-in lives when it is to have a process of its own, as it has in Excel: office.js trusts no other host name, and another
 * port is another origin.
 */
const APART = 'https://addin.test:8443';
/** Lets the browser give an origin its own process though its neighbour has the same host name, and others read what is served. */
const APART_HEADERS = { 'origin-agent-cluster': '?1', 'access-control-allow-origin': '*' };

const OFFICE_JS = path.resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
/** Where production pages load office.js from. */
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface ServeOptions {
  /** Whether the add-in has a process of its own, so that the workbook around it never holds it up; one origin otherwise. */
  readonly apart?: boolean;
}

/**
 * Answers every request of the browser from disk: the workbench and the add-in on one origin, as `npm start` serves them,
 * office.js from its npm package at its CDN address. Everything else is refused and listed in the answer.
 */
export async function servePages(
  context: BrowserContext,
  pages: BuiltPages,
  { apart = false }: ServeOptions = {},
): Promise<readonly string[]> {
  const refused: string[] = [];
  const answer = async (route: Route): Promise<void> => {
    const address = route.request().url();
    const file = fileFor(address, pages);
    if (file !== null && apart && address === `${ORIGIN}/`) return route.fulfill(await leadingApart(file));
    if (file !== null) return route.fulfill({ path: file, ...(apart && { headers: APART_HEADERS }) });
    refused.push(address);
    return route.abort();
  };
  await context.route('**/*', answer);
  return refused;
}

/** The workbench's page, told that the add-in is elsewhere. */
async function leadingApart(file: string): Promise<{ contentType: string; body: string }> {
  const body = (await readFile(file, 'utf8')).replace('"manifest.xml"', `"${APART}/manifest.xml"`);
  return { contentType: 'text/html', body };
}

function fileFor(address: string, pages: BuiltPages): string | null {
  const { origin, pathname, href } = new URL(address);
  if (href.startsWith(CDN)) return existing(path.join(OFFICE_JS, pathname.slice('/lib/1/hosted/'.length)));
  if (origin !== ORIGIN && origin !== APART) return null;
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
  return existing(path.join(pages.workbench, name)) ?? existing(path.join(pages.addin, name));
}

function existing(file: string): string | null {
  return existsSync(file) ? file : null;
}
