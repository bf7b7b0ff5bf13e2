import type { CellValue, SheetGrid } from '../../forms/grid';
import type { DesignCell, SheetDesign } from '../../sheets/sheet-design';
import { saysWords, type SettingsLocale, type Words, wordsIn } from '../../settings/setting-words';
import { heightOfLines, wrappedLines } from '../../sheets/text-size';
import { nameKey } from '../history';
import { isNobody } from '../roster-words';
import { headerRowOf, type PeopleSheet } from './sheet-words';

/** One column of a sheet that lists something, row by row. */
export interface ListColumn {
  readonly header: Words;
  readonly width: number;
  /** Which rows are the same when the list is made again. */
  readonly key?: true;
  /** A person fills it; made again, what stands there is kept. */
  readonly entry?: true;
}

/** A cell of the list, without its place: '' is a blank one. */
export interface ListCell {
  readonly value: string | number;
  readonly formula?: true;
  /** What a formula will show, where its row must be high enough for it. */
  readonly shows?: string;
  readonly numberFormat?: string;
  readonly look?: DesignCell['look'];
  readonly align?: 'left' | 'center' | 'right';
}

/** What begins with `=` is a formula. */
export function formulaCell(value: string | number): ListCell {
  return typeof value === 'string' && value.startsWith('=') ? { value, formula: true } : { value };
}

/** A sheet of the add-in that is made and made again: title, notes, fields of its own, a header, and rows down to the last. */
export interface ListSheet {
  readonly kind: PeopleSheet;
  readonly design: SheetDesign;
  readonly headerRow: number;
  /** Of the list proper, below the rows that belong to the header. */
  readonly firstRow: number;
  readonly columns: readonly ListColumn[];
  /** Cells outside the list that a person may change: the period, the rates. Label in the cell before it. */
  readonly fields: readonly { readonly row: number; readonly column: number; readonly label: Words }[];
}

/** What a person entered into the last one of these sheets. */
export interface ListEntries {
  /** By the row's key. */
  readonly rows: ReadonlyMap<string, RowEntries>;
  /** By the field's label. */
  readonly fields: ReadonlyMap<string, CellValue>;
}

export interface RowEntries {
  /** Zero-based sheet row, as the sheet was read. */
  readonly row: number;
  /** What the key columns said. */
  readonly key: readonly CellValue[];
  /** By header. */
  readonly cells: ReadonlyMap<string, CellValue>;
}

export const NO_ENTRIES: ListEntries = { rows: new Map(), fields: new Map() };

/** The key of a row: the texts of its key columns, as they are compared. */
export function rowKey(texts: readonly (string | number | boolean)[]): string {
  return texts.map((text) => nameKey(String(text))).join('|');
}

/** The name by which a header or label is known in either language. */
function wordKey({ zh }: Words): string {
  return zh;
}

/** Reads what people entered into a sheet that was made before, whatever its language; nothing where there is none. */
export function readEntries(
  grid: SheetGrid | undefined,
  kind: PeopleSheet,
  columns: readonly ListColumn[],
  labels: readonly Words[],
): ListEntries {
  const headerRow = grid === undefined ? null : headerRowOf(grid, kind);
  if (grid === undefined || headerRow === null) return NO_ENTRIES;
  const headers = grid.values[headerRow] ?? [];
  const places = columns.map((column) => ({
    column,
    at: headers.findIndex((header) => saysWords(header, column.header)),
  }));
  const rows = new Map<string, RowEntries>();
  const keys = places.filter(({ column }) => column.key === true);
  const entries = places.filter(({ column, at }) => column.entry === true && at >= 0);
  for (let row = headerRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    const texts = keys.map(({ at }) => (at < 0 ? '' : (cells[at] ?? '')));
    if (texts.every((text) => text === '') || isNobody(String(texts[0]))) continue;
    const found = new Map<string, CellValue>();
    for (const { column, at } of entries) {
      // What was entered as a formula stays one: =工资表!C5.
      const value = grid.formulas[row]?.[at] ?? '';
      if (value !== '') found.set(wordKey(column.header), value);
    }
    if (found.size > 0) rows.set(rowKey(texts), { row, key: texts, cells: found });
  }
  return { rows, fields: readFields(grid, headerRow, labels) };
}

function readFields(grid: SheetGrid, headerRow: number, labels: readonly Words[]): Map<string, CellValue> {
  const fields = new Map<string, CellValue>();
  for (let row = 0; row < headerRow; row++) {
    const cells = grid.values[row] ?? [];
    cells.forEach((cell, column) => {
      const label = labels.find((words) => saysWords(cell, words));
      const value = grid.formulas[row]?.[column + 1] ?? '';
      if (label !== undefined && value !== '') fields.set(wordKey(label), value);
    });
  }
  return fields;
}

export function fieldOf(entries: ListEntries, label: Words): CellValue | null {
  return entries.fields.get(wordKey(label)) ?? null;
}

