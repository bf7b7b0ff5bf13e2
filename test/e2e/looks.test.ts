import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { PAGES } from '../../src/taskpane/pages/page-list';
import { bookFile, type BookName } from './pictures/books';
import { closeWorkbench, openSample, openWorkbench, type OpenWorkbench } from './stage/open-workbench';
import { button, goTo, say, score, see } from './stage/pane-steps';
import { CDN, ORIGIN } from './stage/serve-pages';

/* How the pane looks where a picture cannot say it: nothing is cut off, charts are drawn under the page's policy, themes are followed. */

function paneOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not there.');
  return frame;
}

async function openBook(name: BookName, sheet: string): Promise<OpenWorkbench> {
  const opened = await openWorkbench();
  const buffer = Buffer.from(bookFile(name));
  await opened.page
    .locator('.toolbar input[type=file]')
    .setInputFiles({ name: `${name}.xlsx`, mimeType: 'application/octet-stream', buffer });
  await see(opened.page.getByRole('tab', { name: sheet, selected: true }));
  await see(opened.pane.getByRole('tablist'));
  return opened;
}

describe('charts', () => {
  let opened: OpenWorkbench;
  afterEach(() => closeWorkbench(opened));

  test('draw the months of a workbook and its dimensions, each with its figures, and nothing against the policy', async () => {
    opened = await openBook('months', '2026年1月');
    const { pane } = opened;
    await goTo(pane, 'overview');
    const trend = pane.getByRole('region', { name: '总分走势' });
    for (const month of ['1月', '6月'])
      await see(trend.locator('svg text').getByText(month, { exact: true }));
    await trend.getByText('看数字').click();
    // January: 80 × 20 % + 93.75 × 20 % + 87.06 × 25 % + 80 × 25 % + 94.74 × 10 % = 85.99.
    await see(trend.getByRole('row', { name: '2026年1月 85.99' }));
    const dimensions = pane.getByRole('region', { name: '各维度' });
    for (const name of ['效率', '质量', '满意度', '成长'])
      await see(dimensions.locator('svg text').getByText(name, { exact: true }));
    // 74 ÷ 85 of 25 points.
    await see(dimensions.getByRole('row', { name: '质量 21.76 / 25 分 87.1%' }));
    expect(opened.trouble).toEqual([]);
  });

  test('draw the history of people, of everybody or of one', async () => {
    opened = await openBook('people', '考核表');
    const { pane } = opened;
    await goTo(pane, 'overview');
    const trend = pane.getByRole('region', { name: '总分走势' });
    await see(trend.locator('svg text').getByText('4月', { exact: true }));
    await trend.getByText('看数字').click();
    // (92 + 78 + 88 + 95) ÷ 4.
    await see(trend.getByRole('row', { name: '2026-01 88.25' }));
    await pane.getByRole('combobox', { name: '走势' }).selectOption('王强');
    await see(trend.getByRole('row', { name: '2026-01 78' }));
    expect(opened.trouble).toEqual([]);
  });
});

describe('at 320 pixels', () => {
  let opened: OpenWorkbench;
  beforeAll(async () => (opened = await openBook('problems', '考核表')));
  afterAll(() => closeWorkbench(opened));

  test.each(PAGES.map(({ id }) => id))('nothing of the page %s is wider than the pane', async (id) => {
    await goTo(opened.pane, id);
    await see(opened.pane.locator(`#page-${id}`));
    await see(opened.pane.locator('main[aria-busy=false]'));
    const widths = await paneOf(opened.page).evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths).toEqual({ scrollWidth: 320, clientWidth: 320 });
  });
});

describe('a theme', () => {
  let opened: OpenWorkbench;
  afterEach(() => closeWorkbench(opened));

  test('is followed while the pane is open, and so is high contrast, without starting it again', async () => {
    opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
    const { page, pane } = opened;
    const frame = paneOf(page);
    const inks = (): Promise<string> =>
      frame.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color);
    await see(pane.getByRole('heading', { level: 1 }));
    await frame.evaluate(() => Object.assign(window, { stays: true }));
    await page.getByLabel('主题').selectOption('light');
    await see(pane.locator('html[style*="color-scheme: light"]'));
    const dark = await inks();
    await page.getByLabel('主题').selectOption('dark');
    await see(pane.locator('html[style*="color-scheme: dark"]'));
    const light = await inks();
    // #242424 on white, #ffffff on black.
    expect([dark, light]).toEqual(['rgb(36, 36, 36)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ forcedColors: 'active' });
    await see(pane.getByRole('tab', { name: say('pane.page.check'), selected: true }));
    // Only the tab that one is on has a line.
    const lines = await frame.evaluate(() =>
      [...document.querySelectorAll('[role=tab]')].map((tab) => getComputedStyle(tab).borderBottomColor),
    );
    expect(new Set(lines.slice(1)).size).toBe(1);
    expect(lines[0]).not.toBe(lines[1]);
    expect(await frame.evaluate(() => 'stays' in window)).toBe(true);
    expect(opened.trouble).toEqual([]);
  });
});

describe('a protected sheet', () => {
  let opened: OpenWorkbench;
  afterEach(() => closeWorkbench(opened));

  test('is named before and after scoring, with the way out, and the rest is scored', async () => {
    opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
    const { page, pane } = opened;
    await page.getByText('模拟', { exact: true }).click();
    await page.getByLabel('保护此工作表').check();
    await score(pane);
    await see(pane.getByText('部分表没有写入'));
    await see(
      pane.getByText(/工作表“效率评测”受保护，未写入。请先撤销保护（审阅 → 撤销工作表保护），再评分/),
    );
    await see(pane.getByRole('heading', { name: '满意度评测' }));
    await page.getByLabel('保护此工作表').uncheck();
    await button(pane, say('pane.left.again')).click();
    await see(pane.getByRole('heading', { name: say('pane.preview.title') }));
    expect(opened.trouble).toEqual([]);
  });
});

test('without Excel the pane says so, offers another try, and shows what it can', async () => {
  const opened = await openWorkbench();
  const page = await opened.page.context().newPage();
  await page.route(`${CDN}**`, (route) => route.abort());
  await page.goto(`${ORIGIN}/taskpane.html`);
  await see(page.getByRole('heading', { name: '没有连上 Excel' }));
  await page.getByLabel('查找函数').fill('NPS');
  await see(page.getByText('=KPI.NPSSCORE("35%")'));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  // The network is there again.
  await page.unroute(`${CDN}**`);
  await page.getByRole('button', { name: '重试' }).click();
  await page.waitForFunction(() => 'Office' in window);
  await closeWorkbench(opened);
});
