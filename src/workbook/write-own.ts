import type { CellValue } from '../core/forms/grid';
import type { DefinitionPlace } from '../core/share/definition';
import type { DesignCell } from '../core/sheets/sheet-design';
import { guardReferences } from './guard-references';
import type { HeldDefinition } from './read-definitions';
import type { SheetRead } from './read-workbook';
import { giveWay } from './give-way';
import { isSameContent } from './same-content';
import { runsAround, type verticalRuns } from './vertical-runs';
import type { Watched } from './watched';
import { type CellWrite, type ColumnLooks, copyLooks, queueRun, runRange } from './write-cells';

/**
 * Cells of one request: what they held comes back in its answer, a long formula is 300 characters, and office.js takes each request to
 * pieces and puts it together at a stretch, for which a pane may hold still 50 ms.
 */
const OWN_CELLS_A_REQUEST = 2_000;

/** A cell that is written, and what it held when that was decided. */
export interface OwnCell extends CellWrite {
  readonly before: CellValue;
  /** The format to restore; null when none is written. */
  readonly formatBefore: string | null;
  /** Another's formula fills it: it is blank, and can be written, only when that one has been written. */
  readonly isFilled?: true;
}

/** What was written, so that it can be taken back. */
export interface Written {
  readonly cells: readonly OwnCell[];
  readonly looks: readonly ColumnLooks[];
  /** Sheets by the names that they had: a renamed sheet keeps its id. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** What was done to sheets together with the cells. */
  readonly sheets?: readonly SheetChange[];
  /** Names and conditional formats that were written together with the cells. */
  readonly definitions?: readonly OwnDefinition[];
}

/** A name or a conditional format that is written, and what it held when that was decided. */
export interface OwnDefinition extends DefinitionPlace {
  readonly before: string;
  readonly formula: string;
}

/** A sheet that was made (with these cells from A1 on), or renamed, together with cells. */
export type SheetChange =
  | { readonly kind: 'made'; readonly name: string; readonly cells: readonly DesignCell[] }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string };

/** Where the cells of a sheet lie; enough to notice that rows or columns came or went. */
export type SeenSheet = Pick<SheetRead, 'sheet' | 'id' | 'top' | 'left' | 'values' | 'usedRows' | 'filtered'>;

export interface OwnWrite extends Written {
  /** Somebody changed these cells, or inserted or deleted rows or columns, since `seen` was read: this write should be taken back. */
  readonly changedMeanwhile: boolean;
  /** The person cancelled it: what is answered was written nevertheless, and should be taken back. */
  readonly cancelled: boolean;
}

/** A name or a conditional format of this context, and what it is to hold. */
export interface DefinitionWrite {
  readonly held: HeldDefinition;
  readonly formula: string;
}

export interface OwnOptions extends Watched {
  /** Names and conditional formats, written in the same request as the last of the cells. */
  readonly definitions?: readonly DefinitionWrite[] | undefined;
  /** Queues what is done in the same request as the last of the cells. */
  readonly alongside?: (() => void) | undefined;
}

/**
 * Writes cells as writeCells does, in the same round trips, and looks at them in the moment before: what a colleague typed
 * there since they were read is answered as `before`, so that taking the write back gives it back. Cancelled between two
 * requests, it answers what was written up to then. Progress, in cells, is told where there are several requests.
 */
