import type { Diagnostic } from '../diagnostic';
import { classifyRow } from './classify-row';
import { findHeaders, type FoundHeader, isHeaderLike, namesIndicators } from './find-header';
import { HeaderMeanings } from './header-meanings';
import type { FormTable } from './form';
import type { SheetGrid } from './grid';
import { whyNoForm } from './judge-form';
import { type ColumnMapping, mapColumns } from './map-columns';
import { type ItemRow, readItems } from './read-items';
import { SheetCells } from './sheet-cells';

export interface FoundTables {
  readonly tables: readonly FormTable[];
  /** Why a sheet holds no form; empty when one was found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Blank rows that a form may have between its items. */
const BLANK_ROWS_INSIDE = 3;
/** A form of one item is believed only with this many mapped columns. */
const COLUMNS_OF_A_SINGLE_ITEM = 5;

/** Names looked at to tell indicators from other things. */
const NAMES = 12;

/** Reasons from the most to the least telling; the sheet gives the first that applies. */
const REASONS = [
  'forms.no-rows',
  'forms.no-standard',
  'forms.other-table',
  'forms.too-vague',
  'forms.no-indicator',
];

/**
 * Finds the indicator tables of a sheet, wherever they stand: a header that names indicators and their targets or criteria,
 * in any order and wording, and the items below it. Any other table is left alone, and a sheet without a form says why.
 * The work grows with the number of cells.
 *
 * @example findTables(grid).tables[0]?.items[0]?.indicator // '平均响应时长'
 */
export function findTables(grid: SheetGrid): FoundTables {
  const cells = new SheetCells(grid);
  const meanings = new HeaderMeanings();
  const tables: FormTable[] = [];
  const reasons = new Set<string>();
  let covered: FormTable['range'][] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    covered = covered.filter(({ bottom }) => bottom >= row);
    const isTaken = (left: number, right: number) =>
      covered.some((range) => left <= range.right && right >= range.left);
    const headers = findHeaders(cells, row, meanings, isTaken);
    if (headers.length === 0 && namesIndicators(cells, row, meanings)) reasons.add('forms.no-standard');
    for (const header of headers) {
      const mapping = mapColumns(header.cells);
      const reason = whyNoForm(header.cells, mapping, firstNames(cells, header, mapping));
      const table = reason === null ? readTable(cells, grid.sheet, header, mapping, meanings) : null;
      if (table === null) reasons.add(reason ?? 'forms.no-rows');
      else {
        tables.push(table);
        covered.push(table.range);
      }
    }
  }
  if (tables.length > 0) return { tables, diagnostics: [] };
  const code = REASONS.find((reason) => reasons.has(reason)) ?? 'forms.no-header';
  return { tables, diagnostics: [{ code, severity: 'info', params: { sheet: grid.sheet } }] };
}

/** The first texts of the indicator column. */
function firstNames(cells: SheetCells, { last }: FoundHeader, { chosen }: ColumnMapping): string[] {
  const column = chosen.get('indicator')?.column;
  const names: string[] = [];
  for (let row = last + 1; column !== undefined && row <= Math.min(last + NAMES, cells.bottom); row++) {
    const name = cells.own(row, column);
    if (typeof name === 'string' && name.trim() !== '') names.push(name.trim());
  }
  return names;
}

function readTable(
  cells: SheetCells,
  sheet: string,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
): FormTable | null {
  const { rows, totalRow } = readRows(cells, header, mapping, meanings);
  const enough =
    rows.length >= 2 || (rows.length === 1 && mapping.columns.length >= COLUMNS_OF_A_SINGLE_ITEM);
  if (!enough) return null;
  const bottom = rows[rows.length - 1]?.row ?? header.last;
  return {
    sheet,
    range: { top: header.first, left: header.left, bottom, right: header.right },
    headerRows: { first: header.first, last: header.last },
    columns: mapping.columns,
    items: readItems(cells, sheet, rows, mapping),
    totalRow,
    subtotals: [],
    diagnostics: mapping.diagnostics,
  };
}

function readRows(
  cells: SheetCells,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
): { rows: ItemRow[]; totalRow: number | null } {
  const rows: ItemRow[] = [];
  let section: string | null = null;
  let blanks = 0;
  for (let row = header.last + 1; row <= cells.bottom && blanks <= BLANK_ROWS_INSIDE; row++) {
    const kind = classifyRow(cells, row, header, mapping);
    if (kind === 'end') break;
    if (kind === 'total') return { rows, totalRow: row };
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    if (isOtherTable(cells, row, header, mapping, meanings, blanks > 0)) break;
    blanks = 0;
    if (kind === 'section') section = sectionName(cells, row, mapping);
    if (kind === 'item' && !continuesItem(cells, row, mapping, rows)) rows.push({ row, section });
  }
  return { rows, totalRow: null };
}

/** The next header: one of a form at once, any row of words in the columns of figures after a blank row. */
function isOtherTable(
  cells: SheetCells,
  row: number,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
  afterBlank: boolean,
): boolean {
  if (isHeaderLike(cells, row, header, meanings) && findHeaders(cells, row, meanings).length > 0) return true;
  if (!afterBlank) return false;
  const figures = (['weight', 'full', 'score', 'achievement', 'gap'] as const).flatMap(
    (role) => mapping.chosen.get(role) ?? [],
  );
  const misfits = figures.filter(({ column }) => {
    const value = cells.own(row, column);
    return typeof value === 'string' && value.trim() !== '' && !/\d/.test(value);
  });
  return (
    misfits.length >= 1 &&
    misfits.length === figures.filter(({ column }) => cells.own(row, column) !== '').length
  );
}

/** A row below an indicator merged over several rows is part of its item, unless it has a value of its own. */
function continuesItem(
  cells: SheetCells,
  row: number,
  { chosen }: ColumnMapping,
  rows: readonly ItemRow[],
): boolean {
  const column = chosen.get('indicator')?.column;
  const merge = column === undefined ? null : cells.mergeAt(row, column);
  if (merge === null || merge.top >= row || !rows.some((item) => item.row >= merge.top)) return false;
  return (['weight', 'full', 'actual', 'target'] as const).every((role) => {
    const own = chosen.get(role);
    return own === undefined || String(cells.own(row, own.column)).trim() === '';
  });
}

function sectionName(cells: SheetCells, row: number, { chosen }: ColumnMapping): string | null {
  const column = chosen.get('indicator')?.column;
  const text = column === undefined ? '' : cells.text(row, column).replace(/\s+/g, ' ');
  return text === '' ? null : text;
}
