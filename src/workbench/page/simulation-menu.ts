import type { Faults } from '../host/faults';
import type { WorkbookModel } from '../model/workbook-model';
import { element } from './element';
import type { PageTexts } from './texts/page-texts';

const SLOW_MS = 1000;

/** What people meet in Excel and nobody likes to provoke there: edit mode, a failing write, a slow network, protection. */
export class SimulationMenu {
  readonly element: HTMLDetailsElement;
  readonly #protect: HTMLInputElement;
  readonly #editMode = switchOf(() => this.#setEditMode());
  #typing = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly faults: Faults,
    texts: PageTexts,
  ) {
    const slow = switchOf((on) => (faults.slow = on ? SLOW_MS : 0));
    const failWrite = switchOf((on) => (faults.failingWrite = on ? 'GeneralException' : null));
    faults.onFailedWrite = () => (failWrite.checked = false);
    this.#protect = switchOf((on) => this.#setProtection(on));
    this.element = element(
      'details',
      { className: 'menu' },
      element('summary', { textContent: texts.simulate }),
      element(
        'div',
        {},
        labelled(this.#editMode, texts.editMode, texts.editModeTip),
        labelled(failWrite, texts.failWrite, texts.failWriteTip),
        labelled(slow, texts.slow, texts.slowTip),
        labelled(this.#protect, texts.protect, texts.protectTip),
      ),
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.element.open = false;
    });
    this.showProtection();
  }

  /** Whether the active sheet is protected, which add-ins and files decide too. */
  showProtection(): void {
    this.#protect.checked = this.model.activeSheet.props.protection !== undefined;
  }

  /** A person begins or ends typing into a cell: real edit mode. */
  typing(on: boolean): void {
    this.#typing = on;
    this.#setEditMode();
  }

  #setEditMode(): void {
    this.faults.editMode = this.#typing || this.#editMode.checked;
  }

  #setProtection(on: boolean): void {
    this.model.updateSheet(this.model.activeSheet.id, {
      protection: on ? { hasPassword: false, options: {} } : undefined,
    });
  }
}

function switchOf(onChange: (on: boolean) => void): HTMLInputElement {
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => onChange(box.checked));
  return box;
}

function labelled(box: HTMLInputElement, text: string, title: string): HTMLLabelElement {
  return element('label', { title }, box, ` ${text}`);
}
