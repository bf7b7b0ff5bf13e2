import jspreadsheet from 'jspreadsheet-ce';
import { createWorkbook } from '../files/create-workbook';
import { loadWorkbook } from '../files/load-workbook';
import { saveWorkbook } from '../files/save-workbook';
import type { FocusExit } from '../host/focus-exit';
import { HostError } from '../host/host-error';
import { WorkbookModel } from '../model/workbook-model';
import { functionMetadata, runAddin, type RunningAddin } from './addin-frame';
import { readManifest, type AddinManifest, type RibbonButton } from './addin-manifest';
import { element } from './element';
import { FormulaBar } from './formula-bar';
import { SheetGrid } from './grid/sheet-grid';
import { PageLayout } from './page-layout';
import type { PageSettings } from './page-settings';
import { ribbonButtons } from './ribbon';
import { RoundTripTable } from './round-trip-table';
import { SheetTabs } from './sheet-tabs';
import { pressedShortcut, readShortcuts, type Shortcut } from './shortcuts';
import { SimulationMenu } from './simulation-menu';
import { StatusBar } from './status-bar';
import { pageTexts, type PageLocale, type PageTexts } from './texts/page-texts';
import { fileName, Toolbar } from './toolbar';

/**
 * What the page is told: where the add-in's manifest is, and which workbooks it offers. Addresses are relative to the page; the add-in
 * is served beside its manifest, from another origin perhaps.
 */
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
  #addin: RunningAddin | null = null;
  #shortcuts: readonly Shortcut[] = [];
  #stopEvents: readonly (() => void)[] = [];
  #showing: Promise<void> = Promise.resolve();
  readonly #layout = new PageLayout();
  readonly #formula = new FormulaBar(
    (text) => this.#grid?.type(text),
    () => this.#formula.show(this.#model),
  );
  readonly #tabs = new SheetTabs();
  readonly #status = new StatusBar();

  constructor(
    private readonly config: WorkbenchConfig,
    private readonly manifestXml: string,
    locale: PageLocale,
  ) {
    this.#settings = { locale, theme: 'system', paneWidth: 320 };
    const { formula, foot } = this.#layout;
    formula.append(...this.#formula.elements);
    foot.append(this.#tabs.element, this.#status.element);
    listenOnPage(this.#layout.grid, {
      switchPart: () => this.#switchPart(),
      pressed: (event) => this.#pressed(event),
      open: (file) => void this.#openFile(file),
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
    const { origin } = new URL(this.config.manifest, document.baseURI);
    return readManifest(this.manifestXml, this.#settings.locale, origin);
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

  async #openFile(file: File): Promise<void> {
    await this.#open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async #open(bytes: Uint8Array, name: string): Promise<void> {
    try {
      this.#model = loadWorkbook(bytes, { functionNamespace: this.#manifest.namespace });
    } catch (error) {
      this.#formula.tell(`${this.#texts.notOpened}: ${name}. ${messageOf(error)}`);
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
      .catch((error: unknown) => this.#formula.tell(messageOf(error)));
    return this.#showing;
  }

  /** Builds everything around the current workbook and settings; the pane starts afresh, as when Excel opens a file. */
  async #rebuild(): Promise<void> {
    const manifest = this.#manifest;
    const [metadata, shortcuts] = await Promise.all([
      functionMetadata(manifest),
      readShortcuts(manifest.shortcutsUrl),
    ]);
    this.#shortcuts = shortcuts;
    const model = this.#model;
    const { locale } = this.#settings;
    const { toolbar, ribbon, paneBody, grid } = this.#layout;
    this.#takeDown();
    document.documentElement.lang = locale;
    document.title = manifest.name;
    this.#layout.name(this.#texts, manifest.name);
    ribbon.replaceChildren(...ribbonButtons(manifest.buttons, (button) => void this.#press(button)));
    const addin = runAddin(manifest, metadata, {
      model,
      container: paneBody,
      locale,
      title: manifest.name,
      onUnknown: (what) => this.#formula.tell(what),
      onFocusExit: (exit) => this.#leavePane(exit),
    });
    this.#addin = addin;
    this.#showSettings();
    const simulation = new SimulationMenu(model, addin.host.faults, this.#texts);
    const tools = this.#toolbarOf(manifest.name);
    toolbar.replaceChildren(...tools.elements, simulation.element);
    this.#layout.log.replaceChildren(...new RoundTripTable(addin.host.log, this.#texts).elements);
    this.#grid = new SheetGrid(grid, model, {
      refused: (refusal) => this.#refused(refusal),
      editing: (on) => {
        if (on) this.#formula.tell('');
        simulation.typing(on);
      },
      save: () => this.#save(),
    });
    this.#followModel(tools, simulation);
  }

  /** Theme and width reach a running pane, as they do in Excel. */
  #showSettings(): void {
    const { theme, paneWidth } = this.#settings;
    const scheme = theme === 'system' ? 'light dark' : theme;
    document.documentElement.style.colorScheme = scheme;
    if (this.#addin !== null) this.#addin.frame.style.colorScheme = scheme;
    this.#layout.paneBody.style.width = `${paneWidth}px`;
  }

  #takeDown(): void {
    this.#addin?.close();
    this.#grid?.dispose();
    for (const stop of this.#stopEvents) stop();
    this.#formula.tell('');
  }

  #toolbarOf(title: string): Toolbar {
    const state = {
      title,
      samples: this.config.samples,
      shown: this.#fileName,
      settings: this.#settings,
      texts: this.#texts,
      model: this.#model,
    };
    return new Toolbar(state, {
      openNew: () => void this.#openNew(),
      openSample: (address) => void this.#openSample(address),
      openFile: (file) => void this.#openFile(file),
      save: () => this.#save(),
      change: (settings) => {
        const { locale } = this.#settings;
        this.#settings = { ...this.#settings, ...settings };
        if (this.#settings.locale === locale) this.#showSettings();
        // Another language takes a new start, of the pane as of Excel.
        else void this.#show();
      },
    });
  }

  #followModel(toolbar: Toolbar, simulation: SimulationMenu): void {
    const model = this.#model;
    const showSelection = (): void => {
      this.#formula.show(model);
      this.#status.show(model, this.#texts);
    };
    const showSheets = (): void => {
      this.#tabs.show(model);
      simulation.showProtection();
      toolbar.showHistory();
      showSelection();
    };
    this.#stopEvents = [
      model.events.on('selection', showSelection),
      model.events.on('calculated', showSelection),
      model.events.on('changed', () => {
        toolbar.showHistory();
        showSelection();
      }),
      model.events.on('formatted', () => toolbar.showHistory()),
      model.events.on('activated', showSheets),
      model.events.on('structure', showSheets),
    ];
    this.#formula.name(this.#texts);
    this.#tabs.name(this.#texts);
    showSheets();
  }

  #refused(reason: unknown): void {
    const isProtected = reason instanceof HostError && reason.code === 'AccessDenied';
    this.#formula.tell(isProtected ? this.#texts.protected : messageOf(reason));
  }

  /** Whether the keys are one of the add-in's shortcuts, which run its function. */
  #pressed(event: KeyboardEvent): boolean {
    const shortcut = pressedShortcut(event, this.#shortcuts);
    if (shortcut !== null) void this.#press({ functionName: shortcut.functionName, id: shortcut.keys });
    return shortcut !== null;
  }

  async #press({ functionName, id }: Pick<RibbonButton, 'functionName' | 'id'>): Promise<void> {
    this.#formula.tell('');
    try {
      if (functionName === null) this.#addin?.focus();
      else await this.#addin?.host.invokeCommand(functionName, { controlId: id });
    } catch (error) {
      this.#formula.tell(messageOf(error));
    }
  }

  /** office.js keeps the Tab key inside the pane and says when it is at an end: the page's neighbours come next. */
  #leavePane(exit: FocusExit): void {
    if (exit === 'document') this.#grid?.focus();
    else if (exit === 'previous') this.#tabs.focus();
    else this.#layout.log.querySelector('summary')?.focus();
  }

  /** F6 goes from the sheet to the pane, as in Excel; Tab belongs to the cells. */
  #switchPart(): void {
    if (this.#layout.grid.contains(document.activeElement)) this.#addin?.focus();
    else this.#grid?.focus();
  }
}

/** What concerns the whole page: keys, and files that are dropped on it. */
function listenOnPage(
  grid: HTMLElement,
  {
    switchPart,
    pressed,
    open,
  }: {
    readonly switchPart: () => void;
    readonly pressed: (event: KeyboardEvent) => boolean;
    readonly open: (file: File) => void;
  },
): void {
  // The grid listens to all keys of the page; outside of it they are not meant for cells.
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !grid.contains(target)) Object.assign(jspreadsheet, { current: null });
  });
  // Ahead of the grid, which takes Ctrl+Z and the letters for itself.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F6') switchPart();
      else if (!pressed(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
