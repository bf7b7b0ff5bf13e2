import type { Locator, Page } from 'playwright-core';
import { cell, closeWorkbench, openSample } from './stage/open-workbench';
import { button, goTo, say, see } from './stage/pane-steps';

/** More stops of the Tab key than any page has. */
const MOST_STOPS = 80;

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate(
    (element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(),
  );

/** Presses Tab (or Shift+Tab) until something has the keyboard. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)} within ${MOST_STOPS} stops`);
}

test('the shortcuts of Excel: score, overview, undo, from within the cells', async () => {
  const opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
  const { page, pane } = opened;
  await goTo(pane, 'check');
  await see(pane.getByRole('row', { name: '平均响应时长' }));
  await cell(page, 'E3 45秒').click();
  await page.keyboard.press('Control+Shift+Alt+S');
  await see(cell(page, 'F3 66.7'));
  await page.keyboard.press('Control+Shift+Alt+O');
  await see(pane.getByRole('tab', { name: say('pane.page.overview'), exact: true, selected: true }));
  await page.keyboard.press('Control+Shift+Alt+Z');
  await see(cell(page, 'F3'));
  // What was in the cell before the keys were pressed.
  await see(cell(page, 'E3 45秒'));
  await goTo(pane, 'help');
  await see(pane.getByText('Ctrl+Shift+Alt+S', { exact: true }));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});

test('from opening to scoring, editing and undoing, without a mouse', async () => {
  const opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
  const { page, pane } = opened;
  await goTo(pane, 'check');
  await see(pane.getByRole('row', { name: '平均响应时长' }));

  const check = pane.getByRole('tab', { name: say('pane.page.check'), exact: true });
  await tabTo(page, check);
  await page.keyboard.press('ArrowRight');
  await see(pane.getByRole('tab', { name: say('pane.page.score'), exact: true, selected: true }));
  await tabTo(page, button(pane, say('pane.score.action')));
  await page.keyboard.press('Enter');
  await see(cell(page, 'F3 66.7'));

  // Back over the pane's edge to the sheet's tab, and from there to the cells; A1 is selected.
  await tabTo(page, page.getByRole('tab', { name: '效率评测', selected: true }), 'Shift+Tab');
  await tabTo(page, page.getByRole('grid'), 'Shift+Tab');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(key);
  await see(page.getByRole('status', { name: '单元格' }).getByText('E3', { exact: true }));
  await page.keyboard.type('40秒');
  await page.keyboard.press('Enter');
  // 30/40.
  await see(cell(page, 'F3 75.0'));
  await page.keyboard.press('Control+z');
  await see(cell(page, 'F3 66.7'));

  await page.keyboard.press('F6');
  await tabTo(page, button(pane, say('pane.undo.action')));
  await page.keyboard.press('Enter');
  await see(cell(page, 'F3'));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
