import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { loadCatalogue } from '../../src/messages/catalogues';
import type { DocumentLocale, Locale } from '../../src/messages/locale';
import { LOOKS, PhotoStage, VIEWPORT } from './pictures/photo-stage';
import { drawWithPictureFonts } from './pictures/picture-fonts';
import { scenesFor } from './pictures/scenes';
import { buildPages, type BuiltPages } from './stage/build-pages';
import { launchBrowser } from './stage/launch-browser';
import { goTo, say, score, see } from './stage/pane-steps';

/**
 * `npm run screenshots [-- --only overview --lang zh-TW --look dark --width 320]`: every page and state of the pane, and the
 * workbench, into out/screenshots; without a choice also the README's pictures into assets.
 */
const OUT = path.resolve('out/screenshots');
const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en-US'];
const WIDTHS = ['320', '450'];
const README_PICTURES: Readonly<Record<DocumentLocale, string>> = {
  'en-US': path.resolve('assets/screenshot.png'),
  'zh-CN': path.resolve('assets/screenshot.zh-CN.png'),
};
const SAMPLE = 'C4-呼叫中心坐席专员考核表.xlsx';

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    lang: { type: 'string' },
    look: { type: 'string' },
    width: { type: 'string' },
  },
});

async function takePane(stage: PhotoStage): Promise<void> {
  for (const { name, prepare, wanted } of scenesFor(asked.only ?? '')) {
    // On paper nothing can be pressed.
    await stage.look('light');
    await prepare(stage);
    if (!wanted) continue;
    for (const look of LOOKS.filter((each) => each === (asked.look ?? each))) {
      await stage.look(look);
      for (const width of WIDTHS.filter((each) => each === (asked.width ?? each))) {
        await stage.width(Number(width));
        await stage.picture(path.join(OUT, `${name}-${stage.locale}-${look}-${width}.png`));
      }
    }
  }
}

/** The workbench with a scored form, in every look; the README shows the light one. */
async function takeWorkbench(stage: PhotoStage): Promise<void> {
  const { page, pane, locale } = stage;
  await page.setViewportSize(VIEWPORT);
  await stage.openSample(SAMPLE);
  await score(pane, locale);
  await see(pane.getByText(say('pane.score.upToDate', {}, locale)));
  // Why a score is what it is: the steps, the least change to the next band, the curve.
  await stage.selectCell('E7 42秒');
  await goTo(pane, 'explain', locale);
  await stage.width(320);
  for (const look of LOOKS.filter((each) => each !== 'print')) {
    await stage.look(look);
    await stage.settle();
    await page.screenshot({ path: path.join(OUT, `workbench-${locale}-${look}.png`) });
    if (look === 'light' && locale !== 'zh-TW') await page.screenshot({ path: README_PICTURES[locale] });
  }
}

async function takeAll(browser: Browser, pages: BuiltPages): Promise<void> {
  for (const locale of LOCALES.filter((each) => each === (asked.lang ?? each))) {
    await loadCatalogue(locale);
    const stage = await PhotoStage.open(browser, pages, locale);
    await takePane(stage);
    if ('workbench'.includes(asked.only ?? '')) await takeWorkbench(stage);
    await stage.page.context().close();
  }
}

async function takeScreenshots(): Promise<void> {
  if (asked.only === undefined) await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'addin-screenshots-'));
  drawWithPictureFonts(folder);
  const [pages, browser] = await Promise.all([buildPages(folder), launchBrowser()]);
  try {
    await takeAll(browser, pages);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${OUT}\n`);
}

void takeScreenshots();
