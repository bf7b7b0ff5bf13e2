import type { Rect } from '../core/forms/grid';
import type { SheetDesign } from '../core/sheets/sheet-design';
import { stopIfCancelled } from './cancelled-error';
import { type DesignContent, designContent } from './design-content';
import { excelCodeOf } from './excel-code';
import { fitSheetName } from './fit-sheet-name';
import { formulasOf, guardReferences } from './guard-references';
import { columnPoints, fitsOnePage, PAGE_MARGINS_CM } from './page-fit';
import { StructureProtectedError } from './structure-protected-error';
import { UnfinishedSheetError } from './unfinished-sheet-error';
import { writeHeights } from './write-heights';
import { writeLooks } from './write-looks';
import { writeValidation } from './write-validation';

/** Where the new sheet goes among the others, counted from 0; absent: behind the last. */
export interface SheetPlace {
  readonly position?: number;
  /** Ends the writing of a large sheet between two of its blocks; nothing of it is left. */
  readonly signal?: AbortSignal;
  /** Queues what belongs to the sheet elsewhere in the workbook: it is done in the same request as the last of the sheet, or not at all. */
  readonly alongside?: () => void;
}

/** Cells that one request writes: contents, and formats twice, well below the 5 MB that it may have. */
const BLOCK_CELLS = 30_000;

/** A name that is free when asked for may be gone when it is used: chart sheets are not listed, co-authors add sheets. */
const TRIES = 3;

/**
 * Makes a sheet from its description and shows it; answers the name that it got. Two round trips: the names in use, then
 * everything; more where the cells are too many for one request. A sheet that could not be finished is taken away again. Throws
 * StructureProtectedError where no sheet can be added, UnfinishedSheetError, CancelledError, and what Excel throws: ItemNotFound where
 * a sheet that its formulas name is gone or renamed.
 *
 * @example const name = await writeSheetDesign(context, designForm(template, { locale: 'zh-CN', fill: 'blank' }));
 */
export async function writeSheetDesign(
  context: Excel.RequestContext,
  design: SheetDesign,
  place: SheetPlace = {},
): Promise<string> {
  const { worksheets } = context.workbook;
  const taken = await namesInUse(context);
  for (let tries = 1; ; tries++) {
    const name = fitSheetName(design.name, taken);
    stopIfCancelled(place.signal);
    try {
      guardReferences(context, formulasOf(design.cells));
      const sheet = worksheets.add(name);
      await writeContent(context, sheet, design, place.signal);
      fillSheet(context, sheet, design);
      if (place.position !== undefined) sheet.position = place.position;
      sheet.activate();
      place.alongside?.();
      await context.sync();
      stopIfCancelled(place.signal);
      return name;
    } catch (error) {
      if (excelCodeOf(error) !== 'ItemAlreadyExists') {
        if (!(await removeUnfinished(context, [name])))
          throw new UnfinishedSheetError(name, excelCodeOf(error) ?? '', { cause: error });
        throw error;
      }
      // The sheet of that name is somebody else's.
      if (tries === TRIES) throw error;
      taken.push(name);
    }
  }
}

async function namesInUse(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new StructureProtectedError();
  return worksheets.items.map(({ name }) => name);
}

/** A name for a new sheet, as near to the wanted one as may be. One round trip. Throws StructureProtectedError where none can be added. */
export async function freeSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  return fitSheetName(wanted, await namesInUse(context));
}

/** Makes a small sheet of a name that is free, and shows it. Queued only. */
export function queueSheetDesign(context: Excel.RequestContext, name: string, design: SheetDesign): void {
  guardReferences(context, formulasOf(design.cells));
  const sheet = context.workbook.worksheets.add(name);
  queueContent(sheet, design);
  fillSheet(context, sheet, design);
  sheet.activate();
}

/**
 * No sheet had these names before, so those that have them now are what we left. Answers whether they are gone; what stopped the
 * writing may stop this too, then it is tried once more.
 */
export async function removeUnfinished(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<boolean> {
  for (let tries = 1; tries <= 2; tries++) {
    try {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      await context.sync();
      const left = sheets.filter((sheet) => !sheet.isNullObject);
      if (left.length === 0) return true;
      for (const sheet of left) sheet.delete();
      await context.sync();
      return true;
    } catch (error) {
      if (excelCodeOf(error) === null) throw error;
    }
  }
  return false;
}

/** Looks, sizes, merges, validations and print set-up. Queued only. */
export function fillSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, design: SheetDesign): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  writeLooks(sheet, design);
  design.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
  });
  writeHeights(sheet, design.heights);
  for (const merge of design.merges) rangeOf(sheet, merge).merge(false);
  for (const validation of design.validations) writeValidation(rangeOf(sheet, validation.area), validation);
  if (design.page.frozenRows > 0) sheet.freezePanes.freezeRows(design.page.frozenRows);
  writePage(sheet, design);
}

/** The cells of a small sheet. Queued only. */
export function queueContent(sheet: Excel.Worksheet, { cells }: SheetDesign): void {
  const content = designContent(cells);
  if (content.rows > 0) queueRows(sheet, content, 0, content.rows);
}

function queueRows(sheet: Excel.Worksheet, content: DesignContent, from: number, to: number): void {
  const block = sheet.getRangeByIndexes(from, 0, to - from, content.columns);
  const part = <T>(lines: readonly (readonly T[])[]) => lines.slice(from, to).map((line) => [...line]);
  block.numberFormat = part(content.formatsBefore);
  block.formulas = part(content.contents);
  block.numberFormat = part(content.formatsAfter);
}

/**
 * The text format goes before the texts and the others after them: neither changes what a cell holds. The last block is only
 * queued: it travels with the looks.
 */
async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells }: SheetDesign,
  signal: AbortSignal | undefined,
): Promise<void> {
  const content = designContent(cells);
  const { rows, columns } = content;
  if (rows === 0) return;
  const rowsABlock = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let row = 0; row < rows; row += rowsABlock) {
    if (row > 0) {
      await context.sync();
      stopIfCancelled(signal);
      guardReferences(context, formulasOf(cells));
    }
    queueRows(sheet, content, row, Math.min(rows, row + rowsABlock));
  }
}

/** How a sheet is printed. Queued only. */
export function writePage(sheet: Excel.Worksheet, design: SheetDesign): void {
  const { pageLayout } = sheet;
  const { page } = design;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintArea(rangeOf(sheet, page.printArea));
  if (page.titleRows !== null) {
    const { first, last } = page.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  // Two rows of notes alone on a second page help nobody.
  const tall = page.onePage === true || fitsOnePage(design) ? { verticalFitToPages: 1 } : {};
  pageLayout.zoom = { horizontalFitToPages: 1, ...tall };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Centimeters', PAGE_MARGINS_CM);
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
