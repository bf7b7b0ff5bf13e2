import { closeWorkbench, openSample } from './stage/open-workbench';
import { button, goTo, say, see } from './stage/pane-steps';

test('a column taken for the wrong thing is corrected, kept in the workbook, and given back', async () => {
  const opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
  const { page, pane } = opened;
  await goTo(pane, 'check');
  const form = pane.getByRole('region', { name: '效率评测' });
  await form.getByText(say('pane.table.columns')).click();
  await form.getByLabel(say('pane.correct.role', { header: '实际值' })).selectOption('ignore');
  // No actuals are left on this form; the correction stands on a sheet that the next person sees.
  await see(pane.getByText('表中没有“实际值”列'));
  await page.getByRole('tab', { name: 'KPI设置' }).click();
  await see(page.getByRole('gridcell', { name: /^B\d+ 实际值$/ }));

  await goTo(pane, 'settings');
  await button(pane, '删除更正：效率评测：“实际值”列当作不用').click();
  await goTo(pane, 'check');
  await see(pane.getByRole('row', { name: '平均响应时长' }).getByText('45秒'));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
