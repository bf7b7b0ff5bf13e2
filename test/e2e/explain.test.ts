import { cell, closeWorkbench, openSample } from './stage/open-workbench';
import { goTo, score, see } from './stage/pane-steps';

test('the pane explains the score of the cell that is selected, and follows the selection', async () => {
  const opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
  const { page, pane } = opened;
  await score(pane);
  await see(cell(page, 'F3 66.7'));
  await goTo(pane, 'explain');
  // 30 ÷ 45.
  await cell(page, 'F3 66.7').click();
  const explained = pane.getByRole('tabpanel');
  await see(explained.getByText('平均响应时长'));
  await see(explained.getByText('66.67'));
  // 72 ÷ 85.
  await cell(page, 'F5 84.7').click();
  await see(explained.getByText('一次解决率'));
  await see(explained.getByText('84.71'));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
