import type { Diagnostic, MessageParams } from '../diagnostic';
import type { Correction } from '../settings/settings';
import { cellAddress, qualifiedAddress } from './a1-address';
import { findHeaders, type FoundHeader, namingColumn } from './find-header';
import type { FormItem, FormTable, PeopleOfForm, WeightGroup } from './form';
import type { SheetGrid } from './grid';
import { groupWeights, withGroupWeights } from './group-weights';
import { goesDown } from './lookup-down';
import { onlyPair } from './lookup-header';
import { HeaderMeanings } from './header-meanings';
import { whyNoForm } from './judge-form';
import { type ColumnMapping, mapColumns } from './map-columns';
import { withoutParents } from './parent-rows';
import { peopleOfForm } from './people-of-form';
import { readItems } from './read-items';
import { readRows } from './read-rows';
import { SheetCells } from './sheet-cells';
import { subtotalsOf } from './subtotals';
import { whyNothing } from './why-nothing';

export interface FoundTables {
  readonly tables: readonly FormTable[];
  /** Why a sheet holds no form, and corrections that fit no header of the sheet. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A form of one item is believed only with this many mapped columns. */
const COLUMNS_OF_A_SINGLE_ITEM = 5;
/** Names looked at to tell indicators from other things. */
const NAMES = 12;
const HEADERS_SHOWN = 6;
/** Rows above a header in which its title may stand. */
const TITLE_ROWS = 3;
/** A word that heads no form so often in one column is a value there: 考核项目 as the kind of a call. */
const REJECTED_AS_HEADER = 20;

/**
 * Finds the indicator tables of a sheet, wherever they stand: a header that names indicators and how they are judged, in any
 * order and wording, and the items below it. What a person corrected on this sheet goes before the words. Any other table is
 * left alone, and a sheet without a form says why. The work grows with the number of cells.
 *
 * @example findTables(grid).tables[0]?.items[0]?.indicator // '平均响应时长'
 */
export function findTables(grid: SheetGrid, corrections: readonly Correction[] = []): FoundTables {
  const { sheet } = grid;
  const own = corrections.filter((correction) => isSameSheet(correction.sheet, sheet));
  if (own.some(({ kind }) => kind === 'no-form')) {
    return { tables: [], diagnostics: [{ code: 'forms.said-no-form', severity: 'info', params: { sheet } }] };
  }
  if (!grid.visible) {
    return { tables: [], diagnostics: [{ code: 'forms.hidden-sheet', severity: 'info', params: { sheet } }] };
  }
  const cells = new SheetCells(grid);
  const meanings = new HeaderMeanings(own.filter((correction) => correction.kind === 'column'));
  const { tables, rejected } = scan(cells, sheet, meanings);
  const unused = meanings.unusedCorrections().map((header): Diagnostic => ({
    code: 'forms.correction-unused',
    severity: 'warning',
    params: { sheet, header },
  }));
  if (tables.length > 0) return { tables, diagnostics: unused };
  return { tables, diagnostics: [whyNothing(cells, sheet, meanings, rejected), ...unused] };
}

/** Goes through the rows once; columns that belong to a table already are passed over. */
function scan(cells: SheetCells, sheet: string, meanings: HeaderMeanings) {
  const tables: FormTable[] = [];
  const rejected = new Map<string, MessageParams>();
  const rejectedAt = new Map<string, number>();
  let covered: FormTable['range'][] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    const naming = namingColumn(cells, row, meanings);
    if (naming === null) continue;
    const place = `${naming} ${cells.text(row, naming)}`;
    const times = rejectedAt.get(place) ?? 0;
    if (times >= REJECTED_AS_HEADER) continue;
    const before = tables.length;
    covered = covered.filter(({ bottom }) => bottom >= row);
    const isTaken = (left: number, right: number) =>
      covered.some((range) => left <= range.right && right >= range.left);
    const headers = findHeaders(cells, row, meanings, isTaken);
    if (headers.length === 0 && saysIndicators(cells, row, meanings)) rejected.set('forms.no-standard', {});
    for (const header of headers) {
      meanings.use(header.cells.flatMap(({ text, group }) => [text, group + text]));
      const mapping = mappingOf(cells, header);
      const reason = whyNoForm(
        header.cells,
        mapping,
        firstNames(cells, header, mapping),
        titlesOf(cells, sheet, header),
      );
      const table = reason === null ? readTable(cells, sheet, header, mapping, meanings) : null;
      if (table === null) {
        const undecided = reason === 'forms.no-standard' ? mapping.diagnostics.find(isUndecided) : undefined;
        const code = undecided?.code ?? reason ?? 'forms.no-rows';
        // The lower row of a header is looked at once more, by itself.
        if (!rejected.has(code)) rejected.set(code, undecided?.params ?? { headers: shownHeaders(header) });
      } else {
        tables.push(table);
        covered.push(table.range);
      }
    }
    if (tables.length === before && covered.length === 0) rejectedAt.set(place, times + 1);
  }
  return { tables, rejected };
}

