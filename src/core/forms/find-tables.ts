import type { Diagnostic } from '../diagnostic';
import type { Correction } from '../settings/settings';
import { findHeaders, type FoundHeader, namesIndicators } from './find-header';
import { HeaderMeanings } from './header-meanings';
import type { FormTable } from './form';
import type { SheetGrid } from './grid';
import { whyNoForm } from './judge-form';
import { type ColumnMapping, mapColumns } from './map-columns';
import { readItems } from './read-items';
import { readRows, subtotalsOf } from './read-rows';
import { SheetCells } from './sheet-cells';

export interface FoundTables {
  readonly tables: readonly FormTable[];
  /** Why a sheet holds no form; empty when one was found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A form of one item is believed only with this many mapped columns. */
const COLUMNS_OF_A_SINGLE_ITEM = 5;

/** Names looked at to tell indicators from other things. */
const NAMES = 12;

/** Reasons from the most to the least telling; the sheet gives the first that applies. */
const REASONS = [
  'forms.no-rows',
  'forms.no-marks',
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
export function findTables(grid: SheetGrid, corrections: readonly Correction[] = []): FoundTables {
  const cells = new SheetCells(grid);
  const meanings = new HeaderMeanings(columnCorrections(corrections, grid.sheet));
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

/** The corrections of columns on a sheet; Excel does not tell sheet names apart by case. */
function columnCorrections(corrections: readonly Correction[], sheet: string) {
  return corrections
    .filter((correction) => correction.kind === 'column')
    .filter((correction) => correction.sheet.toLowerCase() === sheet.toLowerCase());
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
  const { items: rows, subtotals, totalRow } = readRows(cells, header, mapping, meanings);
  const enough =
    rows.length >= 2 || (rows.length === 1 && mapping.columns.length >= COLUMNS_OF_A_SINGLE_ITEM);
  if (!enough) return null;
  const bottom = rows[rows.length - 1]?.row ?? header.last;
  const items = readItems(cells, sheet, rows, mapping);
  return {
    sheet,
    range: { top: header.first, left: header.left, bottom, right: header.right },
    headerRows: { first: header.first, last: header.last },
    columns: mapping.columns,
    otherColumns: header.cells
      .filter(({ column }) => !mapping.columns.some((mapped) => mapped.column === column))
      .map(({ column, text }) => ({ column, header: text })),
    items,
    totalRow,
    subtotals: subtotalsOf(subtotals, items),
    diagnostics: mapping.diagnostics,
  };
}
