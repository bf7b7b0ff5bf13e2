import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cell, closeWorkbench, openSample, typeInto } from './stage/open-workbench';
import { goTo, see } from './stage/pane-steps';
import { announcedStage } from './stage/stage';

const HOSTILE = '<img src=x onerror="window.hacked=1">';

test('every page that ships carries a policy that allows no inline script, no foreign script and no connection', async () => {
  const { addin } = announcedStage().pages;
  const names = (await readdir(addin, { recursive: true })).filter((name) => name.endsWith('.html'));
  expect(names).not.toEqual([]);
  for (const name of names) {
    const html = await readFile(path.join(addin, name), 'utf8');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [key = '', ...values] = directive.trim().split(/\s+/);
        return [key, values] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
  }
});

test('in the browser the policy blocks inline script and every connection to strangers', async () => {
  const opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
  await goTo(opened.pane, 'check');
  const frame = opened.page.frames().find((each) => each.url().includes('taskpane'));
  if (frame === undefined) throw new Error('The pane is not there.');
  const blocked = await frame.evaluate(async () => {
    const directives: string[] = [];
    const three = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        directives.push(effectiveDirective);
        if (directives.length === 3) resolve();
      });
    });
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.head.append(script);
    const image = new Image();
    image.src = 'https://stranger.test/pixel.png';
    await fetch('https://stranger.test/').catch(() => undefined);
    await three;
    return { directives: directives.sort(), hacked: 'hacked' in window };
  });
  expect(blocked).toEqual({ directives: ['connect-src', 'img-src', 'script-src-elem'], hacked: false });
  // Stopped by the page itself, not by the test's own network.
  expect(opened.trouble.filter((line) => line.startsWith('https://stranger.test'))).toEqual([]);
  await closeWorkbench(opened);
});

test('markup in a cell stays text, in the pane as in the grid', async () => {
  const opened = await openSample('B-客服效率与满意度评测表.xlsx', '效率评测');
  const { page, pane } = opened;
  await goTo(pane, 'check');
  await see(pane.getByRole('row', { name: '平均响应时长' }));
  await typeInto(page, 'A3 平均响应时长', HOSTILE);
  await see(cell(page, `A3 ${HOSTILE}`));
  await see(pane.getByText(HOSTILE));
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await frame.locator('img[src=x]').count()).toBe(0);
  }
  expect(opened.trouble).toEqual([]);
  await closeWorkbench(opened);
});
