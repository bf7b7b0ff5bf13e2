import Papa from 'papaparse';
import type { Diagnostic } from '../core/diagnostic';
import type { Encoding } from './detect-encoding';
import { FileProblem } from './file-problem';
import { readText, type SourceFile } from './read-text';

/** Some rows of a CSV file. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Number of the first of them, from 0. */
  readonly firstRow: number;
  /** The line of the file, from 1, on which a row of these begins; cells may hold line ends. */
  readonly lineOf: (row: number) => number;
  readonly encoding: Encoding | null;
  /** Bytes read so far. */
  readonly done: number;
  readonly last: boolean;
}

/** A quote that was never closed would swallow the rest of the file. */
const LONGEST_ROW = 4 << 20;
const FIRST_FEW = 5;
const DELIMITERS = [',', '\t', ';', '|'];

/**
 * The rows of a CSV file, piece after piece: separated by commas, tabs, semicolons or bars, with cells in quotes. What is wrong with
 * the file itself is added to `problems` with line numbers. Throws a FileProblem for an empty file and for a quote that
 * never ends.
 */
export async function* readCsv(
  file: SourceFile,
  problems: CsvProblems,
  pieceBytes?: number,
): AsyncGenerator<CsvRows> {
  let parser: Papa.Parser | null = null;
  let rest = '';
  let [row, line] = [0, 1];
  for await (const { text, last, encoding, done } of readText(file, pieceBytes)) {
    let input = rest === '' ? text : rest + text;
    if (parser === null) {
      // Excel's own first line of a CSV for other countries.
      const said = /^sep=(.)\n/i.exec(input);
      if (said !== null) input = input.slice(said[0].length);
      line += said === null ? 0 : 1;
      parser = new Papa.Parser({ delimiter: said?.[1] ?? delimiterOf(input), newline: '\n' });
    }
    const parsed = parser.parse(input, 0, !last) as Papa.ParseResult<string[]>;
    const rows = last ? withoutLastBlank(parsed.data) : parsed.data;
    const used = last ? input : input.slice(0, parsed.meta.cursor);
    rest = last ? '' : input.slice(parsed.meta.cursor);
    if (rest.length > LONGEST_ROW)
      throw new FileProblem('csv.open-quote', { file: file.name, line: line + rows.length });
    const lines = linesOf(rows, line, used);
    const lineOf = (index: number) => lines?.[index] ?? line + index;
    problems.note(rows, used, parsed.errors, lineOf);
    const [firstRow, base] = [row, line];
    if (rows.length > 0)
      yield {
        rows,
        firstRow,
        lineOf: (index) => lines?.[index - firstRow] ?? base + index - firstRow,
        encoding,
        done,
        last,
      };
    row += rows.length;
    line += countOf(used, '\n');
  }
  if (row === 0) throw new FileProblem('csv.empty', { file: file.name });
}

/** What is wrong with a file: quotes, characters, rows longer than the header; with the first few lines of each. */
export class CsvProblems {
  private readonly found = new Map<string, { count: number; lines: number[] }>();
  constructor(private readonly file: string) {}

  /** Tells rows with more cells than the header has columns. */
  noteWidth({ rows, firstRow, lineOf }: CsvRows, width: number): void {
    rows.forEach((cells, index) => {
      if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
        this.add('csv.long-rows', lineOf(firstRow + index));
    });
  }

  note(
    rows: CsvRows['rows'],
    text: string,
    errors: readonly { readonly row?: number | undefined }[],
    lineOf: (index: number) => number,
  ): void {
    for (const { row } of errors) this.add('csv.quotes', lineOf(row ?? 0));
    if (text.includes('\ufffd'))
      rows.forEach((cells, index) => {
        if (cells.some((cell) => cell.includes('\ufffd'))) this.add('csv.characters', lineOf(index));
      });
  }

  diagnostics(): Diagnostic[] {
    return [...this.found].map(([code, { count, lines }]) => {
      return { code, severity: 'warning', params: { file: this.file, count, lines: lines.join(', ') } };
    });
  }

  private add(code: string, line: number): void {
    const known = this.found.get(code) ?? { count: 0, lines: [] };
    this.found.set(code, known);
    known.count++;
    if (known.lines.length < FIRST_FEW) known.lines.push(line);
  }
}

function delimiterOf(text: string): string {
  const preview = text.slice(0, 100_000);
  return Papa.parse(preview, { preview: 50, delimitersToGuess: DELIMITERS, newline: '\n' }).meta.delimiter;
}

/** A file ends in a line end; behind it is no row. */
function withoutLastBlank(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** The line of each row, where cells hold line ends; null where every row is one line. */
function linesOf(rows: CsvRows['rows'], first: number, text: string): Int32Array | null {
  if (!text.includes('"')) return null;
  const lines = new Int32Array(rows.length);
  let line = first;
  rows.forEach((cells, index) => {
    lines[index] = line;
    line += 1 + cells.reduce((sum, cell) => sum + countOf(cell, '\n'), 0);
  });
  return lines;
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}
