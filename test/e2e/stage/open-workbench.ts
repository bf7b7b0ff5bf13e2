import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { see, STEP_MS } from './pane-steps';
import type { BuiltPages } from './build-pages';
import { CDN, ORIGIN, servePages, type ServeOptions } from './serve-pages';
import { announcedStage } from './stage';

/** The workbench in a page of its own, and what went wrong on the way. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Requests to strangers, errors nobody caught, and errors on the console. */
  readonly trouble: readonly string[];
}

let browser: Promise<Browser> | undefined;

/** The browser that all tests share. */
function sharedBrowser(): Promise<Browser> {
  return (browser ??= chromium.connect(announcedStage().browser));
}

/** Takes leave of the browser that all tests share; else the process would stay for it. */
export async function leaveBrowser(): Promise<void> {
  await (await browser)?.close();
}

export interface OpenOptions extends BrowserContextOptions, ServeOptions {
  /** A script that runs in every document before its own. */
  readonly script?: string;
}

/** Opens the workbench as a person does; `locale` is the browser's. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  return openWorkbenchIn(await sharedBrowser(), announcedStage().pages, options);
}

/** The same in a browser of one's own. */
export async function openWorkbenchIn(
  browser: Browser,
  pages: BuiltPages,
  { apart = false, script, ...options }: OpenOptions = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1400, height: 900 },
    // The theme that is chosen on the page decides, not one that playwright plays.
    colorScheme: null,
    ...options,
  });
  context.setDefaultTimeout(STEP_MS);
  const refused = await servePages(context, pages, { apart });
  if (script !== undefined) await context.addInitScript({ content: script });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // office.js itself parses an empty licence as XML, which Chromium's error page for that styles against our policy.
    const ours = !message.location().url.startsWith(CDN);
    if (ours && message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${ORIGIN}/`);
  const pane = page.frameLocator('iframe');
  await see(pane.getByRole('tablist'));
  return {
    page,
    pane,
    get trouble() {
      return [...refused, ...errors];
    },
  };
}

/** Opens one of the sample workbooks that the workbench offers. */
export async function openSample(
  name: string,
  firstSheet: string,
  options?: BrowserContextOptions,
): Promise<OpenWorkbench> {
  const opened = await openWorkbench(options);
  await opened.page.getByLabel('示例').selectOption({ label: name });
  await see(opened.page.getByRole('tab', { name: firstSheet, selected: true }));
  return opened;
}

/** Begins an empty workbook; the add-in starts afresh with it. */
export async function beginEmptyWorkbook({ page, pane }: OpenWorkbench): Promise<void> {
  await page.getByRole('button', { name: '新建' }).click();
  await see(page.getByRole('tab', { name: 'Sheet1', selected: true }));
  await see(pane.getByRole('tablist'));
}

/** Closes the page and everything that belongs to it. */
export async function closeWorkbench({ page }: OpenWorkbench): Promise<void> {
  await page.context().close();
}

/** A cell by its name and text: `F3 66.7`, `F3` for a blank one. */
export function cell(page: Page, name: string): Locator {
  return page.getByRole('gridcell', { name, exact: true });
}

/** Types into a cell and presses Enter, as a person does. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await cell(page, name).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
