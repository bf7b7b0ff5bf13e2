import jspreadsheet from 'jspreadsheet-ce';
import { createWorkbook } from '../files/create-workbook';
import { loadWorkbook } from '../files/load-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { mountAddin, type MountedAddin } from '../host/browser-frame';
import { EmbeddedHost } from '../host/embedded-host';
import type { FunctionMetadata } from '../host/function-metadata';
import { rectName } from '../model/address';
import { WorkbookModel } from '../model/workbook-model';
import { readManifest, type AddinManifest } from './addin-manifest';
import { element } from './element';
import { inputText } from './input-text';
import { pageTexts, type PageLocale, type PageTexts } from './page-texts';
import { RoundTripTable } from './round-trip-table';
import { SheetGrid } from './sheet-grid';
import { fileName, toolbarOf, type PageSettings } from './toolbar';

/** What the page is told: where the add-in's manifest is, and which workbooks it offers. Addresses are relative to the page. */
export interface WorkbenchConfig {
  readonly manifest: string;
  readonly samples: readonly string[];
}

/**
 * The page around an add-in: Excel's toolbar, ribbon, formula bar, grid and pane, as far as developing needs them. It knows
 * the add-in by its manifest alone.
 */
export class Workbench {
  #model = new WorkbookModel();
  #fileName = 'book.xlsx';
  #settings: PageSettings;
  #grid: SheetGrid | null = null;
  #host: EmbeddedHost | null = null;
  #addin: MountedAddin | null = null;
  #stopEvents: readonly (() => void)[] = [];
  #showing: Promise<void> = Promise.resolve();
  readonly #toolbar = element('div', { className: 'toolbar' });
  readonly #ribbon = element('div', { className: 'ribbon' });
  readonly #name = element('output');
  readonly #formula = element('input', { type: 'text', spellcheck: false });
  readonly #message = element('span', { className: 'message' });
  readonly #gridArea = element('div', { className: 'grid' });
  readonly #tabs = element('div', { className: 'tabs' });
  readonly #pane = element('div', { className: 'pane' });
  readonly #log = element('details', { className: 'log' });

