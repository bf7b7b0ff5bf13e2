import { Script } from 'node:vm';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { DOMWindow } from 'jsdom';
import { EmbeddedHost } from '../host/embedded-host';
import type { HostClient } from '../host/host-client';
import type { HostOptions } from '../host/embedded-host';
import type { WorkbookModel } from '../model/workbook-model';
import { OFFICE_JS_BASE, officeFile } from './office-package';

/** What to open. */
export interface NodePageOptions {
  /** Bundled JavaScript of the add-in, run in the page after office.js, in this order. */
  readonly script: string | readonly string[];
  /** How long Office.onReady may take, in milliseconds. */
  readonly readyTimeoutMs?: number;
  /** Gets errors that nobody caught in the page; without it they are kept in `pageErrors`. */
  readonly onPageError?: (error: Error) => void;
}

/** A workbook to open with its first page. */
export interface OpenOptions extends HostOptions, NodePageOptions {
  readonly model: WorkbookModel;
}

/** An add-in page in jsdom. */
export interface NodePage {
  readonly window: DOMWindow;
  readonly client: HostClient;
  /** Errors that nobody caught in the page. */
  readonly pageErrors: readonly Error[];
  /** Ends the page and its connection, timers included. */
  close(): void;
}

/** A workbook with an add-in page. */
export interface OpenedAddin extends NodePage {
  readonly host: EmbeddedHost;
  readonly model: WorkbookModel;
}

const PAGE_ORIGIN = 'https://localhost:3000';
const READY_TIMEOUT_MS = 20_000;
/** A `defer`red script would run too late; this one is the page as it ships, but for its own bundle. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><script src="${OFFICE_JS_BASE}office.js"></script></head><body></body></html>`;

/**
 * Opens a workbook with an add-in in Node: the genuine office.js, unmodified, in jsdom, against the embedded host.
 * Resolves when Office.onReady has fired.
 *
 * @example
 *   const { host, close } = await openInNode({ model, locale: 'zh-CN', script: bundle, metadata, namespace: 'CONTOSO' });
 *   await host.invokeCommand('runReport');
 *   await host.idle();
 *   close();
 */
export async function openInNode(options: OpenOptions): Promise<OpenedAddin> {
  const host = new EmbeddedHost(options.model, options);
  try {
    const page = await openPage(host, options);
    const close = () => {
      page.close();
      host.close();
    };
    return { ...page, host, model: options.model, close };
  } catch (error) {
    host.close();
    throw error;
  }
}

/** Opens one more page on a host: a second person on the same workbook. */
export async function openPage(
  host: EmbeddedHost,
  options: NodePageOptions & { locale?: string },
): Promise<NodePage> {
  const pageErrors: Error[] = [];
  const report = options.onPageError ?? ((error: Error) => void pageErrors.push(error));
  const pageOf: { window?: DOMWindow } = {};
  const client = host.connect({
    pageOrigin: PAGE_ORIGIN,
    hostOrigin: 'https://localhost',
    ...(options.locale !== undefined && { locale: options.locale }),
    post: (message) => deliver(pageOf.window, message),
  });
  const dom = new JSDOM(PAGE, {
    url: `${PAGE_ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    pretendToBeVisual: false,
    resources: new OfficeResources(),
    virtualConsole: consoleFor(report),
    beforeParse: (window) => {
      pageOf.window = window;
      prepareWindow(window, client);
    },
  });
  const close = () => {
    host.disconnect(client);
    delete pageOf.window;
    dom.window.close();
  };
  try {
    await parsed(dom.window);
    const scripts = typeof options.script === 'string' ? [options.script] : options.script;
    for (const [index, source] of scripts.entries()) {
      new Script(source, { filename: `${PAGE_ORIGIN}/script-${index + 1}.js` }).runInContext(
        dom.getInternalVMContext(),
      );
    }
    await officeReady(dom.window, options.readyTimeoutMs ?? READY_TIMEOUT_MS, pageErrors);
  } catch (error) {
    close();
    throw error;
  }
  return { window: dom.window, client, pageErrors, close };
}

/** Serves office.js and what it asks for from the package; nothing else is ever loaded. */
class OfficeResources extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = officeFile(url);
    const answer: Promise<Buffer> =
      file === null
        ? Promise.reject(new Error(`The workbench loads nothing from ${url}`))
        : Promise.resolve(file);
    return Object.assign(answer, { abort: () => undefined });
  }
}

/**
 * jsdom is not quite a frame in a browser: its postMessage carries no origin, so the parent is an object of ours;
 * document.domain is missing, by which office.js knows whom to trust; TextEncoder is missing.
 */
function prepareWindow(window: DOMWindow, client: HostClient): void {
  window.name = client.windowName;
  const parent = { postMessage: (message: unknown) => setImmediate(() => client.receive(message)) };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  Object.assign(window, { TextEncoder, TextDecoder });
}

function deliver(window: DOMWindow | undefined, message: string): void {
  setImmediate(() => {
    if (window === undefined || window.closed) return;
    const event = new window.MessageEvent('message', { data: message, origin: 'https://localhost' });
    window.dispatchEvent(event);
  });
}

function consoleFor(report: (error: Error) => void): VirtualConsole {
  const console = new VirtualConsole();
  console.on('jsdomError', (error: Error & { detail?: unknown }) => {
    // A resource that is not there is reported as an error of the page: that is how a browser without network is.
    if (error.message.startsWith('Could not load')) return;
    report(error.detail instanceof Error ? error.detail : error);
  });
  return console;
}

function parsed(window: DOMWindow): Promise<void> {
  return new Promise((resolve) => {
    if (window.document.readyState !== 'loading') resolve();
    else window.document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

interface WithOffice {
  readonly Office?: { onReady(callback: () => void): unknown };
}

function officeReady(window: DOMWindow, timeoutMs: number, errors: readonly Error[]): Promise<void> {
  const { Office: office } = window as unknown as WithOffice;
  if (office === undefined) return Promise.reject(new Error('office.js did not load from its package.'));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const why = errors.map((error) => error.message).join('; ') || 'no error was reported';
      reject(new Error(`Office.onReady did not fire within ${timeoutMs} ms: ${why}.`));
    }, timeoutMs);
    office.onReady(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
