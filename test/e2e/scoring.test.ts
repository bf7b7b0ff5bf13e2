import { cell, closeWorkbench, openSample, typeInto, type OpenWorkbench } from './stage/open-workbench';
import { button, goTo, say, score, see } from './stage/pane-steps';

/** B4 and its satisfaction sheet, as the documents print them. */
const B4 = ['B-客服效率与满意度评测表.xlsx', '效率评测'] as const;

describe('the efficiency form (B4)', () => {
  let opened: OpenWorkbench;
  afterEach(() => closeWorkbench(opened));

  test('is found, scored by its button, follows an edit, leads to its cells, and is undone', async () => {
    opened = await openSample(...B4);
    const { page, pane } = opened;
    await goTo(pane, 'check');
    for (const indicator of ['平均响应时长', '平均处理时长', '一次解决率', '工单处理及时率'])
      await see(pane.getByRole('row', { name: indicator }));
    await see(cell(page, 'F3'));

    await score(pane);
    // 30/45, 5/6.2, 72/85, 91/95.
    for (const text of ['F3 66.7', 'F4 80.6', 'F5 84.7', 'F6 95.8']) await see(cell(page, text));

    await typeInto(page, 'E3 45秒', '40秒');
    // 30/40.
    await see(cell(page, 'F3 75.0'));
    await goTo(pane, 'check');
    await see(pane.getByRole('row', { name: '平均响应时长' }).getByRole('cell', { name: '75', exact: true }));

    await pane.getByRole('row', { name: 'NPS' }).click();
    await see(page.getByRole('tab', { name: '满意度评测', selected: true }));
    await see(page.getByRole('status', { name: '单元格' }).getByText('H4', { exact: true }));
    await page.getByRole('tab', { name: '效率评测' }).click();

    await goTo(pane, 'score');
    await button(pane, say('pane.undo.action')).click();
    await see(cell(page, 'F3'));
    await see(cell(page, 'E3 40秒'));
    expect(opened.trouble).toEqual([]);
  });

  test('what the add-in wrote is one step of the workbook’s own undo and redo', async () => {
    opened = await openSample(...B4);
    const { page, pane } = opened;
    await score(pane);
    await see(cell(page, 'F3 66.7'));
    await typeInto(page, 'E3 45秒', '60秒');
    // 30/60.
    await see(cell(page, 'F3 50.0'));
    await page.getByRole('button', { name: '撤销编辑' }).click();
    await see(cell(page, 'F3 66.7'));
    await page.getByRole('button', { name: '重做' }).click();
    await see(cell(page, 'F3 50.0'));
    expect(opened.trouble).toEqual([]);
  });
});

describe('languages', () => {
  let opened: OpenWorkbench;
  afterEach(() => closeWorkbench(opened));

  test('the ribbon button scores without the pane being touched, and an English office reads English', async () => {
    opened = await openSample('A8-客服团队绩效指标表.xlsx', '坐席甲');
    const { page, pane } = opened;
    await page.getByLabel('显示语言').selectOption('en-US');
    await see(pane.getByRole('tab', { name: say('pane.page.check', {}, 'en-US') }));
    await see(pane.getByRole('heading', { level: 1 }));

    await page.getByRole('toolbar').getByRole('button', { name: 'Score', exact: true }).click();
    // 25 s → 100 (A8).
    await see(cell(page, 'H3 100.00'));
    expect(opened.trouble).toEqual([]);
  });

  test('a workbench in traditional Chinese starts the add-in in traditional Chinese', async () => {
    opened = await openSample('A8-客服团队绩效指标表.xlsx', '坐席甲');
    const { page, pane } = opened;
    await page.getByLabel('显示语言').selectOption('zh-TW');
    await see(page.getByRole('button', { name: '儲存', exact: true }));
    await see(pane.getByRole('tablist'));
    expect(await pane.locator('html').getAttribute('lang')).toMatch(/^zh/);
    expect(opened.trouble).toEqual([]);
  });
});
