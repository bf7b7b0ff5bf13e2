import type { OpenedAddin } from '../../../src/workbench/node/open-in-node';
import { inPage, openBook } from './open-book';

describe('the genuine office.js in the embedded host', () => {
  let book: OpenedAddin;
  beforeAll(async () => {
    book = await openBook(['考核表'], { requirementSets: { ExcelApi: '1.12' } });
  });
  afterAll(() => book.close());

  test('takes itself for an add-in in Excel on the web', async () => {
    const info = await inPage(book, () => Office.onReady());
    expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } });
  });

  test('shows the display and content language that the host was given', async () => {
    const languages = await inPage(book, () => [
      Office.context.displayLanguage,
      Office.context.contentLanguage,
    ]);
    expect(languages).toEqual(['zh-CN', 'zh-CN']);
  });

  test('supports the requirement sets that the host declares, and none above', async () => {
    const supported = await inPage(book, () =>
      ['1.1', '1.12', '1.13'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    );
    expect(supported).toEqual([true, true, false]);
  });

  test('is the unmodified production build', async () => {
    const sources = await inPage(book, () => [...document.scripts].map((script) => script.src));
    const base = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
    expect(sources).toContain(`${base}office.js`);
    expect(sources).toContain(`${base}excel-web-16.00.js`);
  });

  test('shows and hides the pane and keeps the start-up behaviour', async () => {
    const states = await inPage(book, async () => {
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      const before = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [before, await Office.addin.getStartupBehavior()];
    });
    expect(states).toEqual(['None', 'Load']);
  });

  test('reports no error of the page', () => {
    expect(book.pageErrors).toEqual([]);
  });
});
