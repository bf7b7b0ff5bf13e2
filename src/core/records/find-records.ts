import type { Diagnostic } from '../diagnostic';
import type { SheetGrid } from '../forms/grid';
import { SheetCells } from '../forms/sheet-cells';
import { chooseColumns, type ChosenColumns, type HeaderColumn } from './choose-columns';
import { sampleColumn, sampleRows } from './column-sample';
import { derivations } from './derivations';
import { judgeRecords } from './judge-records';
import { readRecordHeader, spellHeader } from './read-header';
import { isSameSheet } from '../settings/same-sheet';
import type { RecordCorrection, RecordKind, RecordTable } from './record-table';
import { settleColumns } from './settle-columns';
import { spellWord } from './cell-reading';

/** What was found on a sheet: at most one table of records, or why there is none. */
export interface FoundRecords {
  readonly table: RecordTable | null;
  /** Why the sheet is no record sheet; empty when it is one (its own remarks are in `table.diagnostics`). */
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows from the top in which a header is looked for, below titles and notes. */
const HEADER_ROWS = 40;
/** Columns that must be known before a row is taken for a header of records. */
const KNOWN_COLUMNS = 3;

/**
 * Finds the records of a sheet: calls, tickets, chats, surveys, logins, QA samples, attendance or training, by their headers
 * in Chinese or English, in any order, with titles above. A large sheet or a file may be given by its first rows; the reader
 * made for the table reads the rest. Any other sheet is left alone and says why.
 *
 * @example findRecords(grid).table?.kind // 'calls'
 */
export function findRecords(grid: SheetGrid, corrections: readonly RecordCorrection[] = []): FoundRecords {
  const own = corrections.filter(({ sheet }) => isSameSheet(sheet, grid.sheet));
  const none = (code: string): FoundRecords => ({
    table: null,
    diagnostics: [{ code, severity: 'info', params: { sheet: grid.sheet } }],
  });
  if (own.some(({ kind }) => kind === 'no-records')) return none('records.said-none');
  const cells = new SheetCells(grid);
  const byColumn = own.filter((correction) => correction.kind === 'column');
  const explained = new Set(byColumn.map(({ header: text }) => spellHeader(text)));
  const header = findHeader(cells, explained);
  if (header === null) return none('records.no-header');
  const last = lastRow(cells, header);
  if (last <= header.row) return none('records.no-rows');

  const columns = header.columns.map(({ column, text }): HeaderColumn => ({
    column,
    text,
    sample: sampleColumn(cells, column, header.row + 1, last),
  }));
  const chosen = chooseColumns(grid.sheet, header.row, columns, byColumn);
  const saidKind = own.find((correction) => correction.kind === 'records')?.records ?? null;
  const judged = judgeRecords(
    columns.map(({ text }) => text),
    chosen,
    { sheet: grid.sheet, title: titleAbove(cells, header.row) },
    { count: last - header.row, agents: distinctAgents(cells, chosen, header.row + 1, last) },
  );
  const kind = saidKind ?? judged.kind;
  if (kind === null) return none(judged.reason ?? 'records.no-measures');
  const said = new Set(
    columns.flatMap(({ column, text }) => (explained.has(spellHeader(text)) ? [column] : [])),
  );
  return { table: tableOf(grid.sheet, kind, header, last, chosen, said), diagnostics: [] };
}

interface FoundHeader {
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly text: string }[];
}

function tableOf(
  sheet: string,
  kind: RecordKind,
  { row, columns }: FoundHeader,
  bottom: number,
  chosen: ChosenColumns,
  said: ReadonlySet<number>,
): RecordTable {
  const settled = settleColumns(sheet, kind, chosen.columns, said);
  const left = columns[0]?.column ?? 0;
  const right = columns[columns.length - 1]?.column ?? left;
  return {
    sheet,
    kind,
    range: { top: row, left, bottom, right },
    headerRow: row,
    columns: settled.columns,
    unmapped: chosen.unmapped,
    diagnostics: [
      ...chosen.diagnostics,
      ...settled.diagnostics,
      ...derivations(sheet, kind, settled.columns),
    ],
  };
}

/** The row with the most known headers, those that a person explained included; of equals the first. */
function findHeader(cells: SheetCells, explained: ReadonlySet<string>): FoundHeader | null {
  let best: { header: FoundHeader; known: number } | null = null;
  for (let row = cells.top; row <= Math.min(cells.bottom, cells.top + HEADER_ROWS - 1); row++) {
    const header = headerAt(cells, row);
    if (header === null) continue;
    const known = header.columns.filter(
      ({ column, text }) =>
        !isGroup(cells, row, column) && (readRecordHeader(text) !== null || explained.has(spellHeader(text))),
    ).length;
    if (known >= KNOWN_COLUMNS && known > (best?.known ?? 0)) best = { header, known };
  }
  return best?.header ?? null;
}

/** A cell over several columns names them together and none of them. */
function isGroup(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeAt(row, column);
  return merge !== null && merge.right > merge.left;
}

/** The texts of a row, those of a group above it put in front where a text alone says nothing; null when it holds figures. */
function headerAt(cells: SheetCells, row: number): FoundHeader | null {
  const columns: { column: number; text: string }[] = [];
  let figures = 0;
  for (let column = cells.left; column <= cells.right; column++) {
    const value = cells.seen(row, column);
    if (typeof value !== 'string') {
      figures++;
      continue;
    }
    const text = value.trim();
    if (text === '') continue;
    if (/^[\d\s.,:/-]+$/.test(text)) figures++;
    else columns.push({ column, text: withGroup(cells, row, column, text) });
  }
  return columns.length >= KNOWN_COLUMNS && figures * 4 <= columns.length ? { row, columns } : null;
}

/** 时长 under 通话 is a 通话时长. */
function withGroup(cells: SheetCells, row: number, column: number, text: string): string {
  if (row === cells.top) return text;
  const merge = cells.mergeAt(row - 1, column);
  const group = merge === null || merge.bottom >= row ? '' : cells.text(row - 1, column);
  const both = /^[\x20-\x7e]*$/.test(group) ? `${group} ${text}` : group + text;
  const alone = readRecordHeader(text);
  const together = group === '' || alone?.strong === true ? null : readRecordHeader(both);
  return together !== null && (alone === null || together.exact) ? both : text;
}

function lastRow(cells: SheetCells, { columns }: FoundHeader): number {
  const left = columns[0]?.column ?? cells.left;
  const right = columns[columns.length - 1]?.column ?? cells.right;
  for (let row = cells.bottom; row > cells.top; row--) if (!cells.isBlank(row, left, right)) return row;
  return cells.top;
}

/** What stands above the header, which may name the kind of the records. */
function titleAbove(cells: SheetCells, header: number): string {
  const texts: string[] = [];
  for (let row = cells.top; row < header; row++) {
    for (let column = cells.left; column <= cells.right; column++) {
      const value = cells.own(row, column);
      if (typeof value === 'string' && value.trim() !== '') texts.push(value.trim());
    }
  }
  return texts.join(' ').slice(0, 200);
}

/** How many agents a sample of the rows names; null without a column of agents, or when the table is larger than the sample. */
function distinctAgents(
  cells: SheetCells,
  { columns }: ChosenColumns,
  first: number,
  last: number,
): number | null {
  const column = columns.find(({ role }) => role === 'agent' || role === 'agentId')?.column;
  const rows = sampleRows(first, last);
  if (column === undefined || rows.length < last - first + 1) return null;
  return new Set(rows.map((row) => spellWord(String(cells.own(row, column))))).size;
}
