import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Locale } from '../../../src/messages/locale';
import { pageTexts } from '../../../src/workbench/page/texts/page-texts';
import type { BuiltPages } from '../stage/build-pages';
import { see } from '../stage/pane-steps';
import { ORIGIN, servePages } from '../stage/serve-pages';
import { bookFile, type BookName } from './books';

/** What the workbench has around a pane of the usual height. */
export const VIEWPORT = { width: 1440, height: 900 };
/** A page longer than this is cut off in its picture. */
const LONGEST = 3600;
/** A machine that builds and draws at once is slow. */
const STEP_MS = 120_000;

/** `print`: as a dark pane is put on paper. */
export const LOOKS = ['light', 'dark', 'contrast', 'print'] as const;
export type Look = (typeof LOOKS)[number];

/** The workbench in one language, and the steps that pictures take in it. */
export class PhotoStage {
  readonly pane: FrameLocator;
  readonly #texts;

  private constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {
    this.pane = page.frameLocator('iframe');
    this.#texts = pageTexts(locale);
  }

  static async open(browser: Browser, pages: BuiltPages, locale: Locale): Promise<PhotoStage> {
    const context = await browser.newContext({ viewport: VIEWPORT, colorScheme: null, locale });
    context.setDefaultTimeout(STEP_MS);
    await servePages(context, pages);
    const page = await context.newPage();
    await page.goto(`${ORIGIN}/`);
    const stage = new PhotoStage(page, locale);
    await see(stage.pane.getByRole('tablist'));
    return stage;
  }

  async openSample(label: string): Promise<void> {
    await this.#restarting(() => this.page.getByLabel(this.#texts.samples).selectOption({ label }));
  }

  async openBook(name: BookName): Promise<void> {
    const file = {
      name: `${name}.xlsx`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bookFile(name)),
    };
    await this.#restarting(() => this.page.locator('.toolbar input[type=file]').setInputFiles(file));
  }

  async openNothing(): Promise<void> {
    await this.#restarting(() => this.page.getByRole('button', { name: this.#texts.new }).click());
  }

  /** One of the workbench's faults; answers how to take it away again. */
  async simulate(fault: 'editMode' | 'failWrite' | 'protect'): Promise<() => Promise<void>> {
    const menu = this.page.getByText(this.#texts.simulate, { exact: true });
    await menu.click();
    const box = this.page.getByLabel(this.#texts[fault]);
    await box.check();
    await menu.click();
    return async () => {
      await menu.click();
      await box.uncheck();
      await menu.click();
    };
  }

  async look(look: Look): Promise<void> {
    await this.page.emulateMedia({
      forcedColors: look === 'contrast' ? 'active' : 'none',
      colorScheme: null,
      media: look === 'print' ? 'print' : 'screen',
    });
    const theme = look === 'dark' || look === 'print' ? 'dark' : 'light';
    await this.page.getByLabel(this.#texts.theme).selectOption(theme);
  }

  async width(pixels: number): Promise<void> {
    await this.page.getByLabel(this.#texts.paneWidth).selectOption(String(pixels));
  }

  async selectCell(name: string): Promise<void> {
    await this.page.getByRole('gridcell', { name, exact: true }).click();
  }

  /** What loads is there, and nothing is under way. */
  async settle(): Promise<void> {
    await see(this.pane.locator('main[aria-busy=false]'));
    await this.pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** The pane from its head to its foot, however long. */
  async picture(file: string): Promise<void> {
    const { page } = this;
    await page.setViewportSize(VIEWPORT);
    await this.settle();
    const missing = await this.pane.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
    if (missing > 0)
      await page.setViewportSize({ ...VIEWPORT, height: Math.min(VIEWPORT.height + missing, LONGEST) });
    await page.locator('.pane-body').screenshot({ path: file });
  }

  /** The pane starts afresh; until then the old one is still in sight. */
  async #restarting(change: () => Promise<unknown>): Promise<void> {
    const old = await this.page.locator('iframe').elementHandle();
    await change();
    await old?.waitForElementState('hidden');
    await see(this.pane.getByRole('tablist'));
    await this.settle();
  }
}
