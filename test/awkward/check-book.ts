import { z } from 'zod';
import { scoreBook, type ScoredBook } from '../../src/cli/score-book';
import { jsonReport } from '../../src/cli/score-report';
import type { AwkwardBook, ExpectedItem, ExpectedTable, Unscored } from './awkward-book';
import { columnNumber, letters } from './column-letters';
import { findDifferences } from './find-differences';

const SPOKEN = z.object({ code: z.string(), severity: z.string(), message: z.string() });
const REPORT = z.object({
  tables: z.array(
    z.object({
      sheet: z.string(),
      range: z.string(),
      columns: z.array(z.object({ role: z.string(), column: z.number() })),
      items: z.array(
        z.object({
          row: z.number(),
          indicator: z.string(),
          score: z.number().nullable(),
          flag: z.string(),
          diagnostics: z.array(SPOKEN),
        }),
      ),
      total: z.number().nullable(),
      weightTotal: z.number().nullable(),
      diagnostics: z.array(SPOKEN),
    }),
  ),
  diagnostics: z.array(SPOKEN),
});
type Report = z.infer<typeof REPORT>;
type ReportTable = Report['tables'][number];
type ReportItem = ReportTable['items'][number];

/** Roles that decide a score or hold a result; the others only inform. */
const DECIDING = new Set(
  'dimension indicator weight full target actual criteria score achievement gap flag rater level band bandMark'.split(
    ' ',
  ),
);

/** Remarks that say why there is no score, by reason. */
const REASONS: Readonly<Record<Unscored, (code: string, severity: string) => boolean>> = {
  blank: (code) => ['score.no-actual', 'score.no-actual-column', 'score.no-marks'].includes(code),
  'not applicable': (code) => code === 'score.not-applicable',
  'error in the actual': (code) => code === 'score.error-in-actual',
  'cannot be read': (_, severity) => severity === 'error' || severity === 'warning',
};

/** Scores a workbook as `npm run score` does and names everything that is not as expected. */
export async function checkBook(book: AwkwardBook): Promise<string[]> {
  const before = await book.build();
  const scored = await scoreBook(before);
  const after = scored.save();
  const report = REPORT.parse(jsonReport(scored, 'en-US'));
  return [
    ...compareTables(book, report, scored),
    ...compareCells(book, scored),
    ...(book.nothingWritten || book.tables.length === 0
      ? writtenCells(scored).map((key) => `${key} was written`)
      : []),
    ...untouched(book, scored, before, after),
  ];
}

const writtenCells = ({ run }: ScoredBook): string[] =>
  run.written.map(({ sheet, row, column }) => `${sheet}!${letters(column + 1)}${row + 1}`);

function untouched(book: AwkwardBook, scored: ScoredBook, before: Uint8Array, after: Uint8Array): string[] {
  const newColumns = scored.run.check.tables.flatMap(({ plan }) =>
    plan.newColumns.map(({ sheet, column }) => `${sheet}!${letters(column + 1)}`),
  );
  return findDifferences(before, after, {
    cells: new Set(writtenCells(scored)),
    newColumns: new Set(newColumns),
    recalculated: new Set(book.recalculated),
  });
}

function compareTables(book: AwkwardBook, report: Report, scored: ScoredBook): string[] {
  const place = ({ sheet, range }: ReportTable) => `${sheet}!${range}`;
  const left = [...report.tables];
  const found = book.tables.flatMap((expected) => {
    const first = expected.columns.slice(0, expected.columns.indexOf(' '));
    const at = left.findIndex(
      ({ sheet, range }) =>
        sheet === expected.sheet &&
        range.startsWith(`${firstColumn(range)}${expected.header}:`) &&
        isWithin(first, range),
    );
    const [table] = at < 0 ? [] : left.splice(at, 1);
    if (!table) return [`no form was found at ${expected.sheet}, row ${expected.header}`];
    return compareTable(expected, table, scored).map((problem) => `${place(table)}: ${problem}`);
  });
  return [...found, ...left.map((table) => `${place(table)} is taken for a form`)];
}

const firstColumn = (range: string): string => /^[A-Z]+/.exec(range)?.[0] ?? '';

function isWithin(column: string, range: string): boolean {
  const [from = '', to = ''] = range.split(':').map((corner) => corner.replace(/\d+$/, ''));
  const order = (name: string) => name.padStart(3, ' ');
  return order(from) <= order(column) && order(column) <= order(to);
}

