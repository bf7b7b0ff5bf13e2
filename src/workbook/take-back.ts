import type { CellValue } from '../core/forms/grid';
import { isSameContent } from './same-content';
import { verticalRuns } from './vertical-runs';
import { takeSheetsBack } from './take-sheets-back';
import { clearLooks, writeCells } from './write-cells';
import type { OwnCell, Written } from './write-own';

export interface TakenBack {
  /** Cells that hold again what they held before. */
  readonly restored: number;
  /** Cells that somebody changed since, or whose sheet is gone; they keep what they hold. */
  readonly kept: number;
}

/**
 * Takes a write back, except where somebody has changed a cell since; two round trips, and two where sheets were made or renamed
 * with the cells: those that nobody touched since go, once every cell is back. What was taken back already, or was never
 * written because the write failed half-way, is passed over. Throws what Excel throws: some cells may be restored then, and the
 * same call goes on from there.
 */
export async function takeBack(context: Excel.RequestContext, written: Written): Promise<TakenBack> {
  const sheets = await lookAt(context, written);
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
  clearLooks(context, looks);
  await writeCells(
    context,
    restore.map((cell) => ({ ...cell, formula: cell.before, numberFormat: cell.formatBefore })),
    [],
    new Set(sheets.filter(({ isFiltered }) => isFiltered).map(({ id }) => id)),
  );
  await takeSheetsBack(context, written, kept === 0);
  return { restored, kept };
}

/** The same write, sheet by sheet: one that refuses does not keep the others. */
export function bySheet(written: Written): Written[] {
  return [...new Set(written.cells.map(({ sheet }) => sheet))].map((name) => ({
    ...written,
    sheets: [],
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
    const runs = verticalRuns(cells).map((run) => {
      const range = worksheet.getRangeByIndexes(run[0].row, run[0].column, run.length, 1);
      range.load('formulas,rowHidden');
      return { run, range };
    });
    return { name, worksheet, runs };
  });
  if (looking.length > 0) await context.sync();
  return looking.map(({ name, worksheet, runs }) => {
    const isGone = worksheet.isNullObject;
    return {
      name,
      isGone,
      id: isGone ? name : worksheet.id,
      isProtected: !isGone && worksheet.protection.protected,
      isFiltered: !isGone && runs.some(({ range }) => range.rowHidden !== false),
      cells: runs.flatMap(({ run }) => [...run]),
      found: isGone
        ? []
        : runs.flatMap(({ run, range }) =>
            run.map((_, index) => (range.formulas[index]?.[0] ?? '') as CellValue),
          ),
    };
  });
}

function holds({ formula, before }: OwnCell, found: CellValue): 'ours' | 'before' | 'theirs' {
  if (isSameContent(found, formula)) return 'ours';
  return isSameContent(found, before) ? 'before' : 'theirs';
}
