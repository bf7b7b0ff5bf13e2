import { contains, keyColumn, keyRow, parseRect, type Rect } from '../model/address';
import type { WorkbookModel } from '../model/workbook-model';

/**
 * What a cell's drop-down list offers, from its data validation: a list in the rule itself, or a range of cells. Empty for
 * cells without a list, and for lists that a formula makes.
 */
export function entryChoices(model: WorkbookModel, { row, column }: Pick<Rect, 'row' | 'column'>): string[] {
  const rule = model.activeSheet.props.validations.find(
    ({ type, ranges }) => type === 'list' && ranges.some((range) => contains(range, row, column)),
  );
  const formula = rule?.formula1?.replace(/^=/, '') ?? '';
  const literal = /^"(.*)"$/s.exec(formula)?.[1];
  if (literal !== undefined) return literal.split(',').map((choice) => choice.trim());
  const [, quoted, plain, address = ''] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z0-9:]+)$/i.exec(formula) ?? [];
  const sheet = model.findSheet(quoted?.replace(/''/g, "'") ?? plain ?? model.activeSheet.id);
  const rect = parseRect(address);
  if (sheet === undefined || rect === undefined) return [];
  return [...sheet.keysIn(rect)]
    .sort((a, b) => a - b)
    .map((key) => model.textAt(sheet.id, keyRow(key), keyColumn(key)))
    .filter((text) => text !== '');
}
