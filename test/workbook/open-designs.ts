import { resolve } from 'node:path';
import { bundleAddin } from '../../src/cli/bundle-addin';
import type { SheetDesign } from '../../src/core/sheets/sheet-design';
import { createWorkbook } from '../../src/workbench/files/create-workbook';
import type { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { openInNode, type OpenedAddin } from '../../src/workbench/node/open-in-node';
import type { SheetPlace } from '../../src/workbook/write-sheet-design';
import type { DesignPage, WrittenDesign } from './design-page';

let bundle: Promise<string> | undefined;

/** A workbook, new or given, in the embedded host, open with a page that writes designs. */
export async function openDesigns(model: WorkbookModel = createWorkbook('考核表')): Promise<OpenedAddin> {
  bundle ??= bundleAddin(resolve(__dirname, 'design-page.ts'));
  return openInNode({ model, locale: 'zh-CN', script: await bundle });
}

/** Writes a design as the add-in does. */
export async function writeDesign(
  { window }: OpenedAddin,
  design: SheetDesign,
  place: SheetPlace = {},
): Promise<WrittenDesign> {
  const page = window as unknown as DesignPage;
  const written = await page.writeDesign?.(JSON.stringify(design), JSON.stringify(place));
  return JSON.parse(written ?? '{}') as WrittenDesign;
}
