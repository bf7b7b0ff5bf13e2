import type { CellValue } from '../core/forms/grid';
import { giveWay } from './give-way';
import { isSameContent } from './same-content';
import { verticalRuns } from './vertical-runs';
import { takeDefinitionsBack } from './take-definitions-back';
import { takeSheetsBack } from './take-sheets-back';
import { clearLooks, writeCells } from './write-cells';
import type { OwnCell, Written } from './write-own';

/** Cells that are looked at in one round trip: their formulas stay far below the 5 MB of an answer. */
const CELLS_A_LOOK = 4_000;

export interface TakenBack {
  /** Cells (names and conditional formats too) that hold again what they held before. */
  readonly restored: number;
  /** Cells that somebody changed since, or whose sheet is gone; they keep what they hold. */
  readonly kept: number;
}

/**
 * Takes a write back, except where somebody has changed a cell since; two round trips for up to some thousands of cells, and two where
 * sheets were made or renamed with them: those that nobody touched since go, once every cell is back. What was taken back already, or was never
 * written because the write failed half-way, is passed over. Throws what Excel throws: some cells may be restored then, and the
 * same call goes on from there.
 */
export async function takeBack(context: Excel.RequestContext, written: Written): Promise<TakenBack> {
  const sheets = await lookAt(context, written);
  // Thousands of cells: looking, comparing and writing are pieces of work by themselves.
  await giveWay();
  const restore: OwnCell[] = [];
  const looks: Written['looks'][number][] = [];
  let restored = 0;
  let kept = 0;
  for (const { name, id, isGone, isProtected, cells, found } of sheets) {
    const held = cells.map((cell, index) => holds(cell, found[index] ?? ''));
    const ours = held.filter((each) => each === 'ours').length;
    restored += isGone ? 0 : ours;
    // What another's formula fills again says nothing of its own.
    const own = cells.filter(({ isFilled }, at) => held[at] === 'theirs' && isFilled !== true);
    kept += isGone ? cells.length : own.length;
    // On a sheet that was protected before anything could be written there is nothing to take back.
    if (isGone || (isProtected && ours === 0)) continue;
    const theirColumns = new Set(cells.filter((_, at) => held[at] === 'theirs').map(({ column }) => column));
    looks.push(
      ...written.looks
        .filter(({ sheet, column }) => sheet === name && !theirColumns.has(column))
        .map((area) => ({ ...area, sheet: id })),
    );
    // Also what holds its content already: a failed write may have changed its format only.
    restore.push(...cells.filter((_, at) => held[at] !== 'theirs').map((cell) => ({ ...cell, sheet: id })));
  }
  await giveWay();
  clearLooks(context, looks);
  await writeCells(
    context,
    restore.map((cell) => ({ ...cell, formula: cell.before, numberFormat: cell.formatBefore })),
    [],
    new Set(sheets.filter(({ isFiltered }) => isFiltered).map(({ id }) => id)),
  );
  const outside = await takeDefinitionsBack(context, written);
  kept += outside.kept;
  await takeSheetsBack(context, written, kept === 0);
  return { restored: restored + outside.restored, kept };
}

/** The same write, sheet by sheet: one that refuses does not keep the others. */
export function bySheet(written: Written): Written[] {
  return [...new Set(written.cells.map(({ sheet }) => sheet))].map((name) => ({
    ...written,
    sheets: [],
    definitions: [],
    cells: written.cells.filter(({ sheet }) => sheet === name),
    looks: written.looks.filter(({ sheet }) => sheet === name),
  }));
}

interface LookedAt {
  readonly name: string;
  readonly id: string;
  readonly isGone: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly cells: readonly OwnCell[];
  /** What the cells hold now. */
  readonly found: readonly CellValue[];
}

async function lookAt(context: Excel.RequestContext, written: Written): Promise<LookedAt[]> {
  const looking = bySheet(written).map(({ cells }) => {
    const name = cells[0]?.sheet ?? '';
    const worksheet = context.workbook.worksheets.getItemOrNullObject(written.sheetIds.get(name) ?? name);
    worksheet.load('id');
    worksheet.protection.load('protected');
    return { name, worksheet, runs: verticalRuns(cells, CELLS_A_LOOK), found: [] as CellValue[], isHidden: false };
  }); // prettier-ignore
  const runs = looking.flatMap((sheet) => sheet.runs.map((run) => ({ sheet, run })));
  for (const request of requestsOf(runs)) {
    const queued = request.map(({ sheet, run }) => {
      const range = sheet.worksheet.getRangeByIndexes(run[0].row, run[0].column, run.length, 1);
      range.load('formulas,rowHidden');
      // Nobody asks it again: see runRange.
      range.untrack();
      return { sheet, range };
    });
    await context.sync();
    for (const { sheet, range } of queued) {
      if (sheet.worksheet.isNullObject) continue;
      sheet.found.push(...range.formulas.map((row) => (row as CellValue[])[0] ?? ''));
      sheet.isHidden ||= range.rowHidden !== false;
    }
  }
  return looking.map(({ name, worksheet, runs: ownRuns, found, isHidden }) => {
    const isGone = worksheet.isNullObject;
    return {
      name,
      isGone,
      id: isGone ? name : worksheet.id,
      isProtected: !isGone && worksheet.protection.protected,
      isFiltered: isHidden,
      cells: ownRuns.flatMap((run) => [...run]),
      found,
    };
  });
}

/** So many runs together as one round trip may look at. */
function requestsOf<T extends { readonly run: readonly unknown[] }>(runs: readonly T[]): T[][] {
  const requests: T[][] = [];
  let cells = CELLS_A_LOOK;
  for (const each of runs) {
    if (cells >= CELLS_A_LOOK) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(each);
    cells += each.run.length;
  }
  return requests;
}

function holds({ formula, before }: OwnCell, found: CellValue): 'ours' | 'before' | 'theirs' {
  if (isSameContent(found, formula)) return 'ours';
  return isSameContent(found, before) ? 'before' : 'theirs';
}
