import { TEMPLATES } from '../../src/templates';
import {
  beginEmptyWorkbook,
  cell,
  closeWorkbench,
  openSample,
  openWorkbench,
  typeInto,
} from './stage/open-workbench';
import { button, goTo, say, score, see } from './stage/pane-steps';

const A4 = ['A4-基准分加浮动分.xlsx', '基准分+浮动分'] as const;

test('a form is inserted from the templates, scored, and follows a setting that is changed on the settings sheet', async () => {
  const opened = await openSample(...A4);
  const { page, pane } = opened;
  await goTo(pane, 'templates');
  await button(pane, '带示例：插入表9-26 呼叫中心坐席专员考核表').click();
  await see(page.getByRole('tab', { name: '坐席专员考核表', selected: true }));
  await score(pane);
  // C4: talk 182 s → 90, after-call 42 s → 60; 85 × 40 % + 80 × 10 % + 96 × 10 % + 90 × 15 % + 60 × 10 % + 85 × 10 %.
  for (const text of ['F8 90.00', 'F9 60.00', 'F11 79.60']) await see(cell(page, text));

  await goTo(pane, 'settings');
  await button(pane, say('pane.settings.create')).click();
  await see(page.getByRole('tab', { name: 'KPI设置', selected: true }));
  await score(pane);
  await see(pane.getByText(say('pane.score.upToDate')));
  await cell(page, 'B5 整步').click();
  await see(page.getByRole('status', { name: '单元格' }).getByText('B5', { exact: true }));
  await page.getByLabel('编辑栏').fill('起步');
  await page.getByLabel('编辑栏').press('Enter');
  await see(cell(page, 'B5 起步'));
  await page.getByRole('tab', { name: '坐席专员考核表' }).click();
  await typeInto(page, 'E8 182秒', '183');
  // 3 s beyond 180 are one whole step of 2 s, and two started ones: 100 − 2 × 10.
  await see(cell(page, 'F8 80.00'));
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});

test('every template can be inserted, and no two get in each other’s way', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await beginEmptyWorkbook(opened);
  for (const [done, { name }] of TEMPLATES.entries()) {
    await goTo(pane, 'templates');
    await button(pane, say('pane.templates.blank.label', { name: name.zh })).click();
    // Each on a sheet of its own, after the empty one.
    await see(
      page
        .getByRole('tablist', { name: '工作表' })
        .getByRole('tab')
        .nth(done + 1),
    );
  }
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
