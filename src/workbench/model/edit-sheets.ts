import type { SheetPropsPatch } from './sheet-props';
import { Sheet } from './sheet';
import type { Transactor } from './transactor';
import { WorkbookRefusal } from './workbook-errors';

/** Throws as Excel does when a sheet cannot be called so. */
export function checkSheetName(tx: Transactor, name: string, except?: Sheet): void {
  const bad = name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad) throw new WorkbookRefusal('InvalidArgument', `A sheet cannot be called "${name}"`);
  const taken = tx.state.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new WorkbookRefusal('ItemAlreadyExists', `There is a sheet "${name}" already`);
}

/** `Sheet1`, `Sheet2`, …: the first free one. */
export function freeSheetName(tx: Transactor): string {
  const taken = new Set(tx.state.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = tx.state.sheets.length + 1; ; number++) {
    if (!taken.has(`sheet${String(number)}`)) return `Sheet${String(number)}`;
  }
}

export function addSheet(tx: Transactor, id: string, name: string, position: number): Sheet {
  checkSheetName(tx, name);
  const sheet = new Sheet(id, name);
  const sheets = [...tx.state.sheets];
  sheets.splice(position, 0, sheet);
  tx.patchBook({ sheets });
  tx.announceStructure('sheet-added', id);
  return sheet;
}

/** Takes a sheet away with its tables and its own names. Formulas that point at it become #REF!. */
export function deleteSheet(tx: Transactor, sheet: Sheet): void {
  const { sheets, names, tables } = tx.state;
  const visible = sheets.filter((each) => each !== sheet && each.props.visibility === 'visible');
  if (visible.length === 0)
    throw new WorkbookRefusal('InvalidOperation', 'A workbook needs one visible sheet');
  tx.patchBook({
    sheets: sheets.filter((each) => each !== sheet),
    names: names.filter((name) => name.scope !== sheet.id),
    tables: tables.filter((table) => table.sheetId !== sheet.id),
  });
  tx.announceStructure('sheet-deleted', sheet.id);
}

export function moveSheet(tx: Transactor, sheet: Sheet, position: number): void {
  const sheets = tx.state.sheets.filter((each) => each !== sheet);
  sheets.splice(position, 0, sheet);
  tx.patchBook({ sheets });
  tx.announceStructure('sheet-moved', sheet.id);
}

/** Changes properties of a sheet; a rename is not one of them. */
export function updateSheet(tx: Transactor, sheet: Sheet, patch: SheetPropsPatch): void {
  const next: Record<string, unknown> = { ...sheet.props };
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  tx.patchSheet(sheet, next as unknown as Sheet['props']);
  tx.announceStructure('sheet-changed', sheet.id);
}
