import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Locale } from '../../src/messages/locale';
import { PAGES } from '../../src/taskpane/pages/page-list';
import { pageTexts } from '../../src/workbench/page/texts/page-texts';
import { closeWorkbench, openWorkbench, type OpenWorkbench } from './stage/open-workbench';
import { goTo, say, score, see } from './stage/pane-steps';

/** WCAG 2.2 A and AA, and what axe calls best practice in a landmark's or a heading's place. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SAMPLE = 'B-客服效率与满意度评测表.xlsx';

/** What axe objects to in one document: rule, and the elements. */
async function violationsIn(frame: Frame, forced: boolean): Promise<string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults, readonly [string[], boolean]>(
    ([tags, colors]) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        // Forced colours are the system's: axe sees those that the page asked for, and nobody else does.
        rules: { 'color-contrast': { enabled: colors } },
        resultTypes: ['violations'],
        iframes: false,
      }),
    [RULES, !forced] as const,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} (${any[0]?.message ?? ''})`).join(' | ')}`,
  );
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not there.');
  return frame;
}

describe.each<[Locale, 'light' | 'dark' | 'forced']>([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
  ['en-US', 'dark'],
  ['zh-TW', 'light'],
  ['zh-CN', 'forced'],
])('%s, %s', (locale, theme) => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ locale, forcedColors: theme === 'forced' ? 'active' : 'none' });
    const { page, pane } = opened;
    await page.locator('.toolbar select').first().selectOption({ label: SAMPLE });
    await see(page.getByRole('tab', { name: '效率评测', selected: true }));
    if (theme !== 'forced') await page.getByLabel(pageTexts(locale).theme).selectOption(theme);
    await score(pane, locale);
    await see(pane.getByText(say('pane.score.upToDate', {}, locale)));
  });
  afterAll(() => closeWorkbench(opened));

  test.each(PAGES.map(({ id }) => id))('axe finds nothing on the page %s', async (id) => {
    await goTo(opened.pane, id, locale);
    await see(opened.pane.locator(`#page-${id}`));
    await see(opened.pane.locator('main[aria-busy=false]'));
    expect(await violationsIn(paneFrame(opened.page), theme === 'forced')).toEqual([]);
  });

  test('axe finds nothing on the workbench', async () => {
    await opened.page.locator('.menu summary').click();
    await opened.page.locator('.log summary').click();
    expect(await violationsIn(opened.page.mainFrame(), theme === 'forced')).toEqual([]);
  });
});
