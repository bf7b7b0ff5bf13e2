import type { Rect } from '../core/forms/grid';

/**
 * Protects a sheet so that only these areas cannot be changed; answers whether all its cells were marked as locked before, as Excel
 * has them in a new sheet. Where a person has chosen which cells are locked, the areas are added to them. Formats, widths and filters
 * can still be changed. No password. Two round trips. Throws what Excel throws: the sheet may be marked then, but is not protected.
 */
export async function lockSheet(
  context: Excel.RequestContext,
  name: string,
  areas: readonly Rect[],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  const whole = sheet.getRange().format.protection;
  whole.load('locked');
  await context.sync();
  // Mixed reads as null.
  const allLocked = whole.locked === true;
  if (allLocked) sheet.getRange().format.protection.locked = false;
  for (const { top, left, bottom, right } of areas) {
    const area = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    area.format.protection.locked = true;
  }
  sheet.protection.protect({
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
    allowSort: true,
  });
  await context.sync();
  return allLocked;
}

/** Takes the protection away; `allLockedBefore` marks all cells as locked again. One round trip. AccessDenied where it has a password. */
export async function unlockSheet(
  context: Excel.RequestContext,
  name: string,
  allLockedBefore: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.unprotect();
  if (allLockedBefore) sheet.getRange().format.protection.locked = true;
  await context.sync();
}
