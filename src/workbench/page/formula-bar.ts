import { rectName } from '../model/address';
import type { WorkbookModel } from '../model/workbook-model';
import { element } from './element';
import { inputText } from './input-text';
import { entryChoices } from './entry-choices';
import type { PageTexts } from './texts/page-texts';

const CHOICES_ID = 'entry-choices';

/** Which cell is selected, what it holds, and what the page has to say. */
export class FormulaBar {
  readonly #name = element('output');
  readonly #formula = element('input', { type: 'text', spellcheck: false });
  readonly #choices = element('datalist', { id: CHOICES_ID });
  readonly #message = element('span', { className: 'message' });
  readonly elements = [this.#name, this.#formula, this.#choices, this.#message];

  /** `enter` is told what was typed; `giveUp` that it shall be forgotten. */
  constructor(enter: (text: string) => void, giveUp: () => void) {
    this.#message.setAttribute('role', 'alert');
    this.#formula.setAttribute('list', CHOICES_ID);
    this.#formula.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') enter(this.#formula.value);
      if (key === 'Escape') giveUp();
    });
  }

  name(texts: PageTexts): void {
    this.#formula.setAttribute('aria-label', texts.formulaBar);
    this.#name.setAttribute('aria-label', texts.cell);
  }

  show(model: WorkbookModel): void {
    const { rect } = model.selection;
    this.#name.textContent = rectName(rect);
    this.#formula.value = inputText(model, rect.row, rect.column);
    this.#offer(entryChoices(model, rect));
  }

  tell(message: string): void {
    this.#message.textContent = message;
  }

  #offer(choices: readonly string[]): void {
    this.#choices.replaceChildren(...choices.map((value) => element('option', { value })));
  }
}