export async function writeOwn(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  looks: readonly ColumnLooks[] = [],
  seen: readonly SeenSheet[] = [],
  { onProgress, signal, alongside, definitions = [] }: OwnOptions = {},
): Promise<OwnWrite> {
  const sheets = watchSheets(context, cells, seen);
  const found = new Map<OwnCell, OwnCell>();
  let changedMeanwhile = false;
  let looksToCopy = looks;
  const filtered = new Set(seen.flatMap((grid) => (grid.filtered ? [grid.sheet] : [])));
  const requests = requestsOf(cells, filtered);
  let outside: () => boolean = () => true;
  if (requests.length === 0 && definitions.length > 0) requests.push([]);
  // Sorting ten thousand cells was a piece of work by itself.
  if (requests.length > 1) await giveWay();
  for (const runs of requests) {
    if (signal?.aborted === true) break;
    if (runs === requests.at(-1))
      guardReferences(
        context,
        definitions.map(({ formula }) => formula),
      );
    if (requests.length > 1) onProgress?.({ done: found.size, total: cells.length });
    const watched = watchRuns(
      context,
      runs.filter(([{ isFilled }]) => isFilled !== true),
    );
    copyLooks(context, looksToCopy);
    looksToCopy = [];
    for (const { run } of watched) queueRun(context, run);
    const filled = watchRuns(
      context,
      runs.filter(([{ isFilled }]) => isFilled === true),
    );
    for (const { run } of filled) queueRun(context, run);
    if (runs === requests.at(-1)) {
      outside = writeDefinitions(definitions);
      alongside?.();
    }
    await context.sync();
    if (!outside()) changedMeanwhile = true;
    // Taking in the answer was a piece of work by itself.
    await giveWay();
    for (const { run, range } of [...watched, ...filled]) {
      run.forEach((cell, index) => {
        const content = (range.formulas[index]?.[0] ?? '') as CellValue;
        const isAsExpected = isSameContent(content, cell.before) || isSameContent(content, cell.formula);
        if (!isAsExpected) changedMeanwhile = true;
        // A blank cell outside the used range may have a format, which nobody read before.
        const format = String(range.numberFormat[index]?.[0] ?? 'General');
        found.set(cell, {
          ...cell,
          before: isAsExpected ? cell.before : content,
          formatBefore: cell.numberFormat === null ? null : format,
        });
      });
    }
  }
  const common = { sheetIds: found.size === 0 ? new Map<string, string>() : sheets.ids() };
  // Also when the last request was under way already: whoever cancels wants nothing of it.
  if (signal?.aborted === true)
    return {
      ...common,
      cells: [...found.values()],
      looks: found.size === 0 ? [] : looks,
      changedMeanwhile,
      cancelled: true,
    };
  return {
    ...common,
    cells: cells.map((cell) => found.get(cell) ?? cell),
    looks,
    changedMeanwhile: changedMeanwhile || sheets.moved(),
    cancelled: false,
  };
}

/** Queued; answers, once synced, whether each held what it was read with, or what is written, until then. */
function writeDefinitions(definitions: readonly DefinitionWrite[]): () => boolean {
  const looked = definitions.map(({ held, formula }) => {
    const now = held.look();
    held.write(formula);
    return { now, expected: [held.formula, formula] };
  });
  return () => looked.every(({ now, expected }) => expected.some((formula) => isSameContent(now(), formula)));
}

type Runs = ReturnType<typeof verticalRuns<OwnCell>>;

function watchRuns(context: Excel.RequestContext, runs: Runs): { run: Runs[number]; range: Excel.Range }[] {
  return runs.map((run) => {
    const range = runRange(context, run);
    range.load('formulas,numberFormat');
    range.untrack();
    return { run, range };
  });
}

/** Cells that others fill come last. */
function requestsOf(cells: readonly OwnCell[], filtered: ReadonlySet<string>): Runs[] {
  const requests: Runs[] = [];
  let queued = 0;
  const stages = [
    cells.filter(({ isFilled }) => isFilled !== true),
    cells.filter(({ isFilled }) => isFilled === true),
  ];
  for (const run of stages.flatMap((stage) => runsAround(stage, filtered, OWN_CELLS_A_REQUEST))) {
    const request = requests.at(-1);
    if (request === undefined || queued >= OWN_CELLS_A_REQUEST) {
      requests.push([run]);
      queued = run.length;
    } else {
      request.push(run);
      queued += run.length;
    }
  }
  return requests;
}

/** Asks for the ids of the sheets to write, and whether they still lie as they were seen; answered by the next sync. */
function watchSheets(
  context: Excel.RequestContext,
  cells: readonly OwnCell[],
  seen: readonly SeenSheet[],
): { readonly ids: () => Map<string, string>; readonly moved: () => boolean } {
  const watched = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    worksheet.load('id');
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, worksheet, used, grid: seen.find(({ sheet }) => sheet === name) };
  });
  return {
    ids: () => new Map(watched.map(({ name, worksheet }) => [name, worksheet.id])),
    moved: () =>
      watched.some(({ used, grid }) => {
        if (grid === undefined || used.isNullObject) return false;
        return (
          used.rowIndex !== grid.top ||
          used.columnIndex !== grid.left ||
          used.rowCount !== grid.usedRows ||
          used.columnCount !== (grid.values[0]?.length ?? 0)
        );
      }),
  };
}
