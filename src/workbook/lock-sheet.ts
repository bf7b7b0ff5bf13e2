import type { Rect } from '../core/forms/grid';

/** Whether all cells of a sheet are marked as locked, as Excel has them in a new sheet. One round trip. */
export async function areAllLocked(context: Excel.RequestContext, name: string): Promise<boolean> {
  const whole = context.workbook.worksheets.getItem(name).getRange().format.protection;
  whole.load('locked');
  await context.sync();
  // Mixed reads as null.
  return whole.locked === true;
}

/**
 * Protects a sheet so that only these areas cannot be changed. Where a person has chosen which cells are locked (`allLocked` false), the
 * areas are added to them. Formats, widths and filters can still be changed. No password. Queued only; AccessDenied where the sheet is
 * protected already.
 */
export function queueLock(
  context: Excel.RequestContext,
  name: string,
  areas: readonly Rect[],
  allLocked: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
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
}

/**
 * Takes the protection away, where there is one; `allLockedBefore` marks all cells as locked again. Two round trips. AccessDenied where it
 * has a password.
 */
export async function unlockSheet(
  context: Excel.RequestContext,
  name: string,
  allLockedBefore: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected) sheet.protection.unprotect();
  if (allLockedBefore) sheet.getRange().format.protection.locked = true;
  await context.sync();
}
