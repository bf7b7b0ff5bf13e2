import { SheetCells } from '../forms/sheet-cells';
import type { Rect, SheetGrid } from '../forms/grid';
import { fieldOf } from './policy-of-cells';
import { saysWords, type SettingsLocale, type Words } from './setting-words';
import { CORRECTION_HEADERS, POLICY_HEADERS, SHEET_NAME } from './settings-words';

/** Where on the settings sheet things stand. */
export interface SettingsPlace {
  readonly grid: SheetGrid;
  readonly cells: SheetCells;
  /** The language that its headers are written in. */
  readonly locale: SettingsLocale;
  /** Label and value columns, from the first to the last choice; null when the headers 设置 | 取值 are gone. */
  readonly policy: Rect | null;
  readonly corrections: CorrectionBlock | null;
}

export interface CorrectionBlock {
  /** Zero-based sheet row of 工作表 | 列名 | 当作, and the column of 工作表. */
  readonly headerRow: number;
  readonly left: number;
  /** Rows below the header that hold anything in the three columns. */
  readonly rows: readonly number[];
}

/** A sheet of another name is the settings sheet only with this many known choices below the headers. */
const KNOWN_LABELS = 3;

/** The settings sheet of a workbook, and others that could be it too; null when there is none. */
export function locateSettings(
  grids: readonly SheetGrid[],
): { readonly place: SettingsPlace; readonly others: readonly string[] } | null {
  const named = grids.filter(({ sheet }) => saysWords(sheet, SHEET_NAME)).map(placeOf);
  // A copy of the sheet has the same headers; the one with the known name is meant.
  const renamed = grids
    .filter(({ sheet }) => !saysWords(sheet, SHEET_NAME))
    .map(placeOf)
    .filter(({ cells, policy }) => policy !== null && labelsIn(cells, policy) >= KNOWN_LABELS);
  const found = [...named.filter(({ policy }) => policy !== null), ...named, ...renamed];
  const [place] = found;
  if (place === undefined) return null;
  const others = found.map(({ grid }) => grid.sheet).filter((sheet) => sheet !== place.grid.sheet);
  return { place, others: [...new Set(others)] };
}

function placeOf(grid: SheetGrid): SettingsPlace {
  const cells = new SheetCells(grid);
  const policyHeader = findHeader(cells, POLICY_HEADERS.slice(0, 2));
  const correctionHeader = findHeader(cells, CORRECTION_HEADERS);
  const says = (words: Words | undefined, at: HeaderPlace | null, offset: number) =>
    at !== null && cells.text(at.row, at.column + offset) === words?.en;
  const isEnglish =
    says(POLICY_HEADERS[1], policyHeader, 1) || says(CORRECTION_HEADERS[2], correctionHeader, 2);
  return {
    grid,
    cells,
    locale: isEnglish ? 'en-US' : 'zh-CN',
    policy: policyHeader && policyRect(cells, policyHeader, correctionHeader?.row ?? cells.bottom + 1),
    corrections: correctionHeader && correctionBlock(cells, correctionHeader),
  };
}

interface HeaderPlace {
  readonly row: number;
  readonly column: number;
}

/** The first row in which these words stand side by side. */
function findHeader(cells: SheetCells, words: readonly Words[]): HeaderPlace | null {
  for (let row = cells.top; row <= cells.bottom; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      if (words.every((word, offset) => saysWords(cells.own(row, column + offset), word)))
        return { row, column };
    }
  }
  return null;
}

/** From below the header to the last known choice: further rows that HR adds within are part of it. */
function policyRect(cells: SheetCells, { row, column }: HeaderPlace, end: number): Rect | null {
  const first = row + 1;
  let last: number | null = null;
  for (let at = first; at < end && at <= cells.bottom; at++) {
    if (fieldOf(cells.own(at, column)) !== null) last = at;
  }
  return last === null ? null : { top: first, left: column, bottom: last, right: column + 1 };
}

function labelsIn(cells: SheetCells, { top, bottom, left }: Rect): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) if (fieldOf(cells.own(row, left)) !== null) count++;
  return count;
}

function correctionBlock(cells: SheetCells, { row, column }: HeaderPlace): CorrectionBlock {
  const rows: number[] = [];
  for (let at = row + 1; at <= cells.bottom; at++) if (!cells.isBlank(at, column, column + 2)) rows.push(at);
  return { headerRow: row, left: column, rows };
}
