import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildPages, buildTemplate, type BuiltPages } from '../stage/build-pages';
import { launchBrowser } from '../stage/launch-browser';
import { ORIGIN, servePages } from '../stage/serve-pages';

/**
 * `npm run size`: this pane beside one like the official React template's, built by the same bundler and loaded in the same
 * embedded host, one after the other. Prints ratios; absolute times depend on the machine.
 */
const RUNS = 7;
const PATIENCE_MS = 60_000;

interface Measured {
  /** Gzipped JavaScript of the page's own that was loaded until it was interactive, in bytes. */
  readonly bytes: number;
  /** From the frame's start to the first button of its page, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * Runs in every document: notes when the pane's first button, beyond its tabs and menu, is there to be pressed. As text: what
 * runs the scripts here adds helpers to functions that no page has.
 */
const NOTE_INTERACTIVE = `
  const observer = new MutationObserver(() => {
    if (document.querySelector('[role=tabpanel] button, #root textarea') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => { window.interactiveAt = performance.now(); });
  });
  observer.observe(document, { childList: true, subtree: true });
`;

async function load(browser: Browser, pages: BuiltPages): Promise<Measured> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1400, height: 900 } });
  await servePages(context, pages);
  const page = await context.newPage();
  await page.addInitScript({ content: NOTE_INTERACTIVE });
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (
      request.url().startsWith(ORIGIN) &&
      request.resourceType() === 'script' &&
      request.frame() !== page.mainFrame()
    )
      scripts.add(decodeURIComponent(new URL(request.url()).pathname.slice(1)));
  });
  await page.goto(`${ORIGIN}/`);
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (frame === null) throw new Error('The pane’s frame has no document.');
  const handle = await frame.waitForFunction(
    () => (window as unknown as { interactiveAt?: number }).interactiveAt,
    undefined,
    { timeout: PATIENCE_MS },
  );
  const milliseconds = Number(await handle.jsonValue());
  const sizes = await Promise.all(
    [...scripts].map(async (name) => gzipSync(await readFile(path.join(pages.addin, name))).length),
  );
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function line(name: string, { bytes, milliseconds }: Measured): string {
  return `${name.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(7)} kB gzip  ${milliseconds.toFixed(0).padStart(6)} ms\n`;
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'addin-size-'));
  const [pages, template, browser] = await Promise.all([
    buildPages(path.join(folder, 'ours')),
    buildTemplate(path.join(folder, 'template')),
    launchBrowser(),
  ]);
  const kinds = { ours: pages, template: { ...pages, addin: template } };
  const runs: Record<keyof typeof kinds, Measured[]> = { ours: [], template: [] };
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const kind of ['ours', 'template'] as const) runs[kind].push(await load(browser, kinds[kind]));
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  const of = (kind: keyof typeof kinds): Measured => ({
    bytes: Math.max(...runs[kind].map(({ bytes }) => bytes)),
    milliseconds: median(runs[kind].map(({ milliseconds }) => milliseconds)),
  });
  const [ours, theirs] = [of('ours'), of('template')];
  process.stdout.write(
    [
      `JavaScript loaded, and time, until the pane is interactive (median of ${RUNS}):\n`,
      line('this pane', ours),
      line('React template’s like', theirs),
      `ratio: size ${(ours.bytes / theirs.bytes).toFixed(2)}, time ${(ours.milliseconds / theirs.milliseconds).toFixed(2)}\n`,
    ].join(''),
  );
}

void measure();
