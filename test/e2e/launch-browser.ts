import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** No window, no graphics card, no errands of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installed browsers that playwright does not look for by itself. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A way to a browser; rejects when it leads to none. */
type Way = readonly [name: string, launch: () => Promise<Browser>];

const WAYS: readonly Way[] = [
  ['Chrome', () => chromium.launch({ channel: 'chrome', args: FLAGS })],
  ['Edge', () => chromium.launch({ channel: 'msedge', args: FLAGS })],
  ...INSTALLED.filter((file) => existsSync(file)).map((file): Way => [
    file,
    () => chromium.launch({ executablePath: file, args: FLAGS }),
  ]),
  ['the Chromium in @sparticuz/chromium', launchPacked],
];

/**
 * Chrome, Edge or Chromium as installed, else the Chromium that comes with @sparticuz/chromium. Rejects, naming every way
 * that was tried, when none of them starts: a test that needs a browser must fail then, not pass unseen.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, launch] of WAYS) {
    try {
      return await launch();
    } catch (error) {
      failures.push(
        `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  throw new Error(
    [
      'No browser for the end-to-end test: install Chrome, Edge or Chromium (on Debian: apt install chromium). Tried:',
      ...failures,
    ].join('\n  '),
  );
}

async function launchPacked(): Promise<Browser> {
  // Asks for the libraries that it brings along for bare servers: a machine without a browser may well lack them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...FLAGS] });
}
