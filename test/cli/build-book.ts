import { createWorkbook } from '../../src/workbench/files/create-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { parseRect } from '../../src/workbench/model/address';
import type { Scalar } from '../../src/workbench/model/cell-value';
import type { ConditionalFormat } from '../../src/workbench/model/sheet-props';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Scalar[])[];
  /** Number format by A1-like key `row,column` (zero-based). */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly { row: number; column: number; rows: number; columns: number }[];
  readonly protected?: boolean;
  /** Defined names of the workbook, or of this sheet alone. */
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly own?: true }[];
  /** Conditional formats with formulas (without `=`): conditions, or bounds that the cells' values lie below. */
  readonly rules?: readonly { readonly area: string; readonly formula: string; readonly below?: true }[];
}

/** A workbook for a test: rows from A1 on each sheet, texts kept as texts. */
export function buildModel(sheets: readonly BookSheet[]): WorkbookModel {
  const model = createWorkbook();
  // One change instead of thousands: calculated once.
  model.transact('build', () => fill(model, sheets));
  return model;
}

function fill(model: WorkbookModel, sheets: readonly BookSheet[]): void {
  sheets.forEach(({ name, rows, formats = {}, merges, protected: locked, names, rules }, index) => {
    const first = model.sheets()[0];
    if (index === 0 && first) model.renameSheet(first.id, name);
    else model.addSheet(name);
    rows.forEach((row, at) => {
      const rect = { row: at, column: 0, rows: 1, columns: row.length };
      if (row.length === 0) return;
      const isPlainText = (cell: Scalar) => typeof cell === 'string' && !cell.startsWith('=');
      model.setNumberFormats(name, rect, [
        row.map((cell, column) => formats[`${at},${column}`] ?? (isPlainText(cell) ? '@' : null)),
      ]);
      model.setInputs(name, rect, [[...row]]);
    });
    if (merges) model.updateSheet(name, { merges: [...merges] });
    for (const { own, ...named } of names ?? [])
      model.setName(own === true ? { ...named, scope: model.sheet(name).id } : named);
    if (rules) model.updateSheet(name, { conditionalFormats: rules.map(formatOf) });
    if (locked) model.updateSheet(name, { protection: { hasPassword: false, options: {} } });
  });
}

function formatOf(
  { area, formula, below }: NonNullable<BookSheet['rules']>[number],
  at: number,
): ConditionalFormat {
  const kind = below === true ? { type: 'cellIs', operator: 'lessThan' } : { type: 'expression' };
  const ranges = area.split(',').flatMap((each) => parseRect(each) ?? []);
  const style = { font: { color: '#9C0006' } };
  return { id: `{${at + 1}}`, ranges, priority: at + 1, formulas: [formula], style, ...kind };
}

/** The same as .xlsx bytes. */
export function buildBook(sheets: readonly BookSheet[]): Uint8Array {
  return saveWorkbook(buildModel(sheets));
}
