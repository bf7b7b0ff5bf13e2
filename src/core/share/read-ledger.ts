import { parseAddress } from '../forms/a1-address';
import type { CellValue, SheetGrid } from '../forms/grid';
import { isSameSheet } from '../settings/same-sheet';
import { isSameContent } from './is-same-content';
import {
  type DefinitionRow,
  type KeptDefinition,
  type KeptReason,
  matchDefinitions,
  type RestoredDefinition,
} from './ledger-definitions';
import { definitionPlace, isLedgerHeader, LEDGER, ledgerText } from './ledger-words';
import type { Definition, ReplacedDefinition } from './definition';
import type { ReplacedCell } from './plan-share';

/** A row of a ledger: a cell that was replaced and not yet given back. */
export interface LedgerRow {
  /** The ledger, and where the row stands on it. */
  readonly ledger: string;
  readonly ledgerRow: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly original: string;
  readonly replacement: string;
}

/** A cell that gets back what it held. */
export interface RestoredCell extends LedgerRow {
  readonly now: CellValue;
}

/** A cell that keeps what it holds. */
export interface KeptLedgerCell extends LedgerRow {
  /** Somebody changed it; or its sheet is gone, or protected. Codes of messages. */
  readonly reason: KeptReason;
}

export interface RestorePlan {
  readonly cells: readonly RestoredCell[];
  readonly kept: readonly KeptLedgerCell[];
  readonly definitions: readonly RestoredDefinition[];
  readonly keptDefinitions: readonly KeptDefinition[];
  readonly ledgers: readonly LedgerSheet[];
}

/** A ledger with the column in which it begins. */
export interface LedgerSheet {
  readonly sheet: string;
  readonly left: number;
}

/** A ledger with the rows of its cells, by ledgerKey. */
export interface LedgerRows extends LedgerSheet {
  readonly places: ReadonlyMap<string, number>;
  /** How many names and conditional formats it has beside the cells. */
  readonly definitions: number;
}

export function ledgerKey({ sheet, row, column }: Pick<LedgerRow, 'sheet' | 'row' | 'column'>): string {
  return `${row}:${column}:${sheet}`;
}

/** Rows above the header of a ledger. */
const HEADER_WITHIN = 20;

/** Whether a sheet is a ledger of replaced formulas. */
export function isLedger(grid: SheetGrid): boolean {
  return headerOf(grid) >= 0;
}

/**
 * The way back: every cell that still holds what it was replaced by gets its formula again; the others keep what they hold and are named.
 * Later ledgers go before earlier ones. `definitions`: the names and conditional formats as they are now.
 */
export function planRestore(
  sheets: readonly SheetGrid[],
  definitions: readonly Definition[] = [],
): RestorePlan {
  const ledgers = sheets.filter(isLedger);
  const rows = [...ledgers].reverse().flatMap(rowsOf);
  const contents = new Map<string, CellValue>();
  const cells: RestoredCell[] = [];
  const kept: KeptLedgerCell[] = [];
  for (const row of rows) {
    const grid = sheets.find(({ sheet }) => isSameSheet(sheet, row.sheet));
    const key = ledgerKey(row);
    const now = contents.get(key) ?? contentAt(grid, row);
    if (grid === undefined) kept.push({ ...row, reason: 'share.kept.gone' });
    else if (!isSameContent(now, row.replacement) && !isSameContent(now, row.original)) {
      kept.push({ ...row, reason: 'share.kept.changed' });
    } else if (grid.protected) kept.push({ ...row, reason: 'share.kept.protected' });
    else {
      contents.set(key, row.original);
      cells.push({ ...row, now });
    }
  }
  const outside = matchDefinitions([...ledgers].reverse().map(definitionRowsOf), sheets, definitions);
  return { cells, kept, ...outside, ledgers: ledgers.map(({ sheet, left }) => ({ sheet, left })) };
}

/** Whether a ledger names something that stands in no cell. */
export function namesDefinitions(sheets: readonly SheetGrid[]): boolean {
  return sheets.some((grid) => isLedger(grid) && definitionRowsOf(grid).length > 0);
}