  constructor(
    private readonly config: WorkbenchConfig,
    private readonly manifestXml: string,
    locale: PageLocale,
  ) {
    this.#settings = { locale, theme: 'light', paneWidth: 320 };
    this.#tabs.setAttribute('role', 'tablist');
    this.#ribbon.setAttribute('role', 'toolbar');
    this.#message.setAttribute('role', 'alert');
    document.body.append(
      this.#toolbar,
      this.#ribbon,
      element('div', { className: 'formula' }, this.#name, this.#formula, this.#message),
      element(
        'div',
        { className: 'work' },
        element('div', { className: 'book' }, this.#gridArea, this.#tabs),
        this.#pane,
      ),
      this.#log,
    );
    this.#formula.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#grid?.type(this.#formula.value);
      if (key === 'Escape') this.#showSelection();
    });
    // The grid listens to all keys of the page; outside of it they are not meant for cells.
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Node && !this.#gridArea.contains(target)) releaseKeys();
    });
  }

  /** Opens the first sample, or an empty workbook where there is none. */
  async start(): Promise<void> {
    const [sample] = this.config.samples;
    if (sample !== undefined) return this.#openSample(sample);
    return this.#openNew();
  }

  get #texts(): PageTexts {
    return pageTexts(this.#settings.locale);
  }

  get #manifest(): AddinManifest {
    return readManifest(this.manifestXml, this.#settings.locale, location.origin);
  }

  #openNew(): Promise<void> {
    this.#model = createWorkbook();
    this.#fileName = 'book.xlsx';
    return this.#show();
  }

  async #openSample(address: string): Promise<void> {
    const response = await fetch(address);
    await this.#open(new Uint8Array(await response.arrayBuffer()), fileName(address));
  }

  async #open(bytes: Uint8Array, name: string): Promise<void> {
    try {
      this.#model = loadWorkbook(bytes, { functionNamespace: this.#manifest.namespace });
    } catch (error) {
      this.#tell(`${this.#texts.notOpened}: ${name}. ${messageOf(error)}`);
      return;
    }
    this.#fileName = name;
    await this.#show();
  }

  #save(): void {
    const bytes = saveWorkbook(this.#model, { functionNamespace: this.#manifest.namespace });
    const href = URL.createObjectURL(new Blob([bytes as BlobPart]));
    element('a', { href, download: this.#fileName }).click();
    URL.revokeObjectURL(href);
  }

  /** One after another: a file and a language chosen in quick succession must not leave two panes. */
  #show(): Promise<void> {
    this.#showing = this.#showing
      .then(() => this.#rebuild())
      .catch((error: unknown) => this.#tell(messageOf(error)));
    return this.#showing;
  }

  /** Builds everything around the current workbook and settings; the pane starts afresh, as when Excel opens a file. */
  async #rebuild(): Promise<void> {
    const manifest = this.#manifest;
    const { locale, theme, paneWidth } = this.#settings;
    const metadata =
      manifest.metadataUrl === null ? {} : { metadata: await fetchMetadata(manifest.metadataUrl) };
    this.#addin?.close();
    this.#host?.close();
    this.#grid?.dispose();
    for (const stop of this.#stopEvents) stop();
    this.#tell('');
    document.documentElement.lang = locale;
    document.title = manifest.name;
    this.#host = new EmbeddedHost(this.#model, {
      locale,
      namespace: manifest.namespace,
      ...metadata,
      onUnknown: (what) => this.#tell(what),
    });
    this.#showToolbar(manifest.name);
    this.#showRibbon(manifest);
    this.#log.replaceChildren(...new RoundTripTable(this.#host.log, this.#texts).elements);
    this.#pane.style.width = `${paneWidth}px`;
    this.#grid = new SheetGrid(this.#gridArea, this.#model, (refusal) => this.#tell(messageOf(refusal)));
    this.#followModel();
    this.#addin = mountAddin({
      host: this.#host,
      url: manifest.paneUrl,
      container: this.#pane,
      locale,
      title: manifest.name,
    });
    // Excel on the web tells an add-in no theme; what the frame prefers reaches the page as prefers-color-scheme.
    this.#addin.frame.style.colorScheme = theme;
  }

  #tell(message: string): void {
    this.#message.textContent = message;
  }

  #followModel(): void {
    const { events } = this.#model;
    this.#stopEvents = [
      events.on('selection', () => this.#showSelection()),
      events.on('changed', () => this.#showSelection()),
      events.on('activated', () => {
        this.#showTabs();
        this.#showSelection();
      }),
      events.on('structure', () => this.#showTabs()),
    ];
    this.#formula.setAttribute('aria-label', this.#texts.formulaBar);
    this.#name.setAttribute('aria-label', this.#texts.cell);
    this.#tabs.setAttribute('aria-label', this.#texts.sheets);
    this.#showTabs();
    this.#showSelection();
  }

  #showSelection(): void {
    const { rect } = this.#model.selection;
    this.#name.textContent = rectName(rect);
    this.#formula.value = inputText(this.#model, rect.row, rect.column);
  }

  #showTabs(): void {
    const visible = this.#model.sheets().filter(({ props }) => props.visibility === 'visible');
    this.#tabs.replaceChildren(
      ...visible.map(({ id, name }) => {
        const onclick = (): void => this.#model.activate(id);
        const tab = element('button', { type: 'button', textContent: name, onclick });
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(id === this.#model.activeSheet.id));
        return tab;
      }),
    );
  }

  #showToolbar(title: string): void {
    this.#toolbar.replaceChildren(
      ...toolbarOf(title, this.config.samples, this.#fileName, this.#settings, this.#texts, {
        openNew: () => void this.#openNew(),
        openSample: (address) => void this.#openSample(address),
        openFile: (file) =>
          void file.arrayBuffer().then((bytes) => this.#open(new Uint8Array(bytes), file.name)),
        save: () => this.#save(),
        undo: () => void this.#model.undo(),
        redo: () => void this.#model.redo(),
        change: (settings) => {
          this.#settings = { ...this.#settings, ...settings };
          void this.#show();
        },
      }),
    );
  }

  #showRibbon({ buttons }: AddinManifest): void {
    this.#ribbon.setAttribute('aria-label', this.#texts.ribbon);
    this.#ribbon.replaceChildren(
      ...buttons.map(({ id, label, tip, icon, functionName }) =>
        element(
          'button',
          { type: 'button', title: tip, onclick: () => void this.#press(functionName, id) },
          element('img', { src: icon, alt: '', width: 16, height: 16 }),
          label,
        ),
      ),
    );
  }

  async #press(functionName: string | null, controlId: string): Promise<void> {
    this.#tell('');
    try {
      if (functionName === null) this.#addin?.frame.focus();
      else await this.#host?.invokeCommand(functionName, { controlId });
    } catch (error) {
      this.#tell(messageOf(error));
    }
  }
}

/** What the grid's keyboard handlers look at; its types do not tell of it. */
function releaseKeys(): void {
  Object.assign(jspreadsheet, { current: null });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function fetchMetadata(address: string): Promise<FunctionMetadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FunctionMetadata;
}
