/** @jest-environment jsdom */
import type * as Pane from './render-pane';

// The setup of the tests knows all texts of all languages: begin as a page does, with none.
beforeEach(() => jest.resetModules());

/** The modules of a page that has loaded nothing yet. */
async function freshPage() {
  const { loadFirstTexts, loadCatalogue, hasCatalogue } = await import('../../src/messages/catalogues');
  const { renderPane, byRole, click, nextTurn }: typeof Pane = await import('./render-pane');
  const { ActionError } = await import('../../src/actions/action-error');
  return { loadFirstTexts, loadCatalogue, hasCatalogue, renderPane, byRole, click, nextTurn, ActionError };
}

test.each(['zh-CN', 'en-US', 'zh-TW'] as const)(
  'the frame stands on the first texts of %s alone',
  async (locale) => {
    const { loadFirstTexts, hasCatalogue, renderPane, byRole } = await freshPage();
    await Promise.all([loadFirstTexts(locale), loadFirstTexts('zh-CN')]);
    expect(hasCatalogue(locale)).toBe(false);
    const waiting = new Promise<never>(() => undefined);
    const { page } = await renderPane({ checkWorkbook: () => waiting }, locale);
    expect(page.querySelectorAll('[role="tab"]')).toHaveLength(4);
    const name = { 'zh-CN': '体检', 'zh-TW': '檢查', 'en-US': 'Check' }[locale];
    expect(byRole('tab', name).getAttribute('aria-selected')).toBe('true');
    expect(page.textContent).toContain(
      { 'zh-CN': '正在读取', 'zh-TW': '正在讀取', 'en-US': 'Reading' }[locale],
    );
  },
);

test('a failure that comes before the other texts is said when they are there', async () => {
  const { loadFirstTexts, loadCatalogue, renderPane, byRole, nextTurn, ActionError } = await freshPage();
  await loadFirstTexts('en-US');
  const failing = () => Promise.reject(new ActionError('error.edit-mode', {}));
  await renderPane({ checkWorkbook: failing }, 'en-US');
  await loadCatalogue('en-US');
  await nextTurn();
  const { renderMessage } = await import('../../src/messages/render');
  expect(byRole('alert').textContent).toContain(renderMessage('en-US', 'error.edit-mode'));
});

test('where the other texts cannot be loaded the pane says so, and trying again helps', async () => {
  let fails = true;
  jest.doMock('../../src/messages/en-US', () => {
    if (fails) throw new Error('the network is gone');
    return jest.requireActual<object>('../../src/messages/en-US');
  });
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { loadFirstTexts, renderPane, byRole, click, nextTurn } = await freshPage();
  await loadFirstTexts('en-US');
  const { workbookCheck } = await import('./sample-check');
  const { page } = await renderPane({ checkWorkbook: () => Promise.resolve(workbookCheck([])) }, 'en-US');
  await nextTurn();
  expect(byRole('alert').textContent).toContain('the network is gone');
  fails = false;
  await click(byRole('button', 'Try again'));
  await nextTurn();
  expect(page.querySelector('[role="alert"]')).toBeNull();
  expect(page.querySelector('[role="tabpanel"] button')).not.toBeNull();
  silent.mockRestore();
});
