import { createWorkbook } from '../../src/workbench/files/create-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { beginEmptyWorkbook, closeWorkbench, openWorkbench } from './stage/open-workbench';
import { button, goTo, say, see } from './stage/pane-steps';

const ROWS = 10_000;
const AGENTS = 40;

/** Calls of a month: every agent takes ROWS / AGENTS of them, each waited 20 s and talked 180 s, wrap-up 30 s. */
function callLog(): Buffer {
  const model = createWorkbook();
  const header = ['工号', '坐席', '日期', '等待时长(秒)', '通话时长(秒)', '话后处理时长(秒)', '是否接通'];
  const calls = Array.from({ length: ROWS }, (_, index) => {
    const agent = (index % AGENTS) + 1;
    const day = String((index % 28) + 1).padStart(2, '0');
    return [`A${String(100 + agent)}`, `坐席${String(agent)}`, `2024-05-${day}`, 20, 180, 30, '是'];
  });
  const rect = { row: 0, column: 0, rows: ROWS + 1, columns: header.length };
  model.setInputs(model.activeSheet.id, rect, [header, ...calls]);
  return Buffer.from(saveWorkbook(model));
}

test('ten thousand rows of records: reading them can be cancelled, which leaves nothing behind, and be done', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await beginEmptyWorkbook(opened);
  await page.locator('input[type=file]').setInputFiles({
    name: 'calls.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: callLog(),
  });
  await goTo(pane, 'check');
  const make = button(pane, say('pane.records.make'));
  await see(make);
  const sheets = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
  const before = await sheets.count();

  // Every sync takes a second, so that there is something to cancel.
  await page.getByText('模拟', { exact: true }).click();
  await page.getByLabel('网络缓慢').check();
  await make.click();
  await button(pane, say('pane.cancel')).click();
  await see(make);
  expect(await sheets.count()).toBe(before);

  await page.getByLabel('网络缓慢').uncheck();
  await make.click();
  await see(sheets.nth(before));
  // 180 + 30.
  await see(page.getByRole('gridcell', { name: /^[A-Z]+\d+ 210(\.0+)?( ?秒)?$/ }));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
