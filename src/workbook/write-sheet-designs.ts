import type { SheetDesign } from '../core/sheets/sheet-design';
import { stopIfCancelled } from './cancelled-error';
import { excelCodeOf } from './excel-code';
import { fitSheetName } from './fit-sheet-name';
import { formulasOf, guardReferences } from './guard-references';
import { StructureProtectedError } from './structure-protected-error';
import { UnfinishedSheetError } from './unfinished-sheet-error';
import { queueCharts } from './write-charts';
import { fillSheet, queueContent, removeUnfinished } from './write-sheet-design';
import type { ReportChart } from '../core/review/report-sheet';

/** Cells of one request; looks are written beside them. */
const CELLS_A_REQUEST = 12_000;

/** A sheet with charts over its cells. */
export type ChartedDesign = SheetDesign & { readonly charts?: readonly ReportChart[] };

export interface WriteSheets {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes several sheets behind the last one; answers their names. One round trip for the names in use and one for each block of
 * sheets. Cancelled or refused, none of them is left.
 */
export async function writeSheetDesigns(
  context: Excel.RequestContext,
  designs: readonly ChartedDesign[],
  { signal, onProgress }: WriteSheets = {},
): Promise<string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new StructureProtectedError();
  const taken = worksheets.items.map(({ name }) => name);
  const made: string[] = [];
  try {
    let queued = 0;
    for (const [at, design] of designs.entries()) {
      const name = fitSheetName(design.name, [...taken, ...made]);
      guardReferences(context, formulasOf(design.cells));
      const sheet = worksheets.add(name);
      made.push(name);
      queueContent(sheet, design);
      fillSheet(context, sheet, design);
      queueCharts(sheet, design.charts ?? []);
      queued += design.cells.length;
      if (queued < CELLS_A_REQUEST && at < designs.length - 1) continue;
      await context.sync();
      stopIfCancelled(signal);
      queued = 0;
      onProgress?.(at + 1, designs.length);
    }
    return made;
  } catch (error) {
    if (!(await removeUnfinished(context, made))) {
      throw new UnfinishedSheetError(made.join('、'), excelCodeOf(error) ?? '', { cause: error });
    }
    throw error;
  }
}
