import '../../../src/messages/all-catalogues';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { buildPages, type BuiltPages } from '../stage/build-pages';
import { launchBrowser } from '../stage/launch-browser';
import { longForm, troubledForm } from '../stage/long-form';
import { openWorkbenchIn } from '../stage/open-workbench';
import type { PaneTask } from './pane-tasks';
import { walkThrough } from './walk-through';

/**
 * `npm run held-up [-- --runs 3] [--rows 10000] [--all]`: how long the pane holds still at most, step by step, over a form of ten
 * thousand rows. The add-in has a process of its own, as in Excel: what the workbench around it works is not counted. `--all` names
 * every task over the limit.
 */
const LIMIT_MS = 50;
const BOOKS = { form: longForm, troubled: troubledForm } as const;

interface Options {
  readonly runs: number;
  readonly rows: number;
  readonly all: boolean;
  readonly books: readonly (keyof typeof BOOKS)[];
}

function readOptions(argv: readonly string[]): Options {
  const after = (name: string) => argv[argv.indexOf(name) + 1];
  const number = (name: string, otherwise: number) => (argv.includes(name) ? Number(after(name)) : otherwise);
  const names = Object.keys(BOOKS) as (keyof typeof BOOKS)[];
  const only = argv.includes('--book') ? names.filter((name) => name === after('--book')) : names;
  return {
    runs: number('--runs', 3),
    rows: number('--rows', 10_000),
    all: argv.includes('--all'),
    books: only,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function longest(tasks: readonly PaneTask[], step: string): PaneTask | undefined {
  return tasks
    .filter((task) => task.step === step)
    .sort((one, other) => other.milliseconds - one.milliseconds)[0];
}

function describe({ milliseconds, where, browser }: PaneTask): string {
  const own = browser.map(([what, ms]) => `${what} ${ms.toFixed(0)}`).join(', ');
  return `    ${milliseconds.toFixed(0)} ms: ${where.join(' > ')}${own === '' ? '' : ` (${own})`}\n`;
}

async function runOnce(
  browser: Browser,
  pages: BuiltPages,
  book: Buffer,
): Promise<Awaited<ReturnType<typeof walkThrough>>> {
  return walkThrough(browser, (options) => openWorkbenchIn(browser, pages, options), book);
}

async function measure({ runs, rows, all, books }: Options): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'addin-held-up-'));
  const pages = await buildPages(folder, { readable: true });
  const browser = await launchBrowser();
  try {
    for (const name of books) {
      const book = BOOKS[name](rows);
      const walks: Awaited<ReturnType<typeof runOnce>>[] = [];
      for (let run = 0; run < runs; run++) walks.push(await runOnce(browser, pages, book));
      const yardstick = median(walks.map((walk) => walk.yardstick));
      const steps = walks[0]?.steps ?? [];
      process.stdout.write(
        `\n${name}, ${rows} rows: the longest task of the pane, median of ${runs} runs (the worst); yardstick ${yardstick.toFixed(0)} ms\n`,
      );
      for (const step of steps) {
        const each = walks.map(({ tasks }) => longest(tasks, step)?.milliseconds ?? 0);
        const middle = median(each);
        const over = walks.map(({ tasks }) =>
          tasks.filter((task) => task.step === step && task.milliseconds > LIMIT_MS),
        );
        process.stdout.write(
          `${step.padEnd(34)} ${middle.toFixed(0).padStart(5)} ms (${Math.max(...each).toFixed(0)})  ${(middle / yardstick).toFixed(2)} yardsticks, ${median(over.map(({ length }) => length))} over ${LIMIT_MS} ms\n`,
        );
        const [first = []] = over;
        const shown = [...first].sort((one, other) => other.milliseconds - one.milliseconds);
        for (const task of all ? shown : shown.slice(0, 1)) process.stdout.write(describe(task));
      }
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

void measure(readOptions(process.argv.slice(2)));
