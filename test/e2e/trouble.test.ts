import { cell, closeWorkbench, openSample, typeInto, type OpenWorkbench } from './stage/open-workbench';
import { goTo, say, score, see } from './stage/pane-steps';

/** What people meet in Excel: the add-in says what happened, loses nothing, and does it when the way is clear. */
describe('in the way', () => {
  let opened: OpenWorkbench;
  beforeEach(async () => {
    opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
    await goTo(opened.pane, 'score');
    // Whatever the pane does of its own at the beginning is done by then.
    await see(opened.pane.getByText(/将写入 \d+ 个单元格/));
    await opened.page.getByText('模拟', { exact: true }).click();
  });
  afterEach(() => closeWorkbench(opened));

  const retry = (): Promise<void> => score(opened.pane);

  test('a protected sheet is left alone, with words that say so, and scored once it is open', async () => {
    const { page, pane } = opened;
    await page.getByLabel('保护此工作表').check();
    // A person cannot write there either.
    await typeInto(page, 'E3 45秒', '1');
    await see(page.getByRole('alert').filter({ hasText: '受保护' }));
    await see(cell(page, 'E3 45秒'));
    await score(pane);
    await goTo(pane, 'check');
    await see(pane.getByText('工作表“效率评测”受保护，未写入'));
    await see(cell(page, 'F3'));

    await page.getByLabel('保护此工作表').uncheck();
    // Nothing tells an add-in of Excel's older sets that a protection has gone: the next change does.
    await typeInto(page, 'E3 45秒', '40秒');
    await retry();
    // 30/40.
    await see(cell(page, 'F3 75.0'));
    expect(opened.trouble).toEqual([]);
  });

  test('while a cell is being edited nothing is written, and the pane says to finish it', async () => {
    const { page, pane } = opened;
    await page.getByLabel('正在编辑单元格').check();
    await score(pane);
    await see(pane.getByText(/编辑/));
    await see(cell(page, 'F3'));

    await page.getByLabel('正在编辑单元格').uncheck();
    await retry();
    await see(cell(page, 'F3 66.7'));
    expect(opened.trouble).toEqual([]);
  });

  test('a sync that fails is told, leaves the workbook as it was, and can be tried again', async () => {
    const { page, pane } = opened;
    await page.getByLabel('下一次写入失败').check();
    await score(pane);
    await see(pane.getByText(say('pane.error.score')));
    for (const name of ['F3', 'F4', 'H3']) await see(cell(page, name));

    await retry();
    await see(cell(page, 'F3 66.7'));
    expect(opened.trouble).toEqual([]);
  });
});
