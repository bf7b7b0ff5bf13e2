import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import { element } from './element';
import type { PageTexts } from './texts/page-texts';

/** The workbook's visible sheets. Arrow keys go from tab to tab. */
export class SheetTabs {
  readonly element = element('div', { className: 'tabs' });
  #model: WorkbookModel | null = null;

  constructor() {
    this.element.setAttribute('role', 'tablist');
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') this.#step(1);
      if (key === 'ArrowLeft') this.#step(-1);
    });
  }

  name(texts: PageTexts): void {
    this.element.setAttribute('aria-label', texts.sheets);
  }

  /** Puts the keyboard on the active sheet's tab. */
  focus(): void {
    this.element.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  show(model: WorkbookModel): void {
    this.#model = model;
    const focused = this.element.contains(document.activeElement);
    this.element.replaceChildren(...visibleSheets(model).map((sheet) => tabOf(model, sheet)));
    if (focused) this.focus();
  }

  #step(by: number): void {
    if (this.#model === null) return;
    const sheets = visibleSheets(this.#model);
    const next = sheets[sheets.indexOf(this.#model.activeSheet) + by];
    if (next !== undefined) this.#model.activate(next.id);
  }
}

function visibleSheets(model: WorkbookModel): Sheet[] {
  return model.sheets().filter(({ props }) => props.visibility === 'visible');
}

function tabOf(model: WorkbookModel, { id, name, props }: Sheet): HTMLElement {
  const active = id === model.activeSheet.id;
  const tab = element('button', {
    type: 'button',
    textContent: name,
    tabIndex: active ? 0 : -1,
    onclick: () => model.activate(id),
  });
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-selected', String(active));
  if (props.tabColor !== undefined) tab.style.setProperty('--tab-color', props.tabColor);
  return tab;
}
