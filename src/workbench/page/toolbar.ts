import type { WorkbookModel } from '../model/workbook-model';
import { choice, element } from './element';
import { PANE_WIDTHS, THEMES, type PageSettings } from './page-settings';
import { LOCALES, type PageTexts } from './texts/page-texts';

export interface ToolbarActions {
  openNew(): void;
  openSample(address: string): void;
  openFile(file: File): void;
  save(): void;
  change(settings: Partial<PageSettings>): void;
}

/** What the toolbar shows. */
export interface ToolbarState {
  readonly title: string;
  /** Addresses of sample workbooks. */
  readonly samples: readonly string[];
  /** Name of the file that is open. */
  readonly shown: string;
  readonly settings: PageSettings;
  readonly texts: PageTexts;
  readonly model: WorkbookModel;
}

/** File, history and surroundings: what Excel has around a workbook. */
export class Toolbar {
  readonly elements: readonly HTMLElement[];
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;

  constructor(
    private readonly state: ToolbarState,
    actions: ToolbarActions,
  ) {
    const { texts, samples, shown, model, title } = state;
    this.#undo = button(texts.undo, () => void model.undo());
    this.#redo = button(texts.redo, () => void model.redo());
    const file = element('input', { type: 'file', accept: '.xlsx', hidden: true });
    file.setAttribute('aria-label', texts.open);
    file.addEventListener('change', () => {
      if (file.files?.[0] !== undefined) actions.openFile(file.files[0]);
    });
    this.elements = [
      element('strong', { textContent: title }),
      choice(
        texts.samples,
        samples.map((value) => ({ value, text: fileName(value) })),
        sampleOf(samples, shown),
        (address) => actions.openSample(address),
      ),
      group(
        button(texts.new, () => actions.openNew()),
        file,
        button(texts.open, () => file.click()),
        button(texts.save, () => actions.save()),
      ),
      group(this.#undo, this.#redo),
      element('span', { className: 'space' }),
      ...surroundings(state, actions),
    ];
    this.showHistory();
  }

  /** What can be taken back or done again now. */
  showHistory(): void {
    const { model } = this.state;
    this.#undo.disabled = model.undoLabel === undefined;
    this.#redo.disabled = model.redoLabel === undefined;
  }
}

function surroundings({ settings, texts }: ToolbarState, actions: ToolbarActions): HTMLElement[] {
  return [
    choice(
      texts.language,
      LOCALES.map((value) => ({ value, text: value })),
      settings.locale,
      (value) => actions.change({ locale: LOCALES.find((locale) => locale === value) ?? settings.locale }),
    ),
    choice(
      texts.theme,
      THEMES.map((value) => ({ value, text: texts[value] })),
      settings.theme,
      (value) => actions.change({ theme: THEMES.find((theme) => theme === value) ?? settings.theme }),
    ),
    choice(
      texts.paneWidth,
      PANE_WIDTHS.map(String).map((value) => ({ value, text: value })),
      String(settings.paneWidth),
      (value) => actions.change({ paneWidth: Number(value) }),
    ),
  ];
}

function button(textContent: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', textContent, onclick });
}

function group(...buttons: readonly HTMLElement[]): HTMLElement {
  return element('span', { className: 'group' }, ...buttons);
}

/** 'samples/b4.xlsx' → 'b4.xlsx'. */
export function fileName(address: string): string {
  return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1));
}

/** The sample that is open; none when a person opened a file of his own. */
function sampleOf(samples: readonly string[], shown: string): string {
  return samples.find((address) => fileName(address) === shown) ?? '';
}
