import { parseAddress } from '../core/forms/a1-address';
import type { SheetGrid } from '../core/forms/grid';
import { hasCall } from '../core/share/find-calls';
import { maySpill } from '../core/share/plan-share';
import {
  BookCells,
  type BookName,
  type BookRule,
  type BookSpill,
  formulaIn,
  type ShareBook,
} from '../core/share/share-book';
import { type HeldDefinition, readDefinitions } from './read-definitions';
import { throughSteps } from './through-steps';
import { readWorkbook, type SheetRead } from './read-workbook';

/** A workbook as it was read in order to hand it on. */
export interface ShareBookRead extends ShareBook {
  readonly sheets: readonly SheetRead[];
  /** Names and conditional formats, to be written. */
  readonly definitions: readonly HeldDefinition[];
}

/**
 * Reads all cells of all sheets (hidden ones too), the defined names, the formulas of conditional formats, and the areas that KPI
 * formulas fill: up to four round trips more than reading the cells.
 */
export async function readShareBook(context: Excel.RequestContext): Promise<ShareBookRead> {
  const { sheets, definitions } = await readAlike(context);
  const names = definitions.flatMap(({ kind, sheet, at, formula }): BookName[] =>
    kind === 'name' ? [{ name: at, formula, ...(sheet !== null && { sheet }) }] : [],
  );
  const rules = definitions.flatMap(({ kind, sheet, at, formula, isBound }): BookRule[] =>
    kind === 'format' && sheet !== null ? [{ sheet, area: at, formula, ...(isBound && { isBound }) }] : [],
  );
  const spilling = await throughSteps(askSpills(context, sheets, names));
  if (spilling.length > 0) await context.sync();
  const spills = spilling.flatMap(({ sheet, range }): BookSpill[] => {
    const rect = range.isNullObject ? null : parseAddress(range.address);
    return rect === null ? [] : [{ ...rect, sheet }];
  });
  return { sheets, names, rules, spills, definitions };
}

/** How often a workbook is read anew because a colleague renamed or deleted a sheet between the round trips. */
const TRIES = 3;

/** Cells and definitions that name the same sheets. */
async function readAlike(
  context: Excel.RequestContext,
): Promise<Pick<ShareBookRead, 'sheets' | 'definitions'>> {
  for (let tries = 1; ; tries++) {
    const sheets = await readWorkbook(context);
    const { held, sheetNames } = await readDefinitions(context);
    const isAlike = sheets.every(({ id, sheet }) => sheetNames.get(id) === sheet);
    if (isAlike || tries === TRIES) return { sheets, definitions: held };
  }
}

function* askSpills(
  context: Excel.RequestContext,
  sheets: readonly SheetGrid[],
  names: readonly BookName[],
): Generator<void, { readonly sheet: string; readonly range: Excel.Range }[]> {
  const cells = new BookCells({ sheets, names });
  const asked: { readonly sheet: string; readonly range: Excel.Range }[] = [];
  for (const grid of sheets) {
    for (const [i, line] of grid.formulas.entries()) {
      yield;
      for (const j of line.keys()) {
        const formula = formulaIn(grid, i, j);
        if (!hasCall(formula) || !maySpill(formula, cells, grid.sheet)) continue;
        const cell = context.workbook.worksheets.getItem(grid.sheet).getCell(grid.top + i, grid.left + j);
        const range = cell.getSpillingToRangeOrNullObject();
        range.load('address');
        asked.push({ sheet: grid.sheet, range });
      }
    }
  }
  return asked;
}
