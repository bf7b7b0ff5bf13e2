import { buildBook } from '../cli/build-book';
import { AGENTS, ROSTER } from '../cli/roster';
import { cell, closeWorkbench, openWorkbench } from './stage/open-workbench';
import { button, goTo, say, see } from './stage/pane-steps';

/** A sheet that names an agent of the roster in a text. */
const TALK = {
  name: '面谈',
  rows: [
    ['被谈话人', '记录'],
    [AGENTS[0] ?? '', `与${AGENTS[0] ?? ''}谈了话`],
  ],
};

test('names become codes, alike on all sheets; the key is shown once, and kept in the hands of the person alone', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await page.locator('input[type=file]').setInputFiles({
    name: '一组.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(buildBook([ROSTER, TALK])),
  });
  await see(page.getByRole('tab', { name: '一组', selected: true }));
  await goTo(pane, 'share');
  await button(pane, say('pane.share.check')).click();
  await button(pane, say('pane.share.people.do')).click();
  const box = pane.getByLabel(say('share.key.title'));
  await see(box);
  const key = new Map(
    (await box.inputValue()).split('\n').map((line) => line.split('\t').reverse() as [string, string]),
  );
  expect([...key.keys()].sort()).toEqual([...AGENTS].sort());
  expect(new Set(key.values()).size).toBe(50);

  // The board is shown: places and codes, nobody's name.
  await see(page.getByRole('tab', { name: say('share.board.name'), selected: true }));
  const code = key.get(AGENTS[0] ?? '') ?? '';
  expect(code).toMatch(/^P\d\d$/);
  await page.getByRole('tab', { name: '面谈' }).click();
  await see(cell(page, `A2 ${code}`));
  await see(cell(page, `B2 与${code}谈了话`));
  await page.getByRole('tab', { name: '一组' }).click();
  await see(cell(page, `A5 ${code}`));

  const held = async (): Promise<string> =>
    (
      await Promise.all(
        page
          .frames()
          .map((frame) =>
            frame.evaluate(() =>
              JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]),
            ),
          ),
      )
    ).join();
  const storage = await held();
  expect(AGENTS.filter((name) => storage.includes(name))).toEqual([]);
  await button(pane, say('pane.share.key.forget')).click();
  await box.waitFor({ state: 'detached' });
  expect(await pane.locator('body').innerText()).not.toContain(AGENTS[0]);
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
