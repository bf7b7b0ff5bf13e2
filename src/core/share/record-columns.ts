import { literal } from '../formula/literal';
import type { CellValue, Rect } from '../forms/grid';
import { UNREADABLE } from '../records/cell-reading';
import { FLAG } from '../records/cell-words';
import { findRecords } from '../records/find-records';
import type { NumberColumn } from '../records/record-block';
import { readRecords, type Records } from '../records/read-records';
import type { FlagRole, RecordColumn, RecordRole } from '../records/record-table';
import { findUnit } from '../quantity/unit';
import { sheetReference } from '../settings/sheet-reference';
import type { CallArgument } from './call-argument';

/** One condition of COUNTIFS and its like: cells, and what they must be; several texts where one of them will do. */
export interface Criterion {
  readonly cells: string;
  readonly is: readonly string[];
}

/** Signs that mean more than themselves in a condition. */
const MEANS_MORE = /[*?~<>=]/;

/** The records of a range as formulas can count them; null columns are those that only the add-in can read. */
export class RecordColumns {
  private constructor(
    private readonly records: Records,
    private readonly rows: readonly (readonly CellValue[])[],
    private readonly sheet: string,
    private readonly rect: Rect,
  ) {}

  /** The records in the cells of an argument; null where there are none, or rows among them that are no records. */
  static of({ cells, rows }: CallArgument): RecordColumns | null {
    if (cells === null || rows === null) return null;
    const grid = {
      sheet: cells.sheet,
      top: 0,
      left: 0,
      values: rows,
      formulas: [],
      numberFormats: [],
      merges: [],
      visible: true,
      protected: false,
    };
    const { table } = findRecords(grid);
    if (table === null) return null;
    const records = readRecords(table, grid);
    const below = rows.length - table.headerRow - 1;
    return records.block.rows === below ? new RecordColumns(records, rows, cells.sheet, cells) : null;
  }

  get kind(): string {
    return this.records.table.kind;
  }

  column(role: RecordRole): RecordColumn | null {
    return this.records.table.columns.find((column) => column.role === role) ?? null;
  }

  has(role: RecordRole): boolean {
    return this.column(role) !== null;
  }

  /** `通话记录!$F$2:$F$500`: the cells of a column, without its header. */
  cellsOf({ column }: RecordColumn): string {
    const { headerRow } = this.records.table;
    const at = this.rect.left + column;
    return sheetReference(this.sheet, {
      top: this.rect.top + headerRow + 1,
      bottom: this.rect.bottom,
      left: at,
      right: at,
    });
  }

  /** `ROWS(…)`: how many records there are. */
  count(): string {
    const [first] = this.records.table.columns;
    return first === undefined ? '0' : `ROWS(${this.cellsOf(first)})`;
  }

  /**
   * A column of times or counts that holds nothing but numbers and blanks, with what makes seconds of them; null where texts are to
   * be read.
   */
  numbers(role: NumberColumn & RecordRole): { readonly cells: string; readonly factor: number } | null {
    const column = this.column(role);
    if (column === null || this.#values(column).some((value) => typeof value !== 'number' && value !== ''))
      return null;
    const read = this.#read(role);
    if (read !== null && read.some((value) => value === UNREADABLE)) return null;
    const { reading } = column;
    const factor = reading.kind === 'duration' ? (findUnit(reading.unit)?.factor ?? NaN) : 1;
    return Number.isNaN(factor) ? null : { cells: this.cellsOf(column), factor };
  }

  /** Rows in which one column has a number and another has none; a sum of parts must not begin with a blank. */
  hasNumberOnlyIn(role: RecordRole, other: RecordRole): boolean {
    const [one, two] = [this.column(role), this.column(other)];
    if (one === null || two === null) return false;
    const [a, b] = [this.#values(one), this.#values(two)];
    return a.some((value, at) => typeof value === 'number' && typeof b[at] !== 'number');
  }

  /** Marks of at least `least`, and all marks: as a comparison where all are numbers, else by their words. */
  marks(role: 'csat' | 'nps', least: number): { readonly high: Criterion; readonly all: Criterion } | null {
    const column = this.column(role);
    const read = this.#read(role);
    if (column === null || read === null) return null;
    const cells = this.cellsOf(column);
    const values = this.#values(column);
    if (values.every((value) => typeof value === 'number' || value === '')) {
      return { high: { cells, is: [`">=${literal(least)}"`] }, all: { cells, is: ['">=0"'] } };
    }
    const worded = (keep: (mark: number) => boolean) =>
      listOf(values.filter((_, at) => keep(read[at] ?? NaN)));
    const [high, all] = [worded((mark) => mark >= least), worded((mark) => mark >= 0)];
    return high === null || all === null ? null : { high: { cells, is: high }, all: { cells, is: all } };
  }

  /** The cells of a yes-or-no column that say `what`; null where the column is made of others, or its words mean more to Excel. */
  flag(role: FlagRole, what: 'yes' | 'no'): Criterion | null {
    const column = this.column(role);
    const flags = this.records.block.flags[role];
    if (column === null || flags === undefined || flags.includes(FLAG.unreadable)) return null;
    const words = listOf(this.#values(column).filter((_, at) => flags[at] === FLAG[what]));
    return words === null ? null : { cells: this.cellsOf(column), is: words };
  }

  /** The cells that name an agent as `text` does; null where the add-in knows the name in another spelling too. */
  agent(text: string, name: CellValue): Criterion | null {
    const column = this.column('agent') ?? this.column('agentId');
    if (column === null || MEANS_MORE.test(String(name))) return null;
    const spell = (value: CellValue) => String(value).trim().toLowerCase();
    const codes = this.records.block.names[column.role as 'agent' | 'agentId']?.codes;
    const values = this.#values(column);
    const at = values.findIndex((value) => spell(value) === spell(name));
    const same = values.every(
      (value, row) =>
        (codes?.[row] === codes?.[at]) === (String(value).toLowerCase() === String(name).toLowerCase()),
    );
    return at >= 0 && same ? { cells: this.cellsOf(column), is: [text] } : null;
  }

  #values({ column }: RecordColumn): CellValue[] {
    const { headerRow } = this.records.table;
    return this.rows.slice(headerRow + 1).map((row) => row[column] ?? '');
  }

  #read(role: string): Float64Array | null {
    return (this.records.block.numbers as Readonly<Record<string, Float64Array | undefined>>)[role] ?? null;
  }
}

/** Most words that a condition names. */
const MOST_WORDS = 12;

/** Different cell contents as conditions; null where one of them is no plain word. */
function listOf(values: readonly CellValue[]): string[] | null {
  const words = new Map<string, string>();
  for (const value of values) {
    const text = String(value);
    if (typeof value === 'string' && (MEANS_MORE.test(text) || text === '')) return null;
    words.set(
      text.toLowerCase(),
      typeof value === 'string' ? `"${text.replaceAll('"', '""')}"` : text.toUpperCase(),
    );
  }
  return words.size > MOST_WORDS ? null : [...words.values()];
}
