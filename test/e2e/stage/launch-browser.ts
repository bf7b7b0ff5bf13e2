import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

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

/** A way to a browser; its options reject when they lead to none. */
type Way = readonly [name: string, options: () => Promise<LaunchOptions>];

const WAYS: readonly Way[] = [
  ['Chrome', () => Promise.resolve({ channel: 'chrome' })],
  ['Edge', () => Promise.resolve({ channel: 'msedge' })],
  ...INSTALLED.filter((file) => existsSync(file)).map((file): Way => [
    file,
    () => Promise.resolve({ executablePath: file }),
  ]),
  ['the Chromium in @sparticuz/chromium', packedChromium],
];

/**
 * Chrome, Edge or Chromium as installed, else the Chromium that comes with @sparticuz/chromium. Rejects, naming every way
 * that was tried, when none of them starts: a test that needs a browser must fail then, not pass unseen.
 */
export function launchBrowser(): Promise<Browser> {
  return firstThatStarts((options) => chromium.launch(options));
}

/** As launchBrowser, for several processes: they connect to its `wsEndpoint()`. */
export function launchSharedBrowser(): Promise<BrowserServer> {
  return firstThatStarts((options) => chromium.launchServer(options));
}

async function firstThatStarts<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const [name, optionsOf] of WAYS) {
    try {
      const options = await optionsOf();
      return await launch({ ...options, args: [...(options.args ?? []), ...FLAGS] });
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

async function packedChromium(): Promise<LaunchOptions> {
  // Asks for the libraries that it brings along for bare servers: a machine without a browser may well lack them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args };
}
