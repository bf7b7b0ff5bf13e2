import { excelCodeOf } from '../workbook/excel-code';
import { bySheet, takeBack, type TakenBack } from '../workbook/take-back';
import type { ColumnLooks } from '../workbook/write-cells';
import type { OwnCell, Written } from '../workbook/write-own';
import { translateExcelErrors } from './action-error';

/** A cell that an action wrote, and what it held before; PlannedCell is one. */
export type RememberedCell = OwnCell;
export type UndoResult = TakenBack;

const NOTHING: Written = { cells: [], looks: [], sheetIds: new Map() };

/** The writes of this session, the last one at the end; pane and ribbon share one runtime and so one memory. */
let writes: readonly Written[] = [];
const REMEMBERED = 20;

/** Remembers what an action is about to write, so that undoLastWrite can take it back. */
export function rememberWrite(cells: readonly RememberedCell[], newColumns: readonly ColumnLooks[]): void {
  remember({ ...NOTHING, cells, looks: newColumns });
}

/** The same with the sheets' ids; answers a function that remembers something else in its place, or nothing at all. */
export function remember(written: Written): (instead: Written | null) => void {
  let mine = written;
  writes = [...writes, mine].slice(-REMEMBERED);
  return (instead) => {
    const kept = instead === null || isNothing(instead) ? [] : [instead];
    writes = writes.flatMap((each) => (each === mine ? kept : [each]));
    mine = instead ?? mine;
  };
}

/** What undoLastWrite would take back. */
export function remembered(): Written {
  return writes.at(-1) ?? NOTHING;
}

/** Puts this in the place of the last write, or of the last few that belong together. */
export function rememberInstead(written: Written, of = 1): void {
  writes = [...writes.slice(0, -of), ...(isNothing(written) ? [] : [written])];
}

function isNothing({ cells, definitions = [] }: Written): boolean {
  return cells.length === 0 && definitions.length === 0;
}

/** From here on nothing can be taken back. */
export function forgetWrites(): void {
  writes = [];
}

export function canUndo(): boolean {
  return writes.length > 0;
}

/**
 * Takes the last write back (called again: the one before), except where somebody has changed a cell since. Where Excel refuses one sheet, the others are
 * restored, the refusal is thrown as an ActionError, and undoing again goes on from there.
 */
export function undoLastWrite(): Promise<UndoResult> {
  return translateExcelErrors(async () => {
    const last = writes.at(-1);
    if (last === undefined) return { restored: 0, kept: 0 };
    const { restored, kept, left, error } = await takeBackWhatGoes(last);
    writes = [...writes.filter((each) => each !== last), ...(error === null ? [] : [left])];
    if (error !== null) throw error;
    return { restored, kept };
  });
}

/** `left`: what is still to be taken back, because of `error`. */
export interface TakenBackSoFar extends TakenBack {
  readonly left: Written;
  readonly error: Error | null;
}

const NONE: TakenBackSoFar = { restored: 0, kept: 0, left: NOTHING, error: null };

/** All at once; where that fails, sheet by sheet. */
export async function takeBackWhatGoes(written: Written): Promise<TakenBackSoFar> {
  const whole = await attempt(written);
  if (whole.error === null) return whole;
  let [restored, kept] = [0, 0];
  const left: Written[] = [];
  let last: Error | null = null;
  for (const part of bySheet(written)) {
    const done = await attempt(part);
    restored += done.restored;
    kept += done.kept;
    if (done.error !== null) {
      left.push(part);
      last = done.error;
    }
  }
  const isOutside = (written.definitions ?? []).length > 0;
  const outside = isOutside ? await attempt({ ...written, cells: [], looks: [], sheets: [] }) : NONE;
  restored += outside.restored;
  kept += outside.kept;
  last = outside.error ?? last;
  // The sheets that were made with the cells go when all is back.
  if (last === null && kept === 0 && (written.sheets ?? []).length > 0) {
    const done = await attempt({ ...written, cells: [], looks: [], definitions: [] });
    last = done.error;
  }
  const [cells, looks] = [left.flatMap((part) => part.cells), left.flatMap((part) => part.looks)];
  const definitions = outside.error === null ? [] : (written.definitions ?? []);
  return { restored, kept, left: { ...written, cells, looks, definitions }, error: last };
}

async function attempt(written: Written): Promise<TakenBackSoFar> {
  try {
    const taken = await Excel.run((context) => takeBack(context, written));
    return { ...taken, left: NOTHING, error: null };
  } catch (error) {
    if (excelCodeOf(error) === null || !(error instanceof Error)) throw error;
    return { restored: 0, kept: 0, left: written, error };
  }
}
