import type { Browser, Frame, Locator } from 'playwright-core';
import { cell, type OpenOptions, type OpenWorkbench, typeInto } from '../stage/open-workbench';
import { button, goTo, say } from '../stage/pane-steps';
import { type PaneTask, recordTasks } from './pane-tasks';
import { YARDSTICK } from './yardstick';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const READ = 'open and check';
/** The pane begins anew with a workbook, in a document that nobody can mark beforehand. */
const MARK_START = `if (location.pathname.endsWith('taskpane.html')) performance.mark('held-up:${READ}');`;

/** For what the workbench itself needs long for at ten thousand rows when others keep the machine busy. */
const seeAtLast = (locator: Locator): Promise<void> =>
  locator.first().waitFor({ state: 'visible', timeout: 180_000 });

export interface WalkedThrough {
  readonly steps: readonly string[];
  readonly tasks: readonly PaneTask[];
  /** Milliseconds that a piece of work of known size took in the pane, on this machine at that time. */
  readonly yardstick: number;
}

/** Does once what a person does with a form: open it, look at every page, score, edit, verify, check before sharing, undo. */
export async function walkThrough(
  browser: Browser,
  open: (options: OpenOptions) => Promise<OpenWorkbench>,
  book: Buffer,
): Promise<WalkedThrough> {
  const { page, pane } = await open({ apart: true, script: MARK_START });
  const recording = await recordTasks(browser, page);
  const steps: string[] = [READ];
  const frame = (): Frame => {
    const found = page.frames().find((each) => each.url().includes('taskpane'));
    if (found === undefined) throw new Error('The workbench shows no pane');
    return found;
  };
  const settled = async (): Promise<void> => {
    await seeAtLast(pane.locator('main[aria-busy=false]'));
    // What is drawn afterwards belongs to the step as well.
    await frame().evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })));
  };
  const step = async (name: string, work: () => Promise<void>): Promise<void> => {
    steps.push(name);
    await recording.begin(name, frame());
    await work();
    await settled();
  };

  await page.locator('input[type=file]').setInputFiles({ name: 'form.xlsx', mimeType: XLSX, buffer: book });
  await seeAtLast(cell(page, 'A2 指标1'));
  await seeAtLast(pane.getByRole('heading', { level: 1 }));
  await settled();
  for (const id of [
    'score',
    'overview',
    'explain',
    'people',
    'review',
    'verify',
    'share',
    'settings',
    'check',
  ])
    await step(`page ${id}`, async () => {
      await goTo(pane, id);
      await seeAtLast(pane.getByRole('heading', { level: 1 }));
    });
  await step('select a cell', async () => {
    await goTo(pane, 'explain');
    await cell(page, 'E3 72%').click();
    await seeAtLast(pane.getByText('指标2', { exact: true }));
  });
  await step('score', async () => {
    await goTo(pane, 'score');
    await button(pane, say('pane.score.action')).click();
    await seeAtLast(pane.getByText(say('pane.done.scored')));
  });
  await step('overview, scored', () => goTo(pane, 'overview'));
  await step('edit an actual', async () => {
    await goTo(pane, 'explain');
    await typeInto(page, 'E3 72%', '80%');
    await cell(page, 'E3 80%').click();
    await seeAtLast(pane.getByText('80%').first());
  });
  await step('check after the edit', () => goTo(pane, 'check'));
  await step('verify', async () => {
    await goTo(pane, 'verify');
    await button(pane, say('pane.verify.run')).click();
    await seeAtLast(pane.getByText(say('pane.verify.lock.how')));
  });
  await step('check before sharing', async () => {
    await goTo(pane, 'share');
    await button(pane, say('pane.share.check')).click();
    await seeAtLast(button(pane, say('pane.share.again')));
  });
  await step('undo', async () => {
    await goTo(pane, 'score');
    await button(pane, say('pane.undo.action')).click();
    await seeAtLast(pane.getByText(say('pane.done.undone')));
  });
  const yardstick = Number(await frame().evaluate(YARDSTICK));
  const tasks = await recording.stop();
  await page.context().close();
  return { steps, tasks, yardstick };
}
