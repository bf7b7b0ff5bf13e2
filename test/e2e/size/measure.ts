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
  /** Gzipped JavaScript of the page's own that was loaded until it could be used, in bytes. */
  readonly bytes: number;
  /** From the frame's start until its first button, tab or field could be used, in milliseconds. */
  readonly milliseconds: number;
  /** The same until the workbook had been read and the first page shown, which the template's pane does not do. */
  readonly read: { readonly bytes: number; readonly milliseconds: number };
  /** Gzipped JavaScript of workers until then; it holds nobody up. */
  readonly workerBytes: number;
}

/**
 * Runs in every document: notes when the pane can be used, and when the first page's own buttons are there. As text: what runs the
 * scripts here adds helpers to functions that no page has.
 */
const NOTE_INTERACTIVE = `
  const note = (name, selector) => {
    if (window[name] !== undefined || document.querySelector(selector) === null) return;
    window[name] = 0;
    requestAnimationFrame(() => { window[name] = performance.now(); });
  };
  new MutationObserver(() => {
    note('usableAt', '#root [role=tab], #root textarea');
    note('readAt', '[role=tabpanel] button, #root textarea');
  }).observe(document, { childList: true, subtree: true });
`;

async function load(browser: Browser, pages: BuiltPages): Promise<Measured> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1400, height: 900 } });
  await servePages(context, pages);
  const page = await context.newPage();
  await page.addInitScript({ content: NOTE_INTERACTIVE });
  await page.goto(`${ORIGIN}/`);
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (frame === null) throw new Error('The pane’s frame has no document.');
  const when = async (name: string) => {
    const handle = await frame.waitForFunction(
      (key) => (window as unknown as Record<string, number | undefined>)[key],
      name,
      { timeout: PATIENCE_MS },
    );
    return Number(await handle.jsonValue());
  };
  const [usable, read] = [await when('usableAt'), await when('readAt')];
  // What the page itself loaded, and by when; a worker's scripts are asked for by the worker.
  const asked = await frame.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => ({
      url: entry.name,
      at: (entry as PerformanceResourceTiming).responseEnd,
      by: (entry as PerformanceResourceTiming).initiatorType,
    })),
  );
  const own = asked
    .filter(({ url, by }) => url.startsWith(ORIGIN) && by === 'script')
    .map(({ url, at }) => ({ name: decodeURIComponent(new URL(url).pathname.slice(1)), at }));
  const bytesUntil = (moment: number) =>
    sizeOf(
      pages,
      own.filter(({ at }) => at <= moment).map(({ name }) => name),
    );
  const workers = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(() => [
          self.location.href,
          ...performance.getEntriesByType('resource').map(({ name }) => name),
        ]),
      ),
  );
  const workerNames = workers.flat().map((url) => decodeURIComponent(new URL(url).pathname.slice(1)));
  const measured = {
    milliseconds: usable,
    bytes: await bytesUntil(usable),
    read: { milliseconds: read, bytes: await bytesUntil(read) },
    workerBytes: await sizeOf(pages, [...new Set(workerNames)]),
  };
  await context.close();
  return measured;
}

async function sizeOf(pages: BuiltPages, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(path.join(pages.addin, name))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function line(name: string, bytes: number, milliseconds: number): string {
  return `${name.padEnd(34)} ${(bytes / 1024).toFixed(1).padStart(7)} kB gzip  ${milliseconds.toFixed(0).padStart(6)} ms\n`;
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
  const of = (kind: keyof typeof kinds, what: (measured: Measured) => number) => median(runs[kind].map(what));
  // Each run against the one after it: what keeps the machine busy keeps both busy.
  const ratio = (what: (measured: Measured) => number) =>
    median(runs.ours.map((ours, index) => what(ours) / what(runs.template[index] ?? ours))).toFixed(2);
  const time = (measured: Measured) => measured.milliseconds;
  const size = (measured: Measured) => measured.bytes;
  process.stdout.write(
    [
      `JavaScript of the page, and time, until the pane can be used (median of ${RUNS} pairs):\n`,
      line('this pane', of('ours', size), of('ours', time)),
      line('React template’s like', of('template', size), of('template', time)),
      `ratio: size ${ratio(size)}, time ${ratio(time)}\n`,
      'until the workbook has been read as well, which the template does not do:\n',
      line(
        'this pane',
        of('ours', ({ read }) => read.bytes),
        of('ours', ({ read }) => read.milliseconds),
      ),
      `in its worker, beside it ${(of('ours', ({ workerBytes }) => workerBytes) / 1024).toFixed(1)} kB gzip\n`,
      `ratio: size ${ratio(({ read }) => read.bytes)}, time ${ratio(({ read }) => read.milliseconds)}\n`,
    ].join(''),
  );
}

void measure();
