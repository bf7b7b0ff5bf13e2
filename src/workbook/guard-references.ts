import { formulaTokens } from '../core/share/formula-tokens';
import { sheetOf } from '../core/share/share-book';
import type { DesignCell } from '../core/sheets/sheet-design';

/**
 * Queued before formulas are written: where a sheet that they name was renamed or deleted since they were made, the request ends here
 * with ItemNotFound, and nothing of it is done. Without this they would be written as they are, and show #REF!.
 *
 * @example guardReferences(context, ["='一月'!C5*2"]) // asks for 一月
 */
export function guardReferences(context: Excel.RequestContext, formulas: Iterable<string>): void {
  const asked = new Set<string>();
  for (const formula of formulas) {
    if (!formula.includes('!')) continue;
    for (const { kind, text } of formulaTokens(formula)) {
      const sheet = kind === 'reference' || kind === 'name' ? sheetOf(text) : null;
      if (sheet !== null) asked.add(sheet);
    }
  }
  for (const sheet of asked) context.workbook.worksheets.getItem(sheet).load('id');
}

/** The formulas of a sheet's description. */
export function formulasOf(cells: readonly DesignCell[]): string[] {
  return cells.flatMap(({ value, formula }) => (formula === true ? [String(value)] : []));
}
