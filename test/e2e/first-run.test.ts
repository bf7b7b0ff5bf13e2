import { beginEmptyWorkbook, closeWorkbench, openWorkbench } from './stage/open-workbench';
import { button, say, score, see } from './stage/pane-steps';

test('an empty workbook shows what the add-in does by one press', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await beginEmptyWorkbook(opened);
  await button(pane, say('pane.empty.sample')).click();
  // B4's first line: 30 ÷ 45.
  await see(pane.getByRole('row', { name: '平均响应时长' }).getByText('45秒'));
  await score(pane);
  await see(page.getByRole('gridcell', { name: /^[A-Z]\d+ 66\.7%?$/ }));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});

test('the add-in ships nothing of the workbench', async () => {
  const { addinModules } = (await import('./stage/stage')).announcedStage().pages;
  expect(addinModules).toEqual(
    expect.arrayContaining([
      './src/taskpane/index.tsx',
      './src/core/rules/read-rule.ts',
      './src/functions/register.ts',
    ]),
  );
  const foreign =
    /src\/(workbench|cli)\/|node_modules\/(hyperformula|jspreadsheet-ce|jsuites|exceljs|numfmt|axe-core|@microsoft\/office-js)\//;
  expect(addinModules.filter((name) => foreign.test(name))).toEqual([]);
});
