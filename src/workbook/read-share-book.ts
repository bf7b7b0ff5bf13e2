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
import { throughSteps } from './through-steps';
import { readWorkbook, type SheetRead } from './read-workbook';

/** A workbook as it was read in order to hand it on. */
export interface ShareBookRead extends ShareBook {
  readonly sheets: readonly SheetRead[];
}

/**
 * Reads all cells of all sheets (hidden ones too), the defined names, the formulas of conditional formats, and the areas that KPI
 * formulas fill: two round trips more than reading the cells, three where a formula fills several cells.
 */
export async function readShareBook(context: Excel.RequestContext): Promise<ShareBookRead> {
  const sheets = await readWorkbook(context);
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  const asked = sheets.map(({ sheet }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const own = worksheet.names;
    own.load('items/name,items/formula');
    const formats = worksheet.getRange().conditionalFormats;
    formats.load('items/type');
    return { sheet, own, formats };
  });
  await context.sync();
  const custom = asked.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        const ranges = format.getRanges();
        ranges.load('address');
        return { sheet, rule, ranges };
      }),
  );
  const found = [...names.items, ...asked.flatMap(({ own }) => own.items)].map(
    ({ name, formula }): BookName => ({ name, formula: String(formula) }),
  );
  const spilling = await throughSteps(askSpills(context, sheets, found));
  if (custom.length > 0 || spilling.length > 0) await context.sync();
  const rules = custom.map(({ sheet, rule, ranges }): BookRule => {
    return { sheet, area: ranges.address.replace(SHEET_NAMES, ''), formula: rule.formula };
  });
  const spills = spilling.flatMap(({ sheet, range }): BookSpill[] => {
    const rect = range.isNullObject ? null : parseAddress(range.address);
    return rect === null ? [] : [{ ...rect, sheet }];
  });
  return { sheets, names: found, rules, spills };
}

/** In front of every part of an address: `'一 月'!A1,'一 月'!C2`. */
const SHEET_NAMES = /'(?:[^']|'')*'!|[^',!]+!/g;

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
