import { rectName } from '../model/address';
import type { Selection } from '../model/events';
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
  /** What was selected when it was last shown. */
  #selection: Selection | null = null;
  /** Somebody is typing, until it is entered or given up. */
  #isTyping = false;
  readonly elements = [this.#name, this.#formula, this.#choices, this.#message];

  /** `enter` is told what was typed; `giveUp` that it shall be forgotten. */
  constructor(enter: (text: string) => void, giveUp: () => void) {
    this.#message.setAttribute('role', 'alert');
    this.#formula.setAttribute('list', CHOICES_ID);
    this.#formula.addEventListener('input', () => (this.#isTyping = true));
    this.#formula.addEventListener('keydown', ({ key }) => {
      if (key !== 'Enter' && key !== 'Escape') return;
      this.#isTyping = false;
      if (key === 'Enter') enter(this.#formula.value);
      else giveUp();
    });
  }

  name(texts: PageTexts): void {
    this.#formula.setAttribute('aria-label', texts.formulaBar);
    this.#name.setAttribute('aria-label', texts.cell);
  }

  show(model: WorkbookModel): void {
    const { sheetId, rect } = model.selection;
    const isSame = sheetId === this.#selection?.sheetId && rectName(rect) === rectName(this.#selection.rect);
    this.#selection = { sheetId, rect };
    this.#name.textContent = rectName(rect);
    // A change elsewhere, such as the add-in's, must not take away what is being typed.
    if (isSame && this.#isTyping) return;
    this.#isTyping = false;
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