export interface ListSpec {
  readonly kind: PeopleSheet;
  readonly title: string;
  readonly notes: readonly string[];
  readonly fields: readonly {
    readonly label: Words;
    readonly value: string | number;
    readonly numberFormat?: string;
  }[];
  /** Rows between the fields and the header, complete with their column. */
  readonly above?: readonly (readonly (ListCell & { readonly column: number })[])[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly {
    readonly key: readonly (string | number)[];
    readonly cells: readonly ListCell[];
  }[];
  /** Rows right below the header that belong to it: weights, means. */
  readonly summary?: readonly (readonly ListCell[])[];
  readonly validations?: SheetDesign['validations'];
  readonly merges?: SheetDesign['merges'];
  readonly orientation?: 'portrait' | 'landscape';
}

const NOTE_WIDTH = 110;
/** A title on one line. */
const TITLE_POINTS = 30;

/** Where the header of such a sheet stands, so that formulas can be written before the sheet is laid out. */
export function listLayout({
  notes,
  fields,
  above,
  summary,
}: Pick<ListSpec, 'notes' | 'fields' | 'above' | 'summary'>): {
  readonly fieldRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
} {
  const fieldRow = 1 + notes.length;
  const headerRow = fieldRow + fields.length + (above?.length ?? 0);
  return { fieldRow, headerRow, firstRow: headerRow + 1 + (summary?.length ?? 0) };
}

/**
 * Lays such a sheet out, with what people entered before in its places. Rows of people who are no longer there are kept at the end
 * where somebody had entered something: nothing that was typed is lost.
 */
export function layOutList(spec: ListSpec, entries: ListEntries, locale: SettingsLocale): ListSheet {
  const { columns } = spec;
  const { fieldRow, headerRow, firstRow } = listLayout(spec);
  const cells: DesignCell[] = [{ row: 0, column: 0, value: spec.title, look: 'title' }];
  spec.notes.forEach((value, at) => cells.push({ row: 1 + at, column: 0, value, look: 'note' }));
  spec.fields.forEach(({ label, value, numberFormat }, at) => {
    const row = fieldRow + at;
    const kept = entries.fields.get(wordKey(label));
    cells.push({ row, column: 0, value: wordsIn(label, locale), look: 'field' });
    cells.push({ row, column: 1, look: typeof value === 'string' && value.startsWith('=') ? 'total' : 'input', align: 'left', ...contentOf(kept ?? value), ...(numberFormat !== undefined && { numberFormat }) }); // prettier-ignore
  });
  spec.above?.forEach((line, at) => {
    const row = headerRow - (spec.above?.length ?? 0) + at;
    for (const { column, ...cell } of line) cells.push({ row, column, look: 'header', ...cell });
  });
  columns.forEach(({ header }, column) =>
    cells.push({ row: headerRow, column, value: wordsIn(header, locale), look: 'header' }),
  );
  spec.summary?.forEach((line, at) =>
    line.forEach((cell, column) => {
      // A remark beside a mean is a person's own.
      if (columns[column]?.entry === true && cell.value === '') return;
      cells.push({ row: headerRow + 1 + at, column, look: 'total', ...cell });
    }),
  );
  const taken = new Set<string>();
  spec.rows.forEach(({ key, cells: line }, at) => {
    const [id, row] = [rowKey(key), firstRow + at];
    taken.add(id);
    const own = entries.rows.get(id);
    line.forEach((cell, column) => {
      const kept = columns[column]?.entry === true ? keptAt(own, columns[column], row) : null;
      const content = kept === null ? cell : { ...cell, ...contentOf(kept) };
      cells.push({ row, column, look: lookOf(columns[column], cell), ...content });
    });
  });
  const orphans = [...entries.rows].filter(([id]) => !taken.has(id));
  orphans.forEach(([, own], at) => {
    const row = firstRow + spec.rows.length + at;
    let key = 0;
    columns.forEach((column, place) => {
      const text = column.key === true ? (own.key[key++] ?? '') : '';
      const content = contentOf(keptAt(own, column, row) ?? text);
      cells.push({ row, column: place, look: column.entry ? 'input' : 'text', ...content });
    });
  });
  const bottom = Math.max(firstRow + spec.rows.length + orphans.length - 1, firstRow);
  return { kind: spec.kind, design: frame(spec, cells, bottom, headerRow, locale), headerRow, firstRow, columns, fields: spec.fields.map(({ label }, at) => ({ label, row: fieldRow + at, column: 1 })) }; // prettier-ignore
}

/** An entry as it goes into its new row: what referred to its own old row refers to the new one. */
function keptAt(own: RowEntries | undefined, { header }: ListColumn, row: number): CellValue | null {
  const value = own?.cells.get(wordKey(header));
  if (own === undefined || value === undefined) return null;
  return typeof value === 'string' && value.startsWith('=') ? movedFormula(value, own.row, row) : value;
}

const REFERENCE = /("[^"]*"|'[^']*'!\$?[A-Z]{1,3}\$?\d+|[\p{L}\p{N}_.]+!\$?[A-Z]{1,3}\$?\d+)|(?<![\p{L}\p{N}_.$:])(\$?[A-Z]{1,3})(\d+)(?![\d(!])/gu; // prettier-ignore

/** A formula with the references to one row of its own sheet pointed to another; texts, other sheets and `$5` stay. */
function movedFormula(formula: string, from: number, to: number): string {
  return formula.replace(REFERENCE, (all: string, other: string | undefined, column: string, row: string) =>
    other !== undefined || Number(row) !== from + 1 ? all : `${column}${to + 1}`,
  );
}

function lookOf(column: ListColumn | undefined, { value, formula }: ListCell): DesignCell['look'] {
  if (column?.entry === true) return 'input';
  return formula === true || typeof value === 'number' ? 'number' : 'text';
}

/** A cell's content as it is written: a formula says so. */
function contentOf(value: CellValue): Pick<DesignCell, 'value' | 'formula'> {
  if (typeof value === 'string' && value.startsWith('=')) return { value, formula: true };
  return { value: typeof value === 'boolean' ? String(value) : value };
}

function frame(
  spec: ListSpec,
  cells: readonly DesignCell[],
  bottom: number,
  headerRow: number,
  locale: SettingsLocale,
): SheetDesign {
  const right = spec.columns.length - 1;
  const widths = spec.columns.map(({ width }) => width);
  // A note may be wider than a narrow table; a merged one could not be read to its end.
  let noteRight = 0;
  for (let width = 0; noteRight < right; noteRight++) {
    width += widths[noteRight] ?? 0;
    if (width >= NOTE_WIDTH) break;
  }
  const noteWidth = widths.slice(0, noteRight + 1).reduce((sum, width) => sum + width, 0);
  const headers = spec.columns.map(({ header }) => wordsIn(header, locale));
  return {
    name: spec.title,
    widths,
    cells,
    merges: [
      { top: 0, left: 0, bottom: 0, right: noteRight },
      ...fieldMerges(spec, widths, noteRight),
      ...spec.notes.map((_, at) => ({ top: 1 + at, left: 0, bottom: 1 + at, right: noteRight })),
      ...(spec.merges ?? []),
    ],
    heights: [
      { row: 0, points: TITLE_POINTS },
      ...fieldHeights(spec, widths),
      ...spec.notes.map((note, at) => ({ row: 1 + at, points: heightOf(note, noteWidth) })),
      { row: headerRow, points: Math.max(...headers.map((text, at) => heightOf(text, widths[at] ?? 10))) },
      ...rowHeights(spec, headerRow, widths),
    ],
    validations: spec.validations ?? [],
    page: {
      frozenRows: headerRow + 1,
      printArea: { top: 0, left: 0, bottom, right },
      titleRows: { first: headerRow, last: headerRow },
      orientation: spec.orientation ?? 'landscape',
    },
  };
}

/** Columns that the value of a field covers: where it came from may take more than one. */
function fieldRight(value: string | number, widths: readonly number[], right: number): number {
  let at = 1;
  for (let width = widths[1] ?? 0; at < right && wrappedLines(String(value), width) > 1; width += widths[++at] ?? 0);
  return at;
} // prettier-ignore

function fieldMerges(spec: ListSpec, widths: readonly number[], right: number): SheetDesign['merges'] {
  const { fieldRow } = listLayout(spec);
  return spec.fields.flatMap(({ value }, at) => {
    const to = typeof value === 'string' && !value.startsWith('=') ? fieldRight(value, widths, right) : 1;
    return to === 1 ? [] : [{ top: fieldRow + at, left: 1, bottom: fieldRow + at, right: to }];
  });
}

function fieldHeights(spec: ListSpec, widths: readonly number[]): SheetDesign['heights'] {
  const { fieldRow } = listLayout(spec);
  return spec.fields.map(({ label }, at) => {
    // Whichever language is longer: nothing is lost by a line too many.
    const lines = Math.max(...[label.zh, label.en].map((text) => wrappedLines(text, widths[0] ?? 10)));
    return { row: fieldRow + at, points: heightOfLines(lines) };
  });
}

function heightOf(text: string, width: number): number {
  return heightOfLines(wrappedLines(text, width));
}

/** Every row as high as its texts need. */
function rowHeights(
  { summary = [], rows }: ListSpec,
  headerRow: number,
  widths: readonly number[],
): { readonly row: number; readonly points: number }[] {
  const lines = [...summary, ...rows.map(({ cells }) => cells)];
  return lines.map((cells, at) => {
    // A number never wraps.
    const texts = cells.map(({ value, formula, shows }) =>
      formula === true ? (shows ?? '') : typeof value === 'number' ? '' : value,
    );
    const most = Math.max(1, ...texts.map((text, column) => wrappedLines(text, widths[column] ?? 10)));
    return { row: headerRow + 1 + at, points: heightOfLines(most) };
  });
}