/** Whether a row lists indicators by a word that nothing else is headed by; 项目 alone may list anything. */
function saysIndicators(cells: SheetCells, row: number, meanings: HeaderMeanings): boolean {
  for (let column = cells.left; column <= cells.right; column++) {
    const meaning = meanings.of(cells.text(row, column));
    if (meaning?.strong === true && meaning.roles.includes('indicator')) return true;
  }
  return false;
}

/** A column of targets there is, but which of several counts nobody knows. */
function isUndecided({ code }: Diagnostic): boolean {
  return code === 'forms.which-column';
}

/** Excel does not tell sheet names apart by case. */
function isSameSheet(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function shownHeaders({ cells }: FoundHeader): string {
  const texts = cells.map(({ text }) => text.replace(/\s+/g, ' '));
  return [...texts.slice(0, HEADERS_SHOWN), ...(texts.length > HEADERS_SHOWN ? ['…'] : [])].join(', ');
}

/** The columns of a header; what its one pair 比率 | 扣分 is, the rows below say. */
function mappingOf(cells: SheetCells, header: FoundHeader): ColumnMapping {
  const mapping = mapColumns(header.cells);
  const pair = mapping.pairs.length > 0 ? null : onlyPair(header.cells);
  return pair !== null && goesDown(cells, header, pair, mapping) ? mapColumns(header.cells, 1) : mapping;
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

/** The name of the sheet, and the texts in the rows above a header: a title, a line of names. */
function titlesOf(cells: SheetCells, sheet: string, { first, left, right }: FoundHeader): string[] {
  const titles = [sheet];
  for (let row = Math.max(cells.top, first - TITLE_ROWS); row < first; row++) {
    for (let column = left; column <= right; column++) {
      const text = cells.own(row, column);
      if (typeof text === 'string' && text.trim() !== '') titles.push(text);
    }
  }
  return titles;
}

/** The last row of the items; the last of them may go over several. */
function lastRowOf(
  cells: SheetCells,
  header: FoundHeader,
  { chosen }: ColumnMapping,
  items: readonly FormItem[],
): number {
  const last = items[items.length - 1];
  const column = chosen.get('indicator')?.column;
  if (last === undefined || column === undefined) return header.last;
  // A merged area may go on below everything that the sheet holds.
  const merged = Math.min(cells.mergeAt(last.row, column)?.bottom ?? last.row, cells.bottom);
  return Math.max(last.row, merged, ...last.bands.map(({ row }) => row ?? last.row));
}

function readTable(
  cells: SheetCells,
  sheet: string,
  header: FoundHeader,
  mapping: ColumnMapping,
  meanings: HeaderMeanings,
): FormTable | null {
  const { items: rows, subtotals, totalRow, below } = readRows(cells, header, mapping, meanings);
  const enough =
    rows.length >= 2 || (rows.length === 1 && mapping.columns.length >= COLUMNS_OF_A_SINGLE_ITEM);
  if (!enough) return null;
  const read = withoutParents(readItems(cells, sheet, rows, mapping));
  const sections = read.map(({ row }) => rows.find((each) => each.row === row)?.section ?? null);
  const groups = groupWeights(cells, sections, read, mapping);
  const items = withGroupWeights(read, groups);
  const people = peopleOfForm(cells, header.cells, items);
  const bottom = lastRowOf(cells, header, mapping, items);
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
    subtotals: subtotalsOf(cells, header, subtotals, items),
    ...(groups.length > 0 && { weightGroups: groups }),
    ...(people !== null && { people }),
    diagnostics: [
      ...(groups.length > 0 ? mapping.diagnostics.filter(isNotAboutWeights) : mapping.diagnostics),
      ...remarksOnParts(groups, people),
      ...remarksOnRowsBelow(sheet, below, header.left),
    ],
  };
}

/** Both columns of weights are used where one is that of the parts. */
function isNotAboutWeights({ params }: Diagnostic): boolean {
  return params?.['role'] !== '@forms.role.weight';
}

function remarksOnParts(groups: readonly WeightGroup[], people: PeopleOfForm | null): Diagnostic[] {
  return [
    ...(groups.length > 0 ? [{ code: 'forms.weights-nested', severity: 'info' } as const] : []),
    ...(people === null
      ? []
      : [{ code: 'forms.several-people', severity: 'warning', params: { ...people } } as const]),
  ];
}

function remarksOnRowsBelow(sheet: string, rows: readonly number[], left: number): Diagnostic[] {
  return rows.map((row) => ({
    code: 'forms.item-below-total',
    severity: 'warning',
    cell: qualifiedAddress(sheet, cellAddress(row, left)),
    params: { row: row + 1 },
  }));
}