function compareTable(expected: ExpectedTable, table: ReportTable, scored: ScoredBook): string[] {
  const found: string[] = [];
  const columns = table.columns
    .filter(({ role }) => DECIDING.has(role))
    .sort((a, b) => a.column - b.column)
    .map(({ role, column }) => `${letters(column)} ${role}`)
    .join(', ');
  if (columns !== expected.columns) found.push(`columns are ${columns}, not ${expected.columns}`);
  const rows = table.items.map(({ row }) => row).join(' ');
  const wanted = expected.items.map(([row]) => row).join(' ');
  if (rows !== wanted) found.push(`items are in rows ${rows}, not ${wanted}`);
  for (const item of expected.items) {
    const got = table.items.find(({ row }) => row === item[0]);
    if (got) found.push(...compareItem(item, got).map((problem) => `row ${item[0]} ${problem}`));
  }
  if (expected.total !== undefined && !near(table.total, expected.total))
    found.push(`total is ${round(table.total)}, not ${round(expected.total)}`);
  if (expected.weights !== undefined && !near(table.weightTotal, expected.weights))
    found.push(`weights sum to ${round(table.weightTotal)}, not ${expected.weights}`);
  const codes = table.diagnostics.map(({ code }) => code);
  for (const remark of expected.remarks ?? [])
    if (!codes.includes(remark)) found.push(`does not say ${remark}`);
  return [...found, ...compareLiveScores(expected, table, scored)];
}

const round = (value: number | null): string => (value === null ? 'none' : String(Number(value.toFixed(4))));
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 0.005;
const squeezed = (text: string): string => text.replace(/\s+/g, '');

function compareItem([, indicator, score, flag]: ExpectedItem, got: ReportItem): string[] {
  const found: string[] = [];
  if (squeezed(got.indicator) !== squeezed(indicator))
    found.push(`is named ${got.indicator}, not ${indicator}`);
  if (flag !== undefined && got.flag !== flag) found.push(`is flagged ${got.flag}, not ${flag}`);
  if (score === 'score left open') return found;
  if (typeof score === 'number') {
    const why = got.diagnostics.map(({ code }) => code).join(' ');
    if (!near(got.score, score)) found.push(`has score ${round(got.score)} (${why}), not ${round(score)}`);
  } else if (got.score !== null) found.push(`has score ${round(got.score)}, not none (${score})`);
  else if (!got.diagnostics.some(({ code, severity }) => REASONS[score](code, severity)))
    found.push(
      `is unscored for ${got.diagnostics.map(({ code }) => code).join(' ') || 'no reason'}, not because: ${score}`,
    );
  return found;
}

/** The cell of the score shows the score, or nothing, or the error that says why; never a number where there is none. */
function compareLiveScores(expected: ExpectedTable, table: ReportTable, scored: ScoredBook): string[] {
  const cells = scored.run.written.filter(({ kind, sheet }) => kind === 'score' && sheet === expected.sheet);
  const inTable = new Set(table.columns.map(({ column }) => column));
  return expected.items.flatMap(([row, , score]) => {
    const cell = cells.find(
      (each) =>
        each.row === row - 1 && (inTable.has(each.column + 1) || cells.length <= expected.items.length),
    );
    if (!cell) return [];
    const value = scored.model.valueAt(expected.sheet, cell.row, cell.column);
    const at = `${letters(cell.column + 1)}${row}`;
    if (typeof score === 'number' && !(typeof value === 'number' && near(value, score)))
      return [`${at} shows ${JSON.stringify(value)}, not ${round(score)}`];
    if (typeof score === 'string' && score !== 'score left open' && typeof value === 'number')
      return [`${at} shows ${value}, not nothing (${score})`];
    return [];
  });
}

function compareCells(book: AwkwardBook, { model }: ScoredBook): string[] {
  return Object.entries(book.cells ?? {}).flatMap(([key, wanted]) => {
    const [, sheet = '', column = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(key) ?? [];
    const at = columnNumber(column) - 1;
    const value = model.valueAt(sheet, Number(row) - 1, at);
    const same =
      typeof wanted === 'number'
        ? typeof value === 'number' && Math.abs(value - wanted) < 1e-5
        : value === wanted;
    return same ? [] : [`${key} is ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`];
  });
}