/**
 * Ledgers of which no row is in effect: every cell that they name still holds its own formula, because the replacing ended between the
 * ledger and the cells; so does every name and conditional format.
 */
export function ledgersWithoutEffect(
  sheets: readonly SheetGrid[],
  definitions: readonly Definition[] = [],
): string[] {
  return sheets.filter(isLedger).flatMap((ledger) => {
    const rows = rowsOf(ledger).filter(({ original }) => original !== '');
    const outside = definitionRowsOf(ledger);
    const isDefined = ({ kind, sheet, at, original }: DefinitionRow) =>
      definitions.some(
        (each) =>
          each.kind === kind &&
          isSameSheet(each.sheet ?? '', sheet ?? '') &&
          each.at === at &&
          isSameContent(each.formula, original),
      );
    const isOriginal = (row: LedgerRow) => {
      const grid = sheets.find(({ sheet }) => isSameSheet(sheet, row.sheet));
      return isSameContent(contentAt(grid, row), row.original);
    };
    const isNone = rows.every(isOriginal) && outside.every(isDefined);
    return rows.length + outside.length > 0 && isNone ? [ledger.sheet] : [];
  });
}

/** A ledger that says all of this already, left by an attempt that ended before its cells were written. */
export function ledgerSaying(
  sheets: readonly SheetGrid[],
  cells: readonly ReplacedCell[],
  definitions: readonly ReplacedDefinition[] = [],
): LedgerRows | null {
  for (const ledger of sheets.filter(isLedger)) {
    const outside = definitionRowsOf(ledger).map(definitionKey);
    const rows = new Map(rowsOf(ledger).map((row) => [ledgerKey(row), row]));
    const saysIt = (cell: ReplacedCell) => {
      const row = rows.get(ledgerKey(cell));
      return row?.original === String(cell.original) && row.replacement === ledgerText(cell.replacement);
    };
    if (cells.every(saysIt) && definitions.every((each) => outside.includes(definitionKey(each)))) {
      const places = new Map([...rows].map(([key, { ledgerRow }]) => [key, ledgerRow]));
      return { sheet: ledger.sheet, left: ledger.left, places, definitions: outside.length };
    }
  }
  return null;
}

function contentAt(grid: SheetGrid | undefined, { row, column }: LedgerRow): CellValue {
  return grid?.formulas[row - grid.top]?.[column - grid.left] ?? '';
}

function headerOf({ values }: SheetGrid): number {
  return values.slice(0, HEADER_WITHIN).findIndex((line) => isLedgerHeader(line));
}

function rowsOf(grid: SheetGrid): LedgerRow[] {
  const header = headerOf(grid);
  return grid.values.slice(header + 1).flatMap((line, at) => {
    const text = (column: number) => String(line[column] ?? '');
    const place = parseAddress(text(LEDGER.cell));
    if (place === null || text(LEDGER.sheet) === '' || text(LEDGER.restored) !== '') return [];
    return [
      {
        ledger: grid.sheet,
        ledgerRow: grid.top + header + 1 + at,
        sheet: text(LEDGER.sheet),
        row: place.top,
        column: place.left,
        original: text(LEDGER.original),
        replacement: text(LEDGER.replacement),
      },
    ];
  });
}

function definitionRowsOf(grid: SheetGrid): DefinitionRow[] {
  const header = headerOf(grid);
  return grid.values.slice(header + 1).flatMap((line, at) => {
    const text = (column: number) => String(line[column] ?? '');
    const place = definitionPlace(text(LEDGER.cell), text(LEDGER.sheet));
    if (place === null || text(LEDGER.restored) !== '') return [];
    const [original, replacement] = [text(LEDGER.original), text(LEDGER.replacement)];
    return [{ ...place, original, replacement, ledger: grid.sheet, ledgerRow: grid.top + header + 1 + at }];
  });
}

function definitionKey({ kind, sheet, at, original, replacement }: ReplacedDefinition): string {
  return JSON.stringify([kind, sheet, at, original, replacement]);
}
