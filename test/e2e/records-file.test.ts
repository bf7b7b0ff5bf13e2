import { closeWorkbench, openSample } from './stage/open-workbench';
import { button, goTo, say, see } from './stage/pane-steps';

test('a CSV export is read in a worker, corrected, and only its indicators are written', async () => {
  const opened = await openSample('A4-基准分加浮动分.xlsx', '基准分+浮动分');
  const { page, pane } = opened;
  // Talk times of 甲 are 2 and 4 minutes in a column that does not say so.
  const text =
    '流水号,坐席,呼叫时间,是否接通,时间甲\n1,甲,2024-05-06 09:00,是,2\n2,甲,2024-05-06 09:10,是,4\n3,乙,2024-05-06 09:20,是,6\n';
  await goTo(pane, 'file');
  await pane
    .getByLabel('选取 CSV 文件')
    .setInputFiles({ name: '五月.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await see(pane.getByText('五月.csv：通话记录，1 KB，UTF-8'));
  await pane.getByLabel('“时间甲”列当作').selectOption('talk');
  await pane.getByLabel('“时间甲”的单位').selectOption('分钟');
  await button(pane, say('pane.records.make')).click();
  await see(page.getByRole('tab', { name: '指标汇总', selected: true }));
  // 180 s and 360 s; all three: 240 s.
  for (const value of ['180.0', '360.0', '240.0'])
    await see(page.getByRole('gridcell', { name: new RegExp(`^[A-Z]+\\d+ ${value}$`) }));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});

test('a file that is cancelled while it is read leaves no sheet, and can be read again', async () => {
  const opened = await openSample('A4-基准分加浮动分.xlsx', '基准分+浮动分');
  const { page, pane } = opened;
  const sheets = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
  const before = await sheets.allTextContents();
  // 12 MB: reading them takes far longer than pressing a button.
  const line = (at: number) => `${at},坐席${at % 50},2024-05-06 09:00,是,120\n`;
  const text = `流水号,坐席,呼叫时间,是否接通,通话时长(秒)\n${Array.from({ length: 300_000 }, (_, at) => line(at)).join('')}`;
  await goTo(pane, 'file');
  await pane
    .getByLabel('选取 CSV 文件')
    .setInputFiles({ name: '全年.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await see(button(pane, say('pane.records.make')));
  await button(pane, say('pane.records.make')).click();
  await see(pane.getByRole('progressbar', { name: say('pane.records.progress') }));
  await button(pane, say('pane.cancel')).click();
  await see(button(pane, say('pane.records.make')));
  expect(await sheets.allTextContents()).toEqual(before);
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
