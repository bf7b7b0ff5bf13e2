import type { DesignValidation } from '../core/sheets/sheet-design';

/** Excel's limits (MS-OI29500, 2.1.613; a list is a formula text). */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_LIST = 255;

/**
 * Puts a validation on its cells, with its hint as the prompt that Excel shows while one of them is selected. A list that Excel
 * cannot hold (an item with a comma, more than 255 characters) lets everything in, and the hint stays. Queued only.
 */
export function writeValidation(range: Excel.Range, { accepts, refuse, hint }: DesignValidation): void {
  const { dataValidation } = range;
  const rule = ruleOf(accepts);
  if (rule !== null) {
    dataValidation.rule = rule;
    // Without words of ours Excel asks in the user's language.
    const style =
      refuse === 'stop' ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning;
    dataValidation.errorAlert = { showAlert: true, style, title: '', message: '' };
  }
  if (hint !== null) {
    const { title, text } = hint;
    dataValidation.prompt = {
      showPrompt: true,
      title: cut(title, LONGEST_TITLE),
      message: cut(text, LONGEST_PROMPT),
    };
  }
}

function ruleOf(accepts: DesignValidation['accepts']): Excel.DataValidationRule | null {
  switch (accepts.kind) {
    case 'any':
      return null;
    case 'list': {
      const source = accepts.items.join(',');
      const fits = source.length <= LONGEST_LIST && accepts.items.every((item) => !item.includes(','));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
    case 'whole':
      return { wholeNumber: between(accepts) };
    case 'decimal':
      return { decimal: between(accepts) };
  }
}

function between({ min, max }: { readonly min: number; readonly max: number }): Excel.BasicDataValidation {
  return { operator: Excel.DataValidationOperator.between, formula1: min, formula2: max };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
