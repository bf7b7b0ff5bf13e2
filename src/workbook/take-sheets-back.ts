import type { DesignCell } from '../core/sheets/sheet-design';
import { isSameContent } from './same-content';
import type { SheetChange, Written } from './write-own';

type Made = Extract<SheetChange, { kind: 'made' }>;
type Renamed = Extract<SheetChange, { kind: 'renamed' }>;

/**
 * Takes back what was done to sheets: one that was renamed gets its old name, unless it has been renamed again since; one that was
 * made goes, if `mayGo` and nobody has changed it since. Nothing where sheets cannot be removed. Throws what Excel throws.
 */
export async function takeSheetsBack(
  context: Excel.RequestContext,
  { sheets = [], sheetIds }: Written,
  mayGo: boolean,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  const renamed = sheets.flatMap((change) => {
    if (change.kind !== 'renamed') return [];
    const sheet = worksheets.getItemOrNullObject(sheetIds.get(change.from) ?? change.to);
    sheet.load('name');
    return [{ change, sheet }];
  });
  const made = sheets.flatMap((change) => {
    if (change.kind !== 'made' || !mayGo) return [];
    const sheet = worksheets.getItemOrNullObject(change.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas');
    return [{ change, sheet, used }];
  });
  if (renamed.length === 0 && made.length === 0) return;
  protection.load('protected');
  await context.sync();
  if (protection.protected) return;
  for (const { change, sheet } of renamed) if (hasName(sheet, change)) sheet.name = change.from;
  for (const { change, sheet, used } of made)
    if (!sheet.isNullObject && isUntouched(used, change)) sheet.delete();
  await context.sync();
}

function hasName(sheet: Excel.Worksheet, { to }: Renamed): boolean {
  return !sheet.isNullObject && sheet.name === to;
}

function isUntouched(used: Excel.Range, { cells }: Made): boolean {
  if (used.isNullObject) return false;
  const wanted = new Map(cells.map((cell) => [placeKey(cell), cell.value] as const));
  const { rowIndex, columnIndex } = used;
  return (used.formulas as unknown[][]).every((line, down) =>
    line.every((content, right) => {
      const value = wanted.get(placeKey({ row: rowIndex + down, column: columnIndex + right })) ?? '';
      return isSameContent(content, value);
    }),
  );
}

function placeKey({ row, column }: Pick<DesignCell, 'row' | 'column'>): string {
  return `${row}:${column}`;
}
