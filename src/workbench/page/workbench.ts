import jspreadsheet from 'jspreadsheet-ce';
import { loadWorkbook } from '../files/load-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { mountAddin, type MountedAddin } from '../host/browser-frame';
import { EmbeddedHost } from '../host/embedded-host';
import type { FunctionMetadata } from '../host/function-metadata';
import { rectName } from '../model/address';
import { WorkbookModel } from '../model/workbook-model';
import { readManifest, type AddinManifest } from './addin-manifest';
import { choice, element } from './element';
import { inputText } from './input-text';
import { LOCALES, pageTexts, type PageLocale, type PageTexts } from './page-texts';
import { RoundTripTable } from './round-trip-table';
import { SheetGrid } from './sheet-grid';

/** What the page is told: where the add-in's manifest is, and which workbooks it offers. Addresses are relative to the page. */
export interface WorkbenchConfig {
  readonly manifest: string;
  readonly samples: readonly string[];
}

const PANE_WIDTHS = ['320', '450'] as const;

/**
 * The page around an add-in: Excel's toolbar, ribbon, formula bar, grid and pane, as far as developing needs them. It knows
 * the add-in by its manifest alone.
 */
export class Workbench {
  #model = new WorkbookModel();
  #fileName = 'book.xlsx';
  #locale: PageLocale;
  #theme: 'light' | 'dark' = 'light';
  #paneWidth: string = PANE_WIDTHS[0];
  #grid: SheetGrid | null = null;
  #host: EmbeddedHost | null = null;
  #addin: MountedAddin | null = null;
  #stopEvents: readonly (() => void)[] = [];
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
    locale: PageLocale,
  ) {
    this.#locale = locale;
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
    this.#model.addSheet();
    return this.#show();
  }

  async #openSample(address: string): Promise<void> {
    const response = await fetch(address);
    await this.#open(
      new Uint8Array(await response.arrayBuffer()),
      address.slice(address.lastIndexOf('/') + 1),
    );
  }

  async #open(bytes: Uint8Array, name: string): Promise<void> {
    try {
      this.#model = await loadWorkbook(bytes);
      this.#fileName = name;
      await this.#show();
    } catch (error) {
      this.#tell(
        `${this.#texts.notOpened}: ${name}. ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  async #save(): Promise<void> {
    const bytes = await saveWorkbook(this.#model);
    const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
    element('a', { href: address, download: this.#fileName }).click();
    URL.revokeObjectURL(address);
  }

  /** Builds everything around the current workbook, language and theme; the pane starts afresh, as when Excel opens a file. */
  async #show(): Promise<void> {
    this.#addin?.remove();
    this.#host?.close();
    this.#grid?.dispose();
    for (const stop of this.#stopEvents) stop();
    this.#tell('');
    document.documentElement.lang = this.#locale;
    const manifest = readManifest(await fetchText(this.config.manifest), this.#locale, location.origin);
    document.title = manifest.name;
    this.#host = new EmbeddedHost(this.#model, {
      locale: this.#locale,
      namespace: manifest.namespace,
      ...(manifest.metadataUrl === null ? {} : { metadata: await fetchMetadata(manifest.metadataUrl) }),
      onUnknown: (what) => this.#tell(what),
    });
    this.#showToolbar(manifest.name);
    this.#showRibbon(manifest);
    this.#log.replaceChildren(...new RoundTripTable(this.#host.log, this.#texts).elements);
    this.#pane.style.width = `${this.#paneWidth}px`;
    this.#grid = new SheetGrid(this.#gridArea, this.#model, (refusal) => this.#tell(String(refusal)));
    this.#followModel();
    this.#addin = mountAddin({
      host: this.#host,
      url: manifest.paneUrl,
      container: this.#pane,
      locale: this.#locale,
    });
    this.#addin.frame.title = manifest.name;
    this.#addin.frame.style.colorScheme = this.#theme;
  }

  get #texts(): PageTexts {
    return pageTexts(this.#locale);
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
    this.#showTabs();
    this.#showSelection();
  }

  #showSelection(): void {
    const { rect } = this.#model.selection;
    this.#name.textContent = rectName(rect);
    this.#formula.value = inputText(this.#model, rect.row, rect.column);
  }

  #showTabs(): void {
    this.#tabs.setAttribute('aria-label', this.#texts.sheets);
    const visible = this.#model.sheets().filter(({ props }) => props.visibility === 'visible');
    this.#tabs.replaceChildren(
      ...visible.map(({ id, name }) => {
        const tab = element('button', {
          type: 'button',
          textContent: name,
          onclick: () => this.#model.activate(id),
        });
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(id === this.#model.activeSheet.id));
        return tab;
      }),
    );
  }

  #showToolbar(name: string): void {
    const texts = this.#texts;
    const file = element('input', { type: 'file', accept: '.xlsx', hidden: true });
    file.setAttribute('aria-label', texts.open);
    file.addEventListener('change', () => void this.#openFile(file.files?.[0]));
    const samples = this.config.samples.map((value) => ({
      value,
      text: value.slice(value.lastIndexOf('/') + 1),
    }));
    const shown = samples.find(({ text }) => text === this.#fileName);
    this.#toolbar.replaceChildren(
      element('strong', { textContent: name }),
      choice(texts.samples, samples, shown?.value ?? '', (address) => void this.#openSample(address)),
      file,
      element('button', { type: 'button', textContent: texts.open, onclick: () => file.click() }),
      element('button', { type: 'button', textContent: texts.save, onclick: () => void this.#save() }),
      element('button', { type: 'button', textContent: texts.undo, onclick: () => void this.#model.undo() }),
      element('button', { type: 'button', textContent: texts.redo, onclick: () => void this.#model.redo() }),
      choice(
        texts.language,
        LOCALES.map((value) => ({ value, text: value })),
        this.#locale,
        (value) => {
          this.#locale = LOCALES.find((locale) => locale === value) ?? this.#locale;
          void this.#show();
        },
      ),
      choice(
        texts.theme,
        (['light', 'dark'] as const).map((value) => ({ value, text: texts[value] })),
        this.#theme,
        (value) => {
          this.#theme = value === 'dark' ? 'dark' : 'light';
          void this.#show();
        },
      ),
      choice(
        texts.paneWidth,
        PANE_WIDTHS.map((value) => ({ value, text: value })),
        this.#paneWidth,
        (value) => {
          this.#paneWidth = value;
          void this.#show();
        },
      ),
    );
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (file !== undefined) await this.#open(new Uint8Array(await file.arrayBuffer()), file.name);
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
      this.#tell(error instanceof Error ? error.message : String(error));
    }
  }
}

function releaseKeys(): void {
  // What the grid's keyboard handlers look at; its types do not tell of it.
  (jspreadsheet as unknown as { current: unknown }).current = null;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function fetchMetadata(address: string): Promise<FunctionMetadata> {
  return JSON.parse(await fetchText(address)) as FunctionMetadata;
}
