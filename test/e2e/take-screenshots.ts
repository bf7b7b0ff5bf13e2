import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { DocumentLocale } from '../../src/messages/locale';
import { PAGES } from '../../src/taskpane/pages/page-list';
import { buildPages, type BuiltPages } from './stage/build-pages';
import { launchBrowser } from './stage/launch-browser';
import { goTo, say, score, see } from './stage/pane-steps';
import { ORIGIN, servePages } from './stage/serve-pages';

/** `npm run screenshots`: every page of the pane, and the workbench, into out/screenshots; the README's picture into assets. */
const OUT = path.resolve('out/screenshots');
const README_PICTURES: Readonly<Record<DocumentLocale, string>> = {
  'en-US': path.resolve('assets/screenshot.png'),
  'zh-CN': path.resolve('assets/screenshot.zh-CN.png'),
};
const SAMPLE = 'C4-呼叫中心坐席专员考核表.xlsx';
const LOCALES = ['zh-CN', 'en-US'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 450] as const;
/** What the workbench has around a pane of the usual height. */
const VIEWPORT = { width: 1440, height: 900 };

interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function open(
  browser: Browser,
  pages: BuiltPages,
  options: BrowserContextOptions & { readonly locale: DocumentLocale },
): Promise<Stage> {
  const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: null, ...options });
  context.setDefaultTimeout(120_000);
  await servePages(context, pages);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  const pane = page.frameLocator('iframe');
  await page.locator('.toolbar select').first().selectOption({ label: SAMPLE });
  await see(page.getByRole('tab', { selected: true }).first());
  await score(pane, options.locale);
  await see(pane.getByText(say('pane.score.upToDate', {}, options.locale)));
  return { page, pane };
}

/** What moves is still, and what loads is there. */
async function settle(page: Page): Promise<void> {
  await see(page.frameLocator('iframe').locator('main[aria-busy=false]'));
  await page.evaluate(() => document.fonts.ready);
}

async function takePane({ page, pane }: Stage, locale: DocumentLocale): Promise<void> {
  for (const theme of THEMES) {
    await page.locator('.toolbar select').nth(2).selectOption(theme);
    for (const width of WIDTHS) {
      await page.locator('.toolbar select').nth(3).selectOption(String(width));
      for (const { id } of PAGES) {
        await goTo(pane, id, locale);
        await settle(page);
        await page
          .locator('.pane-body')
          .screenshot({ path: path.join(OUT, `${id}-${locale}-${theme}-${width}.png`) });
      }
    }
  }
}

async function takeWorkbench({ page, pane }: Stage, locale: DocumentLocale, name: string): Promise<void> {
  await goTo(pane, 'check', locale);
  await settle(page);
  await page.screenshot({ path: path.join(OUT, `workbench-${locale}-${name}.png`) });
}

async function takeScreenshots(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'addin-screenshots-'));
  const [pages, browser] = await Promise.all([buildPages(folder), launchBrowser()]);
  try {
    for (const locale of LOCALES) {
      const stage = await open(browser, pages, { locale });
      await takeWorkbench(stage, locale, 'light');
      await stage.page.screenshot({ path: README_PICTURES[locale] });
      await takePane(stage, locale);
      await takeWorkbench(stage, locale, 'dark');
      await stage.page.context().close();
    }
    const contrast = await open(browser, pages, { locale: 'zh-CN', forcedColors: 'active' });
    await takeWorkbench(contrast, 'zh-CN', 'contrast');
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${OUT}\n`);
}

void takeScreenshots();
